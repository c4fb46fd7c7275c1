package dev.engross.account;

import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.List;

/** One thing that a paper says. Two of one key, in two versions of the paper, say the same thing otherwise. */
sealed interface Statement {

  Matter matter();

  /** What it is about, as specific as can be: unique in its paper. */
  String key();

  /**
   * What the paper does by it, in the past tense: {@code added Harbor Bond to Schedule A}. Empty of what goes without
   * saying where the thing that it is about comes or goes.
   */
  String deed();

  /** What became of it, against a version of the same key that says something else; without the paper. */
  String changedFrom(Statement old);

  /** Something that is the same only in statements that say the same of one thing. */
  String content();

  /** Whether both say the same. */
  default boolean says(Statement other) {
    return content().equals(other.content());
  }

  /** A value. */
  record Figure(Matter matter, String key, String of, Value value, String deed) implements Statement {

    /** @param stood what stood before the paper */
    static Figure set(Matter matter, String key, String of, Value value, Value stood) {
      return new Figure(matter, key, of, value, Comparison.of(stood, value).words(of));
    }

    /** Where nothing stood before the paper, or nobody knows what did. */
    static Figure first(Matter matter, String key, String of, Value value) {
      return new Figure(matter, key, of, value, "set " + of + " to " + value.text());
    }

    @Override
    public String changedFrom(Statement old) {
      return old instanceof Figure figure ? Comparison.of(figure.value(), value).words(of) : deed;
    }

    @Override
    public String content() {
      return value.toString();
    }
  }

  /** Words, which may be long; {@code of} names what has them. */
  record Wording(Matter matter, String key, String of, String words, String deed) implements Statement {
    @Override
    public String changedFrom(Statement old) {
      return old instanceof Wording other ? "reworded " + of + ": " + Words.difference(other.words(), words) : deed;
    }

    @Override
    public String content() {
      return words;
    }
  }

  /** A word or a few that say how something is, {@code of} which they tell; empty for nothing. */
  record Detail(Matter matter, String key, String of, String words, String deed) implements Statement {

    /** One that is told as soon as it is there. */
    static Detail loud(Matter matter, String of, String words) {
      return new Detail(matter, of, of, words, "set " + of + " to " + Words.whole(words));
    }

    /** One that goes without saying until it changes. */
    static Detail quiet(Matter matter, String of, String words) {
      return new Detail(matter, of, of, words, "");
    }

    @Override
    public String changedFrom(Statement old) {
      return "changed " + of + " from " + shown(old.content()) + " to " + shown(words);
    }

    private static String shown(String words) {
      return words.isBlank() ? "nothing" : Words.whole(words);
    }

    @Override
    public String content() {
      return words;
    }
  }

  /** The order of things, of which each is told by itself where it comes or goes. */
  record Order(Matter matter, String of, List<String> things) implements Statement {
    public Order {
      things = List.copyOf(things);
    }

    @Override
    public String key() {
      return "order of " + of;
    }

    @Override
    public String deed() {
      return "";
    }

    @Override
    public String changedFrom(Statement old) {
      return "put " + of + " in another order: " + String.join(", ", things);
    }

    @Override
    public String content() {
      return String.join("\n", things);
    }

    @Override
    public boolean says(Statement other) {
      return other instanceof Order order && among(order.things).equals(order.among(things));
    }

    private List<String> among(List<String> others) {
      List<String> both = new ArrayList<>(things);
      both.retainAll(others);
      return both;
    }
  }

  /** A deed that has nothing more to it. */
  record Deed(Matter matter, String key, String deed) implements Statement {
    @Override
    public String changedFrom(Statement old) {
      return deed;
    }

    @Override
    public String content() {
      return deed;
    }
  }
}
