package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A schedule that a paper attaches shows a change that none of its sections makes. */
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
          if (change instanceof Change.Restate restate) {
            restate.silently().forEach(s -> unsaid(
                s.at(), s.verb() + " " + s.target().text(), "shows it", breaches, section.sic()));
            printed(restate, standing, section.sic(), breaches);
          }
        }
      }
    }
  }

  /** Given rows against those that the sections say; nothing can be told where the rows before are not known. */
  private void printed(Change.Restate restate, Standing standing, Sic sic, Breaches breaches) {
    Optional<ScheduleState> said = standing.said().schedule(restate.target().first()).filter(ScheduleState::complete);
    if (said.isEmpty() || !restate.rows().known()) {
      return;
    }
    Set<String> printed = new HashSet<>();
    List<Schedule.Row> known = new ArrayList<>();
    String label = said.get().label();
    for (Schedule.Row row : restate.rows().all()) {
      printed.add(row.name());
      Optional<RowState> state = said.get().row(row.name());
      if (state.isEmpty()) {
        unsaid(row.at(), "add " + row.name() + " to " + label, "shows it", breaches, row.sic(), sic);
      } else {
        known.add(row);
        if (!row.note().equals(state.get().note())) {
          unsaid(row.at(), "change the note of " + row.name(), "shows it", breaches, row.sic(), sic);
        }
        cells(row, state.get(), sic, breaches);
      }
    }
    List<RowState> kept = said.get().rows().stream().filter(r -> printed.contains(r.name())).toList();
    said.get().rows().stream().filter(r -> !printed.contains(r.name()))
        .forEach(r -> unsaid(restate.at(), "remove " + r.name() + " from " + label, "leaves it out", breaches, sic));
    for (int i = 0; i < known.size(); i++) {
      if (!known.get(i).name().equals(kept.get(i).name())) {
        unsaid(known.get(i).at(), "move " + known.get(i).name() + " in " + label, "shows it in another place",
            breaches, known.get(i).sic(), sic);
        return;
      }
    }
  }

  private void cells(Schedule.Row row, RowState state, Sic sic, Breaches breaches) {
    for (Schedule.Cell cell : row.cells()) {
      Optional<RowState.CellState> said = state.cell(cell.column());
      boolean same = said.filter(s -> Values.same(s.value(), cell.value())).isPresent();
      if (!same) {
        String stands = said.map(s -> ", which is " + s.value().text()).orElse("");
        unsaid(cell.at(), "set the " + cell.column() + " of " + row.name() + stands + ", to " + cell.value().text(),
            "shows it", breaches, row.sic(), sic);
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
