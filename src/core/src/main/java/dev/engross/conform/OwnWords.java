package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of a paper that changes nothing of the agreement: what it provides holds beside that, and stands in the
 * paper alone. A formula, such as that all else stays in force, is none; nor is prose that leads to changes.
 *
 * @param effective its own, or that of what it stands in; unsaid for the paper's
 * @param until the same
 */
record OwnWords(Section section, Moment effective, Moment until) {

  /** Those of a paper, in its order; of one that stands in another, the outer one. */
  static List<OwnWords> of(Instrument paper, Form form) {
    List<OwnWords> all = new ArrayList<>();
    paper.body().sections().forEach(s -> add(s, new Moment.Unsaid(), paper.until(), form, all));
    return all;
  }

  private static void add(Section section, Moment effective, Moment until, Form form, List<OwnWords> all) {
    Moment begins = section.effective().or(effective);
    Moment ends = section.until().or(until);
    boolean changes = section.andInner().stream().anyMatch(s -> !s.changes().isEmpty());
    boolean divided = section.sections().stream().anyMatch(OwnWords::hasOwnTime);
    if (!changes && (divided ? isWorded(section, form) : provides(section, form))) {
      all.add(new OwnWords(section, begins, ends));
    }
    if (changes || divided) {
      section.sections().forEach(s -> add(s, begins, ends, form, all));
    }
  }

  private static boolean hasOwnTime(Section section) {
    return section.andInner().stream()
        .anyMatch(s -> !(s.effective() instanceof Moment.Unsaid) || !(s.until() instanceof Moment.Unsaid));
  }

  private static boolean provides(Section section, Form form) {
    return !isFormula(section, form)
        && (isWorded(section, form) || section.sections().stream().anyMatch(s -> provides(s, form)));
  }

  private static boolean isWorded(Section section, Form form) {
    boolean ofKind = form.kind(section.kind()).isPresent();
    return !isFormula(section, form) && (ofKind || !section.text().text().isBlank());
  }

  private static boolean isFormula(Section section, Form form) {
    return form.kind(section.kind()).filter(kind -> !kind.standing()).isPresent();
  }
}
