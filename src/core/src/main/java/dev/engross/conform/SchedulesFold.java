package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds schedules to an agreement, takes them away, and gives them other labels. */
final class SchedulesFold {

  private final State before;
  private final Map<String, List<Made>> inside;
  private final Origin origin;
  private final Findings findings;
  private final Map<String, Made> taken = new HashMap<>();

  /** @param inside changes that the paper makes inside schedules, by their labels */
  SchedulesFold(State before, Map<String, List<Made>> inside, Origin origin, Findings findings) {
    this.before = before;
    this.inside = inside;
    this.origin = origin;
    this.findings = findings;
  }

  /** Whether a change to a schedule that stands is made to it as a whole, and not to what is in it. */
  static boolean isWhole(Change change) {
    boolean one = change.target().steps().size() == 1;
    return one && (change instanceof Change.Remove || change instanceof Change.Rename);
  }

  /** @param changed schedules in which something has changed */
  List<ScheduleState> apply(List<Made> whole, List<ScheduleState> changed) {
    if (whole.isEmpty() && changed.isEmpty()) {
      return before.schedules();
    }
    Map<String, Made> leaving = new HashMap<>();
    List<ScheduleState> added = new ArrayList<>();
    for (Made made : whole) {
      if (made.change() instanceof Change.AddSchedule add) {
        added.add(ScheduleState.of(add.schedule(), made.by(origin)));
      } else if (isFree(made)) {
        leaving.put(made.change().target().first(), made);
      }
    }
    List<ScheduleState> after = new ArrayList<>();
    for (ScheduleState stood : before.schedules()) {
      ScheduleState now = changed.stream().filter(s -> s.label().equals(stood.label())).findFirst().orElse(stood);
      Optional<Made> made = Optional.ofNullable(leaving.get(stood.label()));
      if (made.isEmpty()) {
        after.add(now);
      } else if (made.get().change() instanceof Change.Rename rename) {
        after.add(now.labelled(rename.to(), made.get().by(origin)));
      }
    }
    for (ScheduleState one : added) {
      if (after.stream().anyMatch(s -> s.label().equals(one.label()))) {
        exists(one.label(), whole);
      } else {
        after.add(one);
      }
    }
    renamedOntoAnother(whole, after);
    return after;
  }

  private void exists(String label, List<Made> whole) {
    if (taken.containsKey(label)) {
      return; // it would go if no other change of the paper were made to it, which is told
    }
    whole.stream().filter(m -> m.change() instanceof Change.AddSchedule && m.change().target().first().equals(label))
        .reduce((first, last) -> last).ifPresent(m -> findings.add(Finding.error(
            "target-exists", m.change().at(), "there is a " + label + " already",
            "add its rows alone, give the new one another label, or remove the old one in this paper")));
  }

  private void renamedOntoAnother(List<Made> whole, List<ScheduleState> after) {
    for (Made made : whole) {
      if (made.change() instanceof Change.Rename rename
          && after.stream().filter(s -> s.label().equals(rename.to())).count() > 1) {
        findings.add(Finding.error("name-in-use", made.change().at(),
            "a schedule is called \"" + rename.to() + "\" already", "choose another label"));
      }
    }
  }

  private boolean isFree(Made made) {
    String label = made.change().target().first();
    Made other = taken.putIfAbsent(label, made);
    boolean goes = made.change() instanceof Change.Remove;
    if (other == null && goes && inside.containsKey(label)) {
      other = inside.get(label).get(0);
    }
    if (other != null) {
      findings.add(Fold.conflict(made, other, "\"" + made.change().target().text() + "\" is changed twice"));
    }
    return other == null;
  }
}
