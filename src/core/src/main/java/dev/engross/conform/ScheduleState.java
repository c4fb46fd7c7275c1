package dev.engross.conform;

import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as it stands.
 *
 * @param complete whether all its rows are known
 * @param rows in order
 * @param removed rows that are gone, in the order in which they went
 * @param formerly its earlier labels, oldest first
 * @param by what brought it
 * @param shaped what gave it another label, or changed its columns, in order
 * @param unknown papers known in part or not at all, which may have changed it since it was last printed whole
 */
public record ScheduleState(
    Schedule schedule, boolean complete, List<RowState> rows, List<Gone> removed, List<String> formerly,
    Origin by, List<Shape> shaped, List<Instrument> unknown) {

  public ScheduleState {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
    formerly = List.copyOf(formerly);
    shaped = List.copyOf(shaped);
    unknown = List.copyOf(unknown);
  }

  /**
   * Another label or column.
   *
   * @param words the label until then, or what the column is called
   * @param column the column; empty of a label
   */
  public record Shape(Kind kind, String words, Optional<Schedule.Column> column, Origin by) {}

  /** What is changed of a schedule's shape. */
  public enum Kind {
    /** It has another label. */
    LABEL,
    /** A column comes. */
    COLUMN_ADDED,
    /** A column goes. */
    COLUMN_REMOVED
  }

  /** A row that is gone, and what took it. */
  public record Gone(RowState row, Origin by) {}

  /** A schedule as the base has it. */
  static ScheduleState of(Schedule schedule, Origin origin) {
    List<RowState> rows = new ArrayList<>();
    for (Schedule.Group group : schedule.rows().groups()) {
      group.rows().forEach(r -> rows.add(RowState.of(r, group.heading(), origin)));
    }
    return new ScheduleState(
        schedule, schedule.rows().known(), rows, List.of(), List.of(), origin, List.of(), List.of());
  }

  /** This schedule with other rows. */
  ScheduleState with(List<RowState> others) {
    return new ScheduleState(schedule, complete, others, removed, formerly, by, shaped, unknown);
  }

  /** This schedule, shaped by something more. */
  ScheduleState shaped(Shape shape) {
    List<Shape> all = new ArrayList<>(shaped);
    all.add(shape);
    return new ScheduleState(schedule, complete, rows, removed, formerly, by, all, unknown);
  }

  /** This schedule, which a paper may have changed. */
  ScheduleState doubted(Instrument paper) {
    List<Instrument> all = new ArrayList<>(unknown);
    all.add(paper);
    return new ScheduleState(schedule, complete, rows, removed, formerly, by, shaped, all);
  }

  ScheduleState labelled(String label, Origin origin) {
    List<String> labels = new ArrayList<>(formerly);
    labels.add(label());
    return new ScheduleState(schedule.labelled(label), complete, rows, removed, labels, by, shaped, unknown)
        .shaped(new Shape(Kind.LABEL, label(), Optional.empty(), origin));
  }

  /** What papers call it: {@code Schedule A}. */
  public String label() {
    return schedule.label();
  }

  /** The label under which it first stood. */
  String firstLabel() {
    return formerly.isEmpty() ? label() : formerly.get(0);
  }

  /** Whether a label is its own, or was. */
  public boolean wasCalled(String label) {
    return label().equals(label) || formerly.contains(label);
  }

  /** The row that bears a name now, not one that bore it before. */
  public Optional<RowState> row(String name) {
    for (RowState row : rows) {
      if (row.isCalled(name)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** The row that bore a name before, under the name that it has now. */
  Optional<RowState> rowFormerly(String name) {
    return rows.stream().filter(r -> r.formerly().contains(name)).findFirst();
  }

  /** The column of a key that went last. */
  Optional<Schedule.Column> columnFormerly(String key) {
    return shaped.stream().filter(s -> s.kind() == Kind.COLUMN_REMOVED).flatMap(s -> s.column().stream())
        .filter(c -> c.key().equals(key)).reduce((first, last) -> last);
  }

  List<String> names() {
    return rows.stream().map(RowState::name).toList();
  }
}
