package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.target.Target;
import dev.engross.provision.LabelOrder;
import java.util.List;
import java.util.Optional;

/**
 * Where a new provision stands.
 *
 * @param parent the key of the provision around it; empty for none
 * @param anchor the key of the provision beside it; empty for the beginning
 * @param after whether it follows the anchor, and does not come before it
 * @param label as its neighbours are labelled
 */
record NewPlace(String parent, String anchor, boolean after, String label) {

  /** The key of what is around exhibits. */
  static final String EXHIBITS = "exhibits";

  /** Where nothing stands yet. */
  static NewPlace alone(String label) {
    return new NewPlace("", "", true, label);
  }

  /** Whether nothing else stands there. */
  boolean isAlone() {
    return parent.isEmpty() && anchor.isEmpty();
  }

  /** A name with the word that the agreement has for such provisions: {@code ARTICLE V} of {@code Article V}. */
  static String like(List<Placed> all, String name) {
    String word = word(name);
    return all.stream().map(p -> word(p.name())).filter(w -> !w.equals(word) && w.equalsIgnoreCase(word)).findFirst()
        .map(w -> w + name.substring(word.length())).orElse(name);
  }

  /** Beside a provision that the author names. */
  static NewPlace beside(Placed neighbour, boolean after, String name) {
    return new NewPlace(neighbour.parent(), neighbour.provision().key(), after, label(neighbour, name));
  }

  /** As the last exhibit, or the only one; empty for what is called otherwise. */
  static Optional<NewPlace> ofExhibit(List<ProvisionState> exhibits, String name) {
    String last = exhibits.isEmpty() ? "" : exhibits.get(exhibits.size() - 1).key();
    return Target.isExhibit(name) ? Optional.of(new NewPlace(EXHIBITS, last, true, name)) : Optional.empty();
  }

  /** Where its number comes among the others; empty where nothing tells it. */
  static Optional<NewPlace> byNumber(List<Placed> all, String name) {
    List<Placed> level = all.stream()
        .filter(p -> !p.name().isEmpty() && word(p.name()).equals(word(name)))
        .filter(p -> LabelOrder.of(List.of()).isLevel(p.name(), name))
        .toList();
    LabelOrder order = LabelOrder.of(level.stream().map(Placed::name).toList());
    Optional<Placed> last = Optional.empty();
    for (Placed one : level) {
      if (order.compare(one.name(), name) < 0
          && (last.isEmpty() || order.compare(one.name(), last.get().name()) >= 0)) {
        last = Optional.of(one);
      }
    }
    if (last.isPresent()) {
      return last.map(p -> beside(p, true, name));
    }
    Optional<Placed> first = level.stream().min((a, b) -> order.compare(a.name(), b.name()));
    return first.isPresent() ? first.map(p -> beside(p, false, name)) : inside(all, name);
  }

  /** As the first of the provision in whose number its own begins: {@code Section 2.1} in the second article. */
  private static Optional<NewPlace> inside(List<Placed> all, String name) {
    int open = name.lastIndexOf('(');
    int dot = name.lastIndexOf('.');
    if (open > 0) {
      String around = name.substring(0, open);
      return all.stream().filter(p -> p.name().equals(around)).findFirst()
          .map(p -> new NewPlace(p.provision().key(), "", true, name.substring(open)));
    }
    if (dot > 0) {
      String around = name.substring(name.lastIndexOf(' ') + 1, dot);
      List<Placed> outer = all.stream().filter(p -> p.around().isEmpty()).toList();
      LabelOrder order = LabelOrder.of(outer.stream().map(Placed::name).toList());
      return outer.stream().filter(p -> !p.name().isEmpty() && order.compare(p.name(), around) == 0).findFirst()
          .map(p -> new NewPlace(p.provision().key(), "", true, bare(name)));
    }
    // A book that knows no provision yet takes the first that a paper gives.
    return all.stream().allMatch(p -> p.name().startsWith("Recital "))
        ? Optional.of(alone(bare(name)))
        : Optional.empty();
  }

  /** {@code 2.4.} for Section 2.4 beside a provision that is labelled {@code 2.3.} and called Section 2.3. */
  static String label(Placed neighbour, String name) {
    String theirs = neighbour.provision().label();
    int end = theirs.length();
    for (; end > 0; end--) {
      String core = theirs.substring(0, end);
      if (neighbour.name().endsWith(core)) {
        String before = neighbour.name().substring(0, neighbour.name().length() - core.length());
        if (name.startsWith(before)) {
          return name.substring(before.length()) + theirs.substring(end);
        }
      }
    }
    return bare(name);
  }

  /** {@code 2.4} of {@code Section 2.4}; {@code ARTICLE IV} is a label as it is. */
  static String bare(String name) {
    return word(name).equals("Section") ? name.substring("Section ".length()) : name;
  }

  private static String word(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : name.substring(0, space);
  }
}
