package dev.engross.check;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row as a paper writes it.
 *
 * @param section what is accepted of the section that it stands in; of a schedule of the base, nothing
 */
record WrittenRow(Schedule.Row row, Sic section) {

  /** Those of a paper, in its order. */
  static Stream<WrittenRow> of(Instrument paper) {
    Stream<WrittenRow> own =
        paper.schedules().stream().flatMap(s -> s.rows().all().stream()).map(r -> new WrittenRow(r, Sic.none()));
    return Stream.concat(own, paper.body().all().stream().flatMap(WrittenRow::of));
  }

  private static Stream<WrittenRow> of(Section section) {
    return section.everyChange().stream().flatMap(c -> rows(c).stream()).map(r -> new WrittenRow(r, section.sic()));
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
