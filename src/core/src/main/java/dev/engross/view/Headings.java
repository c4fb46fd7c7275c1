package dev.engross.view;

import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import dev.engross.provision.SaidChanges;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings of sections: the author's, or else those of the form. */
final class Headings {

  private static final String TARGET = "{target}";

  private final Form form;
  private final List<Side> sides;

  /** @param sides of the paper, in whose agreements targets are named */
  Headings(Form form, List<Side> sides) {
    this.form = form;
    this.sides = List.copyOf(sides);
  }

  /** Empty for none. */
  String heading(Section section, Optional<Kind> kind) {
    if (!section.heading().isEmpty()) {
      return section.heading();
    }
    if (kind.isPresent()) {
      return Language.oneOrMany(kind.get().heading(), rows(section));
    }
    return section.kind().equals(Section.CHANGE) ? ofChange(section) : "";
  }

  private String ofChange(Section section) {
    List<List<Change>> said = said(section);
    return said.isEmpty()
        ? ""
        : form.headings().getOrDefault(said.get(0).get(0).verb(), TARGET).replace(TARGET, Language.and(named(said)));
  }

  /** What the changes of a section are aimed at; empty where it makes none. */
  String targets(Section section) {
    return String.join(", ", named(said(section)));
  }

  /** What changes tell together: those to the agreements in which targets are named, if there are such. */
  private List<List<Change>> said(Section section) {
    List<List<Change>> all = SaidChanges.of(section.changes());
    List<List<Change>> here = all.stream().filter(said -> side(said).isPresent()).toList();
    return here.isEmpty() ? all : here;
  }

  private Optional<Side> side(List<Change> said) {
    return sides.stream().filter(s -> s.id().equals(said.get(0).manner().of())).findFirst();
  }

  /** Names of targets; what several agreements have is named once, "Schedule 1 of the Lease and the License". */
  private List<String> named(List<List<Change>> all) {
    Map<String, List<String>> agreements = new LinkedHashMap<>();
    for (List<Change> said : all) {
      Side side = side(said).orElse(sides.get(0));
      String name = target(side, said);
      boolean within = !side.within().isEmpty() && name.endsWith(side.within());
      List<String> of = agreements.computeIfAbsent(
          within ? name.substring(0, name.length() - side.within().length()) : name, n -> new ArrayList<>());
      if (within && !of.contains(side.the())) {
        of.add(side.the());
      }
    }
    return agreements.entrySet().stream()
        .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + " of " + Language.and(e.getValue())).toList();
  }

  private String target(Side side, List<Change> said) {
    // A heading names no column, whose own heading could have to be filled in.
    return new TargetViews(side, new Printing(form), () -> {
      throw new IllegalStateException("a heading names no column");
    }).heading(said);
  }

  /** How many rows a section is about: those it adds, or the longest list that it is given. */
  static int rows(Section section) {
    int added = 0;
    for (Change change : section.changes()) {
      added += change instanceof Change.AddRows add ? add.rows().size() : 0;
    }
    if (added > 0) {
      return added;
    }
    int longest = 1;
    for (Argument argument : section.given().values()) {
      longest = argument instanceof Argument.Many many ? Math.max(longest, many.values().size()) : longest;
    }
    return longest;
  }
}
