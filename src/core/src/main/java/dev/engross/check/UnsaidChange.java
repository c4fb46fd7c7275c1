package dev.engross.check;

import dev.engross.check.PrintedRows.Pair;
import dev.engross.conform.RowState;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Values;
import java.util.List;
import java.util.Optional;

/**
 * A schedule that a paper attaches shows a change that none of its sections makes. What is not known to have stood
 * there before is never told to have changed.
 */
final class UnsaidChange implements Rule {

  @Override
  public String id() {
    return "unsaid-change";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (Section section : standing.instrument().body().all()) {
        for (Change change : section.changes()) {
          for (Change silent : change instanceof Change.Restate restate ? restate.silently() : List.<Change>of()) {
            unsaid(silent.at(), silent.verb() + " " + silent.target().text(), "shows it", breaches, section.sic());
          }
        }
      }
    }
    PrintedRows.all(subject).forEach(printed -> printed(printed, breaches));
  }

  private void printed(PrintedRows printed, Breaches breaches) {
    if (printed.said().complete()) {
      printed.fresh().forEach(r -> unsaid(
          r.at(), "add " + r.name() + " to " + printed.label() + printed.untilThen(r.name()), "shows it", breaches,
          r.sic(), printed.section()));
    }
    printed.missing().stream().filter(r -> !printed.partly().after(r.added())).forEach(r -> unsaid(
        printed.restate().at(), "remove " + r.name() + " from " + printed.label() + printed.untilThen(r.name()),
        "leaves it out", breaches, printed.section()));
    for (Pair pair : printed.pairs()) {
      Schedule.Row row = pair.row();
      if (pair.isRenamed() && !printed.isRenamedHere(pair.said())) {
        unsaid(row.at(), "rename " + pair.said().name() + " in " + printed.label() + " to " + row.name()
            + printed.untilThen(pair.said().name()), "shows it", breaches, row.sic(), printed.section());
      }
      if (printed.said().complete() && !row.note().equals(pair.said().note())) {
        unsaid(row.at(), "change the note of " + row.name(), "shows it", breaches, row.sic(), printed.section());
      }
      cells(pair, printed, breaches);
    }
    if (!printed.partly().any()) {
      order(printed, breaches);
    }
  }

  /** What a section of this very paper says otherwise is told as such. */
  private void cells(Pair pair, PrintedRows printed, Breaches breaches) {
    for (Schedule.Cell cell : pair.row().cells()) {
      Optional<RowState.CellState> said = pair.said().cell(cell.column());
      boolean known = said.map(s -> Values.isKnown(s.value()) && !printed.partly().after(s.by()))
          .orElse(printed.said().complete());
      boolean here = said.filter(s -> s.by().isBy(printed.standing().instrument())).isPresent();
      if (known && !here && said.filter(s -> Values.same(s.value(), cell.value())).isEmpty()) {
        String stands = said.map(s -> ", which is " + s.value().text()).orElse("");
        unsaid(cell.at(),
            "set the " + cell.column() + " of " + pair.row().name() + stands + ", to " + cell.value().text()
                + printed.untilThen(pair.said().name()),
            "shows it", breaches, cell.sic(), printed.section());
      }
    }
  }

  /** The first row that stands elsewhere; those after it may stand elsewhere on its account. */
  private void order(PrintedRows printed, Breaches breaches) {
    List<RowState> shown = printed.pairs().stream().map(Pair::said).toList();
    List<RowState> kept = printed.said().rows().stream().filter(shown::contains).toList();
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(kept.get(i))) {
        Schedule.Row row = printed.pairs().get(i).row();
        unsaid(row.at(), "move " + row.name() + " in " + printed.label(), "shows it in another place", breaches,
            row.sic(), printed.section());
        return;
      }
    }
  }

  private void unsaid(Location at, String what, String shows, Breaches breaches, Sic... sics) {
    breaches.add(
        Finding.warn(
            id(), at, "no section says to " + what + ", and the schedule " + shows,
            "make the change in a section, or accept the paper as it is by sic"), sics);
  }
}
