package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.util.List;
import java.util.Optional;

/**
 * A paper gives a value without marks in the place of one that is confidential. Which one that is shows where the book
 * and the same without what is confidential say it otherwise.
 */
final class ConfidentialUnmarked {

  String id() {
    return "confidential-unmarked";
  }

  /** @param redacted the same agreement, without what is confidential */
  void check(Subject subject, Subject redacted, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      redacted.standings().stream().filter(s -> s.instrument().name().equals(standing.instrument().name())).findFirst()
          .ifPresent(other -> sets(standing, other, breaches));
    }
    rows(PrintedRows.all(subject), PrintedRows.all(redacted), breaches);
  }

  private void sets(Standing standing, Standing redacted, Breaches breaches) {
    List<Section> sections = standing.instrument().body().all();
    List<Section> others = redacted.instrument().body().all();
    for (int i = 0; i < Math.min(sections.size(), others.size()); i++) {
      List<Change> changes = sections.get(i).everyChange();
      List<Change> same = others.get(i).everyChange();
      for (int j = 0; j < Math.min(changes.size(), same.size()); j++) {
        if (changes.get(j) instanceof Change.Set set && same.get(j) instanceof Change.Set other
            && !isHidden(set.to(), other.to()) && stoodHidden(set, standing, other, redacted)) {
          tell(set.toAt(), set.to(), breaches, sections.get(i).sic());
        }
      }
    }
  }

  private static boolean stoodHidden(Change.Set set, Standing standing, Change.Set other, Standing redacted) {
    List<State> states = standing.grounds(set);
    List<State> others = redacted.grounds(other);
    for (int i = 0; i < Math.min(states.size(), others.size()); i++) {
      if (!stood(set, standing, states.get(i)).equals(stood(set, standing, others.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** What stood in all places that a change sets, as text. */
  private static List<String> stood(Change.Set set, Standing standing, State state) {
    Target target = set.target();
    if (target.isParty()) {
      return state.party(target.party())
          .flatMap(p -> p.party().said(target.steps().subList(1, target.steps().size()))).stream().toList();
    }
    Optional<ScheduleState> schedule = state.schedule(target.first());
    if (schedule.isEmpty()) {
      return state.particular(target.first()).map(p -> p.value().text()).stream().toList();
    }
    List<String> columns = schedule.get().schedule().valueColumns().stream().map(Schedule.Column::key).toList();
    Optional<RowState> row = schedule.get().row(target.step(1));
    if (row.isPresent()) {
      String column = target.step(2).isEmpty() && !columns.isEmpty() ? columns.get(0) : target.step(2);
      return row.flatMap(r -> r.cell(column)).map(c -> c.value().text()).stream().toList();
    }
    String last = target.step(target.steps().size() - 1);
    String column = columns.contains(last) || columns.isEmpty() ? last : columns.get(0);
    return standing.said(set).stream().flatMap(s -> s.rows().stream())
        .filter(r -> r.cell(column).filter(c -> c.at().equals(set.at())).isPresent())
        .flatMap(r -> schedule.get().rows().stream()
            .filter(b -> b.name().equals(r.name()) || r.formerly().contains(b.name())))
        .flatMap(r -> r.cell(column).stream()).map(c -> c.value().text()).toList();
  }

  /** What sections set is told of these; what a printed schedule then says is held against what they make of it. */
  private void rows(List<PrintedRows> all, List<PrintedRows> redacted, Breaches breaches) {
    for (int i = 0; i < Math.min(all.size(), redacted.size()); i++) {
      List<PrintedRows.Pair> pairs = all.get(i).pairs();
      List<PrintedRows.Pair> others = redacted.get(i).pairs();
      for (int j = 0; j < Math.min(pairs.size(), others.size()); j++) {
        cells(pairs.get(j), others.get(j), all.get(i).section(), breaches);
      }
    }
  }

  private void cells(PrintedRows.Pair pair, PrintedRows.Pair redacted, Sic section, Breaches breaches) {
    List<Schedule.Cell> cells = pair.row().cells();
    for (int i = 0; i < Math.min(cells.size(), redacted.row().cells().size()); i++) {
      Schedule.Cell cell = cells.get(i);
      Optional<Value> said = pair.said().cell(cell.column()).map(RowState.CellState::value);
      Optional<Value> other = redacted.said().cell(cell.column()).map(RowState.CellState::value);
      boolean stood = said.isPresent() && other.isPresent() && isHidden(said.get(), other.get());
      if (stood && !isHidden(cell.value(), redacted.row().cells().get(i).value())) {
        tell(cell.at(), cell.value(), breaches, cell.sic(), section);
      }
    }
  }

  private static boolean isHidden(Value value, Value redacted) {
    return !value.text().equals(redacted.text());
  }

  /** A value that nobody is told anyway lets nothing out. */
  private void tell(Location at, Value value, Breaches breaches, Sic... sics) {
    if (Values.isKnown(value)) {
      breaches.add(Finding.warn(
          id(), at, Unknown.quoted(value.text()) + " stands here without marks, in the place of what is confidential"
              + " until then, so that filing copies print it",
          "put [[ ]] round it, in quotes; if it is to be public from now on, accept that by sic"), sics);
    }
  }
}
