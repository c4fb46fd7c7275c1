package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.NearName;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a schedule that a paper prints, held against those that it has by what the sections say.
 *
 * @param said the schedule by the sections
 * @param partly papers that may have changed what is known of it
 * @param pairs rows that are printed and known, in the order in which they are printed
 * @param fresh rows that are printed and not known
 * @param missing rows that are known and not printed
 */
record PrintedRows(
    Change.Restate restate, Sic section, Standing standing, ScheduleState said, PartlyKnown partly, List<Pair> pairs,
    List<Schedule.Row> fresh, List<RowState> missing) {

  /** Where more rows than these are gone, the schedule is another, and no search finds what became of each. */
  private static final int MOST_RENAMED = 100;

  PrintedRows {
    pairs = List.copyOf(pairs);
    fresh = List.copyOf(fresh);
    missing = List.copyOf(missing);
  }

  /** A printed row, and what it is by the sections; under another name, where they are one row all the same. */
  record Pair(Schedule.Row row, RowState said) {

    boolean isRenamed() {
      return !row.name().equals(said.name());
    }
  }

  /** Of all schedules that papers print with their rows. */
  static List<PrintedRows> all(Subject subject) {
    List<PrintedRows> all = new ArrayList<>();
    for (Standing standing : subject.standings()) {
      for (Section section : standing.instrument().body().all()) {
        for (Change change : section.changes()) {
          if (change instanceof Change.Restate restate && restate.rows().known()) {
            standing.said(restate)
                .ifPresent(said -> all.add(of(restate, section.sic(), standing, said)));
          }
        }
      }
    }
    return all;
  }

  private static PrintedRows of(Change.Restate restate, Sic section, Standing standing, ScheduleState said) {
    PartlyKnown partly = new PartlyKnown(standing, said.complete());
    Map<String, RowState> missing = new LinkedHashMap<>();
    said.rows().forEach(r -> missing.put(r.name(), r));
    restate.rows().all().forEach(r -> missing.remove(r.name()));
    // That the paper prints no row of a name that it adds is an error, which is told of the addition.
    missing.values().removeIf(r -> r.added().isBy(standing.instrument()));
    List<Pair> pairs = new ArrayList<>();
    List<Schedule.Row> fresh = new ArrayList<>();
    for (Schedule.Row row : restate.rows().all()) {
      Optional<RowState> same = said.row(row.name()).or(() -> renamed(row.name(), missing, partly));
      same.ifPresentOrElse(s -> pairs.add(new Pair(row, s)), () -> fresh.add(row));
      same.ifPresent(s -> missing.remove(s.name()));
    }
    return new PrintedRows(
        restate, section, standing, said, partly, pairs, fresh, List.copyOf(missing.values()));
  }

  /** A missing row that bore a name before, or bears one that is nearly the same. */
  private static Optional<RowState> renamed(String name, Map<String, RowState> missing, PartlyKnown partly) {
    Set<String> near = missing.size() > MOST_RENAMED ? Set.of() : missing.keySet();
    return missing.values().stream().filter(r -> r.formerly().contains(name)).findFirst()
        .or(() -> NearName.of(name, near).filter(n -> digits(n).equals(digits(name))).map(missing::get)
            .filter(r -> !partly.after(r.added())));
  }

  /** Rows 4 and 5 are two, however alike their names. */
  private static String digits(String name) {
    return name.replaceAll("\\D+", " ").strip();
  }

  /** The schedule's label, by which the paper's sections call it. */
  String label() {
    return restate.target().first();
  }

  /** {@code before 2021-09-01}, of a row that the paper changes from a later day than the schedule is attached. */
  String untilThen(String row) {
    return standing.laterThan(restate).stream()
        .filter(t -> t.change() instanceof Change.AddRows add
            ? add.rows().stream().anyMatch(r -> r.name().equals(row))
            : List.of(row, "all", "others", "added").contains(t.change().target().step(1)))
        .map(TimedChange::day).findFirst()
        .map(day -> day.equals(LocalDate.MAX) ? " before an event happens" : " before " + day).orElse("");
  }

  /** The changes of the paper to one row of the schedule, which its sections call by some name. */
  List<Change> changesOf(String row) {
    return standing.instrument().body().changes().stream()
        .filter(c -> c.target().first().equals(label()) && c.target().step(1).equals(row)).toList();
  }

  /** Whether the paper's own sections give a row the name that it has by them. */
  boolean isRenamedHere(RowState row) {
    return row.formerly().stream().flatMap(f -> changesOf(f).stream())
        .anyMatch(c -> c instanceof Change.Rename rename && rename.to().equals(row.name()));
  }
}
