package dev.engross.check;

import dev.engross.check.PrintedRows.Pair;
import dev.engross.conform.RowState;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.util.List;

/** A schedule that a paper attaches does not show what a section of the same paper says of it. */
final class ShownOtherwise implements Rule {

  @Override
  public String id() {
    return "shown-otherwise";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (PrintedRows printed : PrintedRows.all(subject)) {
      printed.pairs().forEach(pair -> known(pair, printed, breaches));
      printed.fresh().forEach(row -> fresh(row, printed, breaches));
      if (!printed.said().complete()) {
        printed.missing().forEach(row -> missing(row, printed, breaches));
        renamedUnseen(printed, breaches);
      }
    }
  }

  private void known(Pair pair, PrintedRows printed, Breaches breaches) {
    Schedule.Row row = pair.row();
    if (pair.isRenamed() && printed.isRenamedHere(pair.said())) {
      List<String> formerly = pair.said().formerly();
      boolean old = formerly.contains(row.name());
      otherwise(row.at(), "renames " + (old ? row.name() : formerly.get(formerly.size() - 1)) + " to "
              + pair.said().name(),
          old ? "shows it under its old name" : "shows it as " + row.name(), breaches, row.sic(), printed.section());
    }
    for (Schedule.Cell cell : row.cells()) {
      pair.said().cell(cell.column()).filter(s -> s.by().isBy(printed.standing().instrument()))
          .ifPresent(said -> cell(row, cell, said.value(), printed, breaches));
    }
  }

  /** A row of which only this paper's sections say something; where all rows are known, it cannot be taken away. */
  private void fresh(Schedule.Row row, PrintedRows printed, Breaches breaches) {
    for (Change change : printed.changesOf(row.name())) {
      if (change instanceof Change.Set set) {
        String column = column(set, printed.said().schedule());
        row.cells().stream().filter(c -> c.column().equals(column))
            .forEach(c -> cell(row, c, set.to(), printed, breaches));
      } else if (change instanceof Change.Rename rename) {
        otherwise(row.at(), "renames " + row.name() + " to " + rename.to(), "shows it under its old name", breaches,
            row.sic(), printed.section());
      } else if (change instanceof Change.Remove && !printed.said().complete()) {
        otherwise(row.at(), "removes " + row.name(), "shows it all the same", breaches, row.sic(), printed.section());
      }
    }
  }

  /** A row that a paper between may have taken away, and of which a section of this one speaks all the same. */
  private void missing(RowState row, PrintedRows printed, Breaches breaches) {
    printed.changesOf(row.name()).stream().filter(c -> c instanceof Change.Set && printed.partly().after(row.added()))
        .findFirst().ifPresent(c -> otherwise(
            c.at(), "gives " + row.name() + " a value", "leaves that row out", breaches, printed.section()));
  }

  /** Rows that nobody knew before, and that the sections rename to what the schedule does not show. */
  private void renamedUnseen(PrintedRows printed, Breaches breaches) {
    List<String> shown = printed.restate().rows().all().stream().map(Schedule.Row::name).toList();
    printed.standing().changes().stream().map(t -> t.change())
        .filter(c -> c.target().first().equals(printed.label()) && c.target().steps().size() == 2)
        .filter(c -> c instanceof Change.Rename rename && !shown.contains(rename.to()))
        .filter(c -> !shown.contains(c.target().step(1)) && printed.said().row(((Change.Rename) c).to()).isEmpty())
        .forEach(c -> otherwise(c.at(), "renames " + c.target().step(1) + " to " + ((Change.Rename) c).to(),
            "shows it under neither name", breaches, printed.section()));
  }

  private static String column(Change.Set set, Schedule schedule) {
    List<Schedule.Column> values = schedule.valueColumns();
    return set.target().step(2).isEmpty() && !values.isEmpty() ? values.get(0).key() : set.target().step(2);
  }

  private void cell(Schedule.Row row, Schedule.Cell cell, Value said, PrintedRows printed, Breaches breaches) {
    if (!Values.same(said, cell.value())) {
      otherwise(cell.at(), "gives " + row.name() + " the " + cell.column() + " " + said.text(),
          "shows it with " + cell.value().text(), breaches, cell.sic(), printed.section());
    }
  }

  private void otherwise(Location at, String says, String shows, Breaches breaches, Sic... sics) {
    breaches.add(
        Finding.warn(
            id(), at, "a section of this paper " + says + ", and the schedule " + shows,
            "correct one of the two, or accept the paper as it is by sic"), sics);
  }
}
