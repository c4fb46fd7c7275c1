package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Schedule.Column;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A change leaves everything as it was: a value, a name or a place is what it is to become, or nothing is there. */
final class ChangesNothing implements Rule {

  @Override
  public String id() {
    return "changes-nothing";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      List<Section> sections = standing.instrument().body().all();
      // A value that a paper sets twice, for two times, may come back to what it was.
      Map<List<String>, Long> times = sections.stream().flatMap(s -> s.everyChange().stream())
          .collect(Collectors.groupingBy(ChangesNothing::what, Collectors.counting()));
      for (Section section : sections) {
        section.everyChange().stream().filter(c -> times.get(what(c)) == 1)
            .forEach(c -> change(c, standing, section.sic(), breaches));
      }
    }
  }

  private static List<String> what(Change change) {
    List<String> what = new ArrayList<>(change.target().steps());
    what.add(change.verb());
    return what;
  }

  private void change(Change change, Standing standing, Sic sic, Breaches breaches) {
    State before = standing.before();
    if (change instanceof Change.Set set) {
      value(set.target(), standing).filter(v -> Values.isKnown(v) && Values.same(v, set.to())).ifPresent(v -> found(
          set.toAt(), "the value of \"" + set.target().text() + "\" is " + v.text() + " already", sic, breaches));
      if (set.target().isParty() && said(set.target(), before).filter(set.to().text()::equals).isPresent()) {
        found(set.toAt(), "\"" + set.target().text() + "\" says so already", sic, breaches);
      }
    } else if (change instanceof Change.Remove remove && said(remove.target(), before).filter(""::equals).isPresent()) {
      found(remove.at(), "\"" + remove.target().text() + "\" says nothing", sic, breaches);
    } else if (change instanceof Change.Rename rename && name(rename.target(), before).equals(rename.to())) {
      found(rename.at(), "the name is \"" + rename.to() + "\" already", sic, breaches);
    } else if (change instanceof Change.Move move) {
      String row = move.target().step(1);
      if (!row.isEmpty() && (row.equals(move.place().after()) || row.equals(move.place().before()))) {
        found(move.place().at(), "\"" + row + "\" cannot stand beside itself", sic, breaches);
      }
    }
  }

  private static Optional<Value> value(Target target, Standing standing) {
    State before = standing.before();
    Optional<ScheduleState> schedule = before.schedule(target.first());
    if (schedule.isEmpty()) {
      return before.particular(target.first()).map(p -> p.value());
    }
    List<Column> columns = schedule.get().schedule().valueColumns();
    String column = target.step(2).isEmpty() && !columns.isEmpty() ? columns.get(0).key() : target.step(2);
    return schedule.get().row(target.step(1)).filter(r -> standing.added(target.first(), column).isEmpty())
        .flatMap(r -> r.cell(column)).map(RowState.CellState::value);
  }

  /** What a party's key says; empty where the target names none. */
  private static Optional<String> said(Target target, State before) {
    List<String> path = target.steps().subList(1, target.steps().size());
    return target.isParty() ? before.party(target.party()).flatMap(p -> p.party().said(path)) : Optional.empty();
  }

  /** The name that a row, a schedule or a party has; empty where there is none. */
  private static String name(Target target, State before) {
    if (target.steps().size() == 1 && before.schedule(target.first()).isPresent()) {
      return target.first();
    }
    return target.isParty()
        ? before.party(target.party()).map(p -> p.party().name()).orElse("")
        : before.schedule(target.first()).flatMap(s -> s.row(target.step(1))).map(RowState::name).orElse("");
  }

  private void found(Location at, String what, Sic sic, Breaches breaches) {
    breaches.add(
        Finding.warn(
            id(), at, what + ", so that this change does nothing",
            "correct it, take it out, or accept the paper as it is by sic"), sic);
  }
}
