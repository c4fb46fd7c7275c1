package dev.engross.account;

import dev.engross.value.Value;

/** One thing that a paper says. Two of one key, in two versions of the paper, say the same thing otherwise. */
sealed interface Statement {

  Matter matter();

  /** What it is about, as specific as can be: unique in its paper. */
  String key();

  /** What the paper does by it, in the past tense: {@code added Harbor Bond to Schedule A}. */
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
