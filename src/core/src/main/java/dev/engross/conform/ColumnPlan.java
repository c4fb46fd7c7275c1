package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one paper does to the columns of a schedule. */
final class ColumnPlan {

  private final ScheduleState before;
  private final Findings findings;
  private final Set<String> removed = new HashSet<>();
  private Schedule schedule;

  ColumnPlan(ScheduleState before, Findings findings) {
    this.before = before;
    this.findings = findings;
    this.schedule = before.schedule();
  }

  /** Whether a change is made to a column and not to a row. */
  boolean concerns(Change change) {
    Target target = change.target();
    boolean named = target.steps().size() == 2 && before.row(target.step(1)).isEmpty()
        && before.schedule().column(target.step(1)).isPresent();
    return change instanceof Change.AddColumn || change instanceof Change.Remove && named;
  }

  void plan(List<Made> changes) {
    for (Made made : changes) {
      Change change = made.change();
      if (change instanceof Change.AddColumn add) {
        add(add);
      } else if (change.target().step(1).equals(before.schedule().columns().get(0).key())) {
        findings.add(Finding.error("wrong-target", change.at(),
            "the first column of " + before.label() + " holds the names of its rows, and cannot go",
            "remove the rows, or another column"));
      } else {
        removed.add(change.target().step(1));
      }
    }
    schedule = schedule.with(schedule.columns().stream().filter(c -> !removed.contains(c.key())).toList());
  }

  private void add(Change.AddColumn add) {
    String beside = add.place().after().isEmpty() ? add.place().before() : add.place().after();
    List<String> known = schedule.columns().stream().map(Column::key).toList();
    if (known.contains(add.column().key())) {
      findings.add(Finding.error("target-exists", add.at(),
          "there is a column \"" + add.column().key() + "\" in " + before.label() + " already",
          "set its cells, or give the new one another key"));
      return;
    }
    if (!beside.isEmpty() && !known.contains(beside)) {
      Fold.unknown(findings, "unknown-column", add.place().at(), "column", beside, "in " + before.label(), known);
    }
    schedule = add.place().in(schedule, add.column());
  }

  /** The schedule with the columns that it has after the paper. */
  Schedule after() {
    return schedule;
  }

  /** Rows without the cells of columns that go. */
  List<RowState> without(List<RowState> rows) {
    return removed.isEmpty() ? rows : rows.stream().map(r -> r.without(removed)).toList();
  }
}
