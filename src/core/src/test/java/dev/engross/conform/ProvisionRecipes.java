package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Changes to sections and exhibits as wholes. */
final class ProvisionRecipes {

  private static final String INNER =
      ", sections: [{heading: Days, text: It lasts a day., sections: [{text: By day.}]}, {text: By night.}]";

  static final List<Recipe> ALL = List.of(
      section("add a section after another", (g, p) -> "{add: " + level(g, p) + ", heading: New, text: "
          + g.draw().text() + ", after: " + Draw.quoted(p.name()) + "}"),
      section("add a section before another", (g, p) -> "{add: " + level(g, p) + ", heading: New, text: "
          + g.draw().text() + ", before: " + Draw.quoted(p.name()) + "}"),
      section("add a section by its number", (g, p) -> "{add: " + level(g, p) + ", text: " + g.draw().text() + "}"),
      section("add a section inside another", (g, p) -> "{add: " + Draw.quoted(p.name() + "."
          + (90 + g.draw().number())) + ", heading: Inner, text: " + g.draw().text() + "}"),
      section("add a section with sections", (g, p) -> "{add: " + level(g, p) + ", heading: Outer" + INNER + ", after: "
          + Draw.quoted(p.name()) + "}"),
      section("add a section of a file", (g, p) -> "{add: " + level(g, p) + ", heading: Outer, file: "
          + g.draw().any(g.files()) + ", after: " + Draw.quoted(p.name()) + "}"),
      section("replace a section", (g, p) -> "{replace: " + Draw.quoted(p.name()) + ", with: " + g.draw().text() + "}"),
      section("replace a section and its heading", (g, p) -> "{replace: " + Draw.quoted(p.name())
          + ", with: {heading: Other " + g.draw().number() + ", text: " + g.draw().text() + "}}"),
      section("replace a section with sections", (g, p) -> "{replace: " + Draw.quoted(p.name())
          + ", heading: Other, text: " + g.draw().text() + INNER + "}"),
      section("replace a section with a file", (g, p) -> "{replace: " + Draw.quoted(p.name()) + ", with: {heading: "
          + "Other, file: " + g.draw().any(g.files()) + "}}"),
      section("replace a section with sections of a file", (g, p) -> "{replace: " + Draw.quoted(p.name())
          + ", heading: Other, file: " + g.draw().any(g.files()) + "}"),
      section("replace a section by its heading", (g, p) -> p.provision().heading().isEmpty() ? ""
          : "{replace: " + Draw.quoted("\"" + p.provision().heading() + "\"") + ", with: " + g.draw().text() + "}"),
      of("replace a section from outside in", g -> g.inner().map(two -> "{replace: "
          + Draw.quoted(two.get(0).name() + " > " + two.get(1).own()) + ", with: " + g.draw().text() + "}")),
      several("replace several sections", (g, two) -> "{replace: [" + two + "], with: " + g.draw().text() + "}"),
      several("remove several sections", (g, two) -> "{remove: [" + two + "]}"),
      of("replace a run of sections", g -> run(g).map(r -> "{replace: " + r + ", with: " + g.draw().text() + "}")),
      of("remove a run of sections", g -> run(g).map(r -> "{remove: " + r + "}")),
      of("replace a section by an old number", g -> g.state().text().all().stream()
          .filter(p -> !p.provision().formerly().isEmpty()).map(p -> p.provision().formerly().get(0)).findFirst()
          .map(f -> "{replace: " + Draw.quoted(f.name() + " as of " + f.until().minusDays(1)) + ", with: "
              + g.draw().text() + "}")),
      section("remove a section", (g, p) -> "{remove: " + Draw.quoted(p.name()) + "}"),
      section("remove a section and keep its number", (g, p) ->
          "{remove: " + Draw.quoted(p.name()) + ", mark: reserved}"),
      section("renumber a section", (g, p) ->
          "{renumber: " + Draw.quoted(p.name()) + ", to: " + level(g, p) + "}"),
      section("replace a section in some case", (g, p) -> "{replace: " + Draw.quoted(p.name()) + ", with: None., "
          + "only: as to one boat}"),
      unknown("replace a section that is not at hand", n -> "{replace: Section " + n + ", with: All is new.}"),
      unknown("strike words of a section that is not at hand", n -> "{in: Section " + n + ", strike: on, insert: off}"),
      unknown("remove a section that is not at hand", n -> "{remove: Section " + n + "}"),
      unknown("add a section that is not at hand", n -> "{add: Section " + n + ".1, heading: New, text: None.}"),
      of("add an exhibit", g -> Optional.of(
          "{add: " + g.draw().fresh("Exhibit") + ", heading: Map, text: " + g.draw().text() + "}")),
      of("add an exhibit of a file", g -> Optional.of("{add: " + g.draw().fresh("Annex") + ", heading: Plan, file: "
          + g.draw().any(g.files()) + "}")),
      exhibit("replace an exhibit", (g, p) -> "{replace: " + p.name() + ", with: {heading: Other map, text: "
          + g.draw().text() + "}}"),
      exhibit("remove an exhibit", (g, p) -> "{remove: " + p.name() + "}"),
      exhibit("renumber an exhibit", (g, p) -> "{renumber: " + p.name() + ", to: " + g.draw().fresh("Appendix") + "}"));

  private ProvisionRecipes() {}

  /** A name that a new section beside another can have. */
  private static String level(Ground ground, Placed beside) {
    String name = beside.name();
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    boolean roman = name.startsWith("ARTICLE ");
    return Draw.quoted(roman
        ? "ARTICLE " + new String[] {"XX", "XXI", "XXII", "XXIII", "XXIV", "XXX"}[ground.draw().below(6)]
        : name.substring(0, end) + (90 + ground.draw().number()));
  }

  /** Two sections that stand side by side, as a run. */
  private static Optional<String> run(Ground ground) {
    List<Placed> outer = ground.state().text().all().stream()
        .filter(p -> p.around().isEmpty() && p.name().matches("Section \\d+")).toList();
    if (outer.size() < 3) {
      return Optional.empty();
    }
    int at = ground.draw().below(outer.size() - 1);
    return Optional.of("Sections " + outer.get(at).name().substring(8) + "-" + outer.get(at + 1).name().substring(8));
  }

  private static Recipe of(String name, Function<Ground, Optional<String>> change) {
    return new Recipe(name, change);
  }

  private static Recipe unknown(String name, IntFunction<String> change) {
    return new Recipe(name, g -> g.state().text().known() ? Optional.empty()
        : Optional.of(change.apply(g.draw().number())));
  }

  private static Recipe section(String name, BiFunction<Ground, Placed, String> change) {
    return new Recipe(name, g -> g.section().map(p -> change.apply(g, p)).filter(c -> !c.isEmpty()));
  }

  private static Recipe exhibit(String name, BiFunction<Ground, Placed, String> change) {
    return new Recipe(name, g -> g.exhibit().map(p -> change.apply(g, p)).filter(c -> !c.isEmpty()));
  }

  private static Recipe several(String name, BiFunction<Ground, String, String> change) {
    return new Recipe(name, g -> g.section().flatMap(one -> g.section().filter(other -> other != one)
        .map(other -> change.apply(g, Draw.quoted(one.name()) + ", " + Draw.quoted(other.name())))));
  }
}
