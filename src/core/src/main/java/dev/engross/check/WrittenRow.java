package dev.engross.check;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as a paper writes it.
 *
 * @param section what is accepted of the section that it stands in; of a schedule of the base, nothing
 */
record WrittenRow(Schedule.Row row, Sic section) {

  /** Those of a paper, in its order. */
  static List<WrittenRow> of(Instrument paper) {
    List<WrittenRow> all = new ArrayList<>();
    for (Schedule schedule : paper.schedules()) {
      add(schedule.rows().all(), Sic.none(), all);
    }
    for (Section section : paper.body().all()) {
      for (Change change : section.everyChange()) {
        add(rows(change), section.sic(), all);
      }
    }
    return all;
  }

  private static void add(List<Schedule.Row> rows, Sic section, List<WrittenRow> all) {
    for (Schedule.Row row : rows) {
      all.add(new WrittenRow(row, section));
    }
  }

  private static List<Schedule.Row> rows(Change change) {
    if (change instanceof Change.AddRows add) {
      return add.rows();
    }
    if (change instanceof Change.AddSchedule add) {
      return add.schedule().rows().all();
    }
    return change instanceof Change.Restate restate ? restate.rows().all() : List.of();
  }
}
