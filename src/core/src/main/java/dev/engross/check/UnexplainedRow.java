package dev.engross.check;

import dev.engross.check.PrintedRows.Pair;
import dev.engross.conform.Origin;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.value.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows that came, went or changed by no paper that is known, where not all papers and rows are known. Nothing is wrong
 * with it; it says how much is known.
 */
final class UnexplainedRow implements Rule {

  @Override
  public String id() {
    return "unexplained-row";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      standing.after().schedules().forEach(s -> first(s, standing, breaches));
    }
    for (PrintedRows printed : PrintedRows.all(subject)) {
      List<RowState> gone = printed.missing().stream().filter(r -> printed.partly().after(r.added())).toList();
      if (!gone.isEmpty()) {
        boolean one = gone.size() == 1;
        unexplained(
            printed.restate().at(),
            rows(gone, printed.label()) + (one ? " does" : " do") + " not stand in it as this paper prints it, and no"
                + " paper that is known removes " + (one ? "it" : "them") + names(gone),
            breaches);
      }
      printed.pairs().forEach(pair -> cells(pair, printed, breaches));
    }
  }

  /** Told once of all rows: the papers that would explain one explain most. */
  private void first(ScheduleState schedule, Standing standing, Breaches breaches) {
    List<RowState> rows = schedule.rows().stream()
        .filter(r -> r.added() instanceof Origin.FirstKnownFrom f && f.instrument() == standing.instrument()).toList();
    if (!rows.isEmpty()) {
      boolean one = rows.size() == 1;
      unexplained(
          rows.get(0).added().at(),
          rows(rows, schedule.label()) + (one ? " is" : " are") + " first known from "
              + Papers.name(standing.instrument()) + ", and no paper that is known adds " + (one ? "it" : "them")
              + names(rows),
          breaches);
    }
  }

  private static String rows(List<RowState> rows, String label) {
    return rows.size() == 1
        ? "the row \"" + rows.get(0).name() + "\" of " + label
        : rows.size() + " rows of " + label;
  }

  private static String names(List<RowState> rows) {
    return rows.size() == 1 ? "" : rows.stream().map(RowState::name).collect(Collectors.joining(", ", ": ", ""));
  }

  private void cells(Pair pair, PrintedRows printed, Breaches breaches) {
    for (Schedule.Cell cell : pair.row().cells()) {
      Optional<RowState.CellState> said = pair.said().cell(cell.column())
          .filter(s -> Values.isKnown(s.value()) && printed.partly().after(s.by()))
          .filter(s -> !Values.same(s.value(), cell.value()));
      said.ifPresent(s -> unexplained(
          cell.at(),
          "the " + cell.column() + " of " + pair.row().name() + " was " + s.value().text()
              + ", and no paper that is known changes it to " + cell.value().text(),
          breaches));
    }
  }

  private void unexplained(Location at, String what, Breaches breaches) {
    breaches.add(
        Finding.info(id(), at, what, "write into recorded.yaml what is known of the papers between, or leave it"));
  }
}
