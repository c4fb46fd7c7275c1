package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.target.Target;
import dev.engross.finding.NearName;
import dev.engross.provision.LabelOrder;
import dev.engross.wording.NumberedPlace;
import dev.engross.wording.Numbering;
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

  private static final String OF = " of ";

  /** A name with the word that the agreement has for such provisions: {@code ARTICLE V} of {@code Article V}. */
  static String like(List<Placed> all, String name) {
    String word = word(name);
    return all.stream().map(p -> word(p.name())).filter(w -> !w.equals(word) && w.equalsIgnoreCase(word)).findFirst()
        .map(w -> w + name.substring(word.length())).orElse(name);
  }

  /** The name that was meant by one with a word that no provision has before its number, or with none. */
  static Optional<String> near(List<Placed> all, String name) {
    List<String> words = all.stream().map(p -> word(p.own())).filter(w -> !w.isEmpty()).distinct().toList();
    String own = word(name);
    Optional<String> near =
        own.isEmpty() && words.size() == 1 ? Optional.of(words.get(0) + " ") : NearName.of(own, words);
    return words.contains(own) ? Optional.empty() : near.map(w -> w + name.substring(own.length()));
  }

  /** As the last exhibit, or the only one; empty for what is called otherwise. */
  static Optional<NewPlace> ofExhibit(List<ProvisionState> exhibits, String name) {
    String last = exhibits.isEmpty() ? "" : exhibits.get(exhibits.size() - 1).key();
    return Target.isExhibit(name) ? Optional.of(new NewPlace(EXHIBITS, last, true, name)) : Optional.empty();
  }

  /** Beside a provision that the author names. */
  static NewPlace beside(Placed neighbour, boolean after, String name, Numbering numbering) {
    return new NewPlace(
        neighbour.parent(), neighbour.provision().key(), after, label(neighbour, name, numbering));
  }

  /** Without what it stands in: {@code Section 2} of {@code Section 2 of ARTICLE I}. */
  static String head(String name) {
    int of = name.indexOf(OF);
    return of < 0 ? name : name.substring(0, of);
  }

  /** What it stands in, as its name tells: {@code ARTICLE I} of {@code Section 2 of ARTICLE I}; empty if untold. */
  static String around(String name) {
    int of = name.indexOf(OF);
    return of < 0 ? "" : name.substring(of + OF.length());
  }

  /** Those among which its number comes. */
  static List<Placed> level(List<Placed> all, String name) {
    String head = head(name);
    return all.stream()
        .filter(p -> !p.name().isEmpty() && word(p.name()).equals(word(head)))
        .filter(p -> LabelOrder.of(List.of()).isLevel(head(p.name()), head))
        .toList();
  }

  /**
   * Where its number comes among the others; empty where nothing tells it.
   *
   * @param all those in one provision, where its name tells in which
   * @param sections the outermost ones, in which others may stand: no recitals and no exhibits
   */
  static Optional<NewPlace> byNumber(List<Placed> all, List<Placed> sections, String name, Numbering numbering) {
    String head = head(name);
    List<Placed> level = level(all, name);
    LabelOrder order = LabelOrder.of(level.stream().map(p -> head(p.name())).toList());
    Optional<Placed> last = Optional.empty();
    for (Placed one : level) {
      if (order.compare(head(one.name()), head) < 0
          && (last.isEmpty() || order.compare(head(one.name()), head(last.get().name())) >= 0)) {
        last = Optional.of(one);
      }
    }
    if (last.isPresent()) {
      return last.map(p -> beside(p, true, head, numbering));
    }
    Optional<Placed> first = level.stream().min((a, b) -> order.compare(head(a.name()), head(b.name())));
    return first.isPresent()
        ? first.map(p -> beside(p, false, head, numbering))
        : inside(all, sections, head, numbering);
  }

  /** As the first of what stands in a provision. */
  static NewPlace firstIn(Placed around, String name, Numbering numbering) {
    return new NewPlace(around.provision().key(), "", true, told(name, numbering).orElse(bare(name)));
  }

  /** As the first of the provision in whose number its own begins: {@code Section 2.1} in the second article. */
  private static Optional<NewPlace> inside(
      List<Placed> all, List<Placed> sections, String name, Numbering numbering) {
    int open = name.lastIndexOf('(');
    int dot = name.lastIndexOf('.');
    if (open > 0) {
      String around = name.substring(0, open);
      return all.stream().filter(p -> p.name().equals(around)).findFirst()
          .map(p -> new NewPlace(p.provision().key(), "", true, name.substring(open)));
    }
    if (dot > 0) {
      String around = name.substring(name.lastIndexOf(' ') + 1, dot);
      LabelOrder order = LabelOrder.of(sections.stream().map(Placed::name).toList());
      return sections.stream().filter(p -> !p.name().isEmpty() && order.compare(p.name(), around) == 0).findFirst()
          .map(p -> firstIn(p, name, numbering));
    }
    // A book that knows no provision yet takes the first that a paper gives.
    return all.stream().allMatch(p -> p.name().startsWith("Recital "))
        ? Optional.of(new NewPlace("", "", true, told(name, numbering).orElse(bare(name))))
        : Optional.empty();
  }

  /** The label that the agreement's numbering gives to what is called so. */
  private static Optional<String> told(String name, Numbering numbering) {
    return numbering.place(head(name)).map(NumberedPlace::label).filter(l -> !l.isEmpty());
  }

  /** That of the numbering, or else {@code 2.4.} for Section 2.4 beside one that is labelled {@code 2.3.}. */
  static String label(Placed neighbour, String name, Numbering numbering) {
    return told(name, numbering).orElseGet(() -> likeThatOf(neighbour, head(name)));
  }

  private static String likeThatOf(Placed neighbour, String name) {
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
    return head(word(name).equals("Section") ? name.substring("Section ".length()) : name);
  }

  private static String word(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : name.substring(0, space);
  }
}
