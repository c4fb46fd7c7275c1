package dev.engross.view;

import dev.engross.model.Argument;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import dev.engross.provision.SaidChanges;
import dev.engross.wording.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    if (section.kind().equals(Section.CHANGE)) {
      return SaidChanges.of(section.changes()).stream().findFirst().map(this::ofChange).orElse("");
    }
    return "";
  }

  /** What the changes of a section are aimed at; empty where it makes none. */
  String targets(Section section) {
    return SaidChanges.of(section.changes()).stream().map(this::target).distinct()
        .collect(Collectors.joining(", "));
  }

  /** @param said what is said together */
  private String ofChange(List<Change> said) {
    return form.headings().getOrDefault(said.get(0).verb(), TARGET).replace(TARGET, target(said));
  }

  private String target(List<Change> said) {
    Change first = said.get(0);
    Side side = sides.stream().filter(s -> s.id().equals(first.manner().of())).findFirst().orElse(sides.get(0));
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
