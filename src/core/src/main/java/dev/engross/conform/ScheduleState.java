package dev.engross.conform;

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
 */
public record ScheduleState(Schedule schedule, boolean complete, List<RowState> rows, List<Gone> removed) {

  public ScheduleState {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
  }

  /** A row that is gone, and what took it. */
  public record Gone(RowState row, Origin by) {}

  /** A schedule as the base has it. */
  static ScheduleState of(Schedule schedule, Origin origin) {
    List<RowState> rows = new ArrayList<>();
    for (Schedule.Group group : schedule.rows().groups()) {
      group.rows().forEach(r -> rows.add(RowState.of(r, group.heading(), origin)));
    }
    return new ScheduleState(schedule, schedule.rows().known(), rows, List.of());
  }

  /** What papers call it: {@code Schedule A}. */
  public String label() {
    return schedule.label();
  }

  /** The row that bears a name now, not one that bore it before. */
  public Optional<RowState> row(String name) {
    return rows.stream().filter(r -> r.isCalled(name)).findFirst();
  }

  /** The row that bore a name before, under the name that it has now. */
  Optional<RowState> rowFormerly(String name) {
    return rows.stream().filter(r -> r.formerly().contains(name)).findFirst();
  }

  List<String> names() {
    return rows.stream().map(RowState::name).toList();
  }
}
