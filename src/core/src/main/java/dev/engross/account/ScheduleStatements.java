package dev.engross.account;

import dev.engross.model.Change.Place;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.model.Schedule.Group;
import dev.engross.model.Schedule.Row;
import java.util.List;
import java.util.Locale;

/** What a paper says in its schedules. */
final class ScheduleStatements {

  private final Telling telling;

  ScheduleStatements(Telling telling) {
    this.telling = telling;
  }

  /** A schedule that the paper attaches whole, with all that it has. */
  void whole(Schedule schedule) {
    String label = schedule.label();
    Matter matter = new Matter.Table(label);
    telling.quiet(matter, "the title of " + label, schedule.title());
    telling.quiet(matter, "the words above " + label, schedule.opening());
    telling.quiet(matter, "what the rows of " + label + " are", schedule.subject().one());
    telling.quiet(matter, "what several rows of " + label + " are", schedule.subject().many());
    telling.quiet(matter, "where that word follows a row's name in " + label,
        schedule.subject().suffix().name().toLowerCase(Locale.ROOT));
    telling.quiet(matter, "whether " + label + " shows its history", schedule.history());
    telling.quiet(matter, "the columns of " + label, schedule.columns().stream().map(Column::key).toList());
    schedule.columns().forEach(column -> column(label, column));
    rows(schedule, schedule.rows(), "listed");
  }

  /** What is said of a column. */
  void column(String label, Column column) {
    Matter matter = new Matter.Table(label);
    String of = " of the column " + column.key() + " of " + label;
    telling.quiet(matter, "the heading" + of, column.heading());
    telling.quiet(matter, "the type" + of, column.type().word());
    telling.quiet(matter, "the words after rates" + of, column.of());
    telling.quiet(matter, "whether it is printed," + of, column.printed());
  }

  /** Where something new stands. */
  void place(Matter matter, String thing, Place place) {
    String after = place.after().isEmpty() ? "" : "after " + place.after();
    String before = place.before().isEmpty() ? "" : "before " + place.before();
    telling.quiet(matter, "the place of " + thing, (after + " " + before).strip());
  }

  /** All rows, in their groups. */
  void rows(Schedule schedule, Schedule.Rows rows, String verb) {
    String label = schedule.label();
    Matter matter = new Matter.Table(label);
    telling.quiet(matter, "whether the rows of " + label + " are known", rows.known());
    rows(schedule, rows.all(), verb);
    for (Group group : rows.groups()) {
      group.rows().forEach(row -> telling.quiet(new Matter.Row(label, row.name(), ""),
          "the group of " + row.name() + " in " + label, group.heading()));
    }
    telling.quiet(matter, "the groups of " + label, rows.groups().stream().map(Group::heading).toList());
  }

  /** Rows as they stand one after the other. */
  void rows(Schedule schedule, List<Row> rows, String verb) {
    rows.forEach(row -> row(schedule, row, verb));
    telling.order(new Matter.Table(schedule.label()), "the rows of " + schedule.label(),
        rows.stream().map(Row::name).toList());
  }

  private void row(Schedule schedule, Row row, String verb) {
    String label = schedule.label();
    Matter matter = new Matter.Row(label, row.name(), "");
    String in = verb.equals("added") ? " to " : " in ";
    telling.put(new Statement.Deed(
        matter, "row " + label + " > " + row.name(), verb + " " + row.name() + in + label));
    for (Schedule.Cell cell : row.cells()) {
      String of = "the " + heading(schedule, cell.column()) + " of " + row.name();
      Matter about = new Matter.Row(label, row.name(), cell.column());
      telling.put(Statement.Figure.first(
          about, "cell " + label + " > " + row.name() + " > " + cell.column(), of, cell.value()));
      telling.sic(matter, of + " in " + label, cell.sic());
    }
    telling.wording(matter, "the note on " + row.name() + " in " + label, row.note());
    telling.sic(matter, row.name() + " in " + label, row.sic());
  }

  static String heading(Schedule schedule, String column) {
    return schedule.column(column).map(Column::heading).filter(h -> !h.isBlank())
        .map(h -> h.replaceAll("\\s+", " ")).orElse(column);
  }
}
