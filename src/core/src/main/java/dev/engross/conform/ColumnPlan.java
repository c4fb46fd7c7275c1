package dev.engross.conform;

import dev.engross.conform.ScheduleState.Kind;
import dev.engross.conform.ScheduleState.Shape;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Change.AddColumn;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one paper does to the columns of a schedule. */
final class ColumnPlan {

  private final ScheduleState before;
  private final Findings findings;
  private final Map<String, Made> removed = new LinkedHashMap<>();
  private final Map<String, Made> joining = new HashMap<>();
  private Schedule schedule;

  /** @param all the paper's changes to the schedule, those of columns among them */
  ColumnPlan(ScheduleState before, List<Made> all, Findings findings) {
    this.before = before;
    this.findings = findings;
    this.schedule = before.schedule();
    plan(all.stream().filter(m -> concerns(m.change())).toList());
  }

  /** Whether a change is made to a column and not to a row. */
  boolean concerns(Change change) {
    return change instanceof AddColumn || change instanceof Change.Remove && isColumn(change.target());
  }

  /** A row may bear the name of a column, and is meant then. */
  private boolean isColumn(Target target) {
    return target.steps().size() == 2 && before.schedule().column(target.step(1)).isPresent()
        && before.row(target.step(1)).isEmpty();
  }

  private void plan(List<Made> changes) {
    if (changes.isEmpty()) {
      return;
    }
    List<AddColumn> added = new ArrayList<>();
    for (Made made : changes) {
      Change change = made.change();
      if (change instanceof AddColumn add) {
        added.add(add);
        joining.putIfAbsent(add.column().key(), made);
      } else if (change.target().step(1).equals(first())) {
        findings.add(Finding.error("wrong-target", change.at(),
            "the first column of " + before.label() + " holds the names of its rows, and cannot go",
            "remove the rows, or another column"));
      } else {
        removed.putIfAbsent(change.target().step(1), made);
      }
    }
    schedule = schedule.with(schedule.columns().stream().filter(c -> !removed.containsKey(c.key())).toList());
    while (!added.isEmpty()) {
      // One may stand beside another of the same paper, which then comes first.
      AddColumn next = added.stream().filter(a -> isKnown(beside(a))).findFirst().orElse(added.get(0));
      added.remove(next);
      add(next);
    }
  }

  private String first() {
    return before.schedule().columns().get(0).key();
  }

  private static String beside(AddColumn add) {
    return add.place().after().isEmpty() ? add.place().before() : add.place().after();
  }

  private boolean isKnown(String column) {
    return column.isEmpty() || schedule.column(column).isPresent();
  }

  private void add(AddColumn add) {
    String beside = beside(add);
    List<String> known = schedule.columns().stream().map(Column::key).toList();
    if (known.contains(add.column().key())) {
      findings.add(Finding.error("target-exists", add.at(),
          "there is a column \"" + add.column().key() + "\" in " + before.label() + " already",
          "set its cells, or give the new one another key"));
      return;
    }
    if (beside.equals(first()) && add.place().after().isEmpty()) {
      findings.add(Finding.error("wrong-target", add.place().at(),
          "the first column of " + before.label() + " holds the names of its rows, and nothing stands before it",
          "write after: " + first()));
    } else if (!isKnown(beside) && removed.containsKey(beside)) {
      findings.add(Finding.error("conflicting-changes", add.place().at(),
          "the column \"" + beside + "\" of " + before.label() + " is removed by this paper",
          "name a column that stays; the removal stands at " + removed.get(beside).change().at()));
    } else if (!isKnown(beside)) {
      Fold.unknown(findings, "unknown-column", add.place().at(), "column", beside, "in " + before.label(), known);
    }
    schedule = add.place().in(schedule, add.column());
  }

  /** The schedule with the columns that it has after the paper. */
  Schedule after() {
    return schedule;
  }

  /** What it does to the schedule's columns. */
  List<Shape> shapes(Origin origin) {
    List<Shape> shapes = new ArrayList<>();
    if (schedule == before.schedule()) {
      return shapes;
    }
    before.schedule().columns().stream().filter(c -> removed.containsKey(c.key()))
        .forEach(c -> shapes.add(shape(Kind.COLUMN_REMOVED, c, removed, origin)));
    schedule.columns().stream().filter(c -> !before.schedule().columns().contains(c))
        .forEach(c -> shapes.add(shape(Kind.COLUMN_ADDED, c, joining, origin)));
    return shapes;
  }

  private static Shape shape(Kind kind, Column column, Map<String, Made> by, Origin origin) {
    return new Shape(kind, words(column), Optional.of(column), by.get(column.key()).by(origin));
  }

  private static String words(Column column) {
    return column.heading().isEmpty() ? column.key() : column.heading();
  }

  /** The change that takes a column away for which no other comes. */
  Optional<Made> removal(String column) {
    return schedule.column(column).isPresent() ? Optional.empty() : Optional.ofNullable(removed.get(column));
  }

  /** The schedule as it stood, without the cells of columns in whose place others come. */
  ScheduleState cleared() {
    Set<String> replaced = new HashSet<>(removed.keySet());
    replaced.removeIf(key -> schedule.column(key).isEmpty());
    return replaced.isEmpty() ? before : before.with(before.rows().stream().map(r -> r.without(replaced)).toList());
  }

  /** Rows without the cells of columns that go. */
  List<RowState> without(List<RowState> rows) {
    Set<String> gone = new HashSet<>(removed.keySet());
    gone.removeIf(key -> schedule.column(key).isPresent());
    return gone.isEmpty() ? rows : rows.stream().map(r -> r.without(gone)).toList();
  }
}
