package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.conform.TextState;
import dev.engross.model.Change;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.model.NewProvision;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells of a paper's changes which of them leave all as it was. What was not known is never told to be the same.
 *
 * @param stood the state that they are made to
 */
record Unchanged(Standing standing, State stood, Subject subject) {

  /** The words that stand for several rows in a target. */
  private static final List<String> WIDE = List.of("all", "others", "added");

  /** Why a change changes nothing, and where it shows. */
  record Why(Location at, String what) {}

  /** Empty for a change that changes something, or may. */
  Optional<Why> by(Change change) {
    if (change instanceof Change.Set set) {
      return set.target().isParty() ? ofParty(set) : ofValue(set).or(() -> ofRows(set));
    }
    if (change instanceof Change.Rename rename) {
      return name(rename.target()).equals(rename.to())
          ? Optional.of(new Why(rename.at(), "the name is \"" + rename.to() + "\" already"))
          : Optional.empty();
    }
    if (change instanceof Change.Move move) {
      return ofPlace(move);
    }
    if (change instanceof Change.Remove remove && saysNothing(remove.target())) {
      return Optional.of(new Why(remove.at(), "\"" + remove.target().text() + "\" says nothing"));
    }
    return change instanceof TextChange text ? ofText(text) : Optional.empty();
  }

  private boolean saysNothing(Target target) {
    return target.isParty() && target.steps().size() > 1 && stood.party(target.party())
        .flatMap(p -> p.party().said(target.steps().subList(1, target.steps().size()))).filter(String::isEmpty)
        .isPresent();
  }

  private Optional<Why> ofValue(Change.Set set) {
    Optional<Value> stood = value(set.target());
    return stood.isPresent() && Values.isKnown(stood.get()) && Values.same(stood.get(), set.to())
        ? Optional.of(new Why(
            set.toAt(), "the value of \"" + set.target().text() + "\" is " + stood.get().text() + " already"))
        : Optional.empty();
  }

  private Optional<Value> value(Target target) {
    Optional<ScheduleState> schedule = stood.schedule(target.first());
    if (schedule.isEmpty()) {
      return stood.particular(target.first()).map(p -> p.value());
    }
    return schedule.get().row(target.step(1)).flatMap(r -> r.cell(column(target, 2))).map(RowState.CellState::value);
  }

  private String column(Target target, int step) {
    List<Schedule.Column> columns =
        stood.schedule(target.first()).map(s -> s.schedule().valueColumns()).orElse(List.of());
    return target.step(step).isEmpty() && !columns.isEmpty() ? columns.get(0).key() : target.step(step);
  }

  /**
   * A value for several rows, each of which has it already; told only where no row is unknown, and the file is sound.
   */
  private Optional<Why> ofRows(Change.Set set) {
    Target target = set.target();
    Optional<ScheduleState> before = stood.schedule(target.first()).filter(ScheduleState::complete);
    boolean isWide = WIDE.contains(target.step(1));
    if (before.isEmpty() || !isWide && !isColumn(before.get(), target.step(1))) {
      return Optional.empty();
    }
    Optional<ScheduleState> said = standing.said(set);
    boolean isSound = Values.isKnown(set.to()) && !subject.faulty().contains(set.toAt().file());
    if (said.isEmpty() || !isSound) {
      return Optional.empty();
    }
    String column = column(target, isWide ? 2 : 1);
    // The rows that have the value by this paper are those that are meant, and maybe some that it sets apart.
    List<RowState> meant = said.get().rows().stream().filter(r -> r.cell(column)
        .filter(c -> c.by().isBy(standing.instrument()) && Values.same(c.value(), set.to())).isPresent()).toList();
    boolean all = meant.stream().allMatch(r -> before.get().row(r.name()).flatMap(b -> b.cell(column))
        .filter(c -> Values.same(c.value(), set.to())).isPresent());
    if (meant.isEmpty() && !target.step(1).equals("added")) {
      return Optional.of(new Why(set.toAt(), "no row of " + target.first() + " is left for this value"));
    }
    return all && !meant.isEmpty()
        ? Optional.of(new Why(set.toAt(), "all rows for which it is have the value " + set.to().text() + " already"))
        : Optional.empty();
  }

  private static boolean isColumn(ScheduleState schedule, String name) {
    for (Schedule.Column column : schedule.schedule().valueColumns()) {
      if (column.key().equals(name)) {
        return schedule.row(name).isEmpty();
      }
    }
    return false;
  }

  private Optional<Why> ofParty(Change.Set set) {
    List<String> path = set.target().steps().subList(1, set.target().steps().size());
    boolean same = Party.sayable().contains(String.join(" > ", path)) && stood.party(set.target().party())
        .filter(p -> p.party().saying(path, set.to().text()).equals(p.party())).isPresent();
    return same
        ? Optional.of(new Why(set.toAt(), "\"" + set.target().text() + "\" is " + set.to().text() + " already"))
        : Optional.empty();
  }

  /** The name that a row, a schedule or a party has; empty where there is none. */
  private String name(Target target) {
    if (target.isParty()) {
      return stood.party(target.party()).map(p -> p.party().name()).orElse("");
    }
    Optional<ScheduleState> schedule = stood.schedule(target.first());
    return target.steps().size() == 1
        ? schedule.map(ScheduleState::label).orElse("")
        : schedule.flatMap(s -> s.row(target.step(1))).map(RowState::name).orElse("");
  }

  private Optional<Why> ofPlace(Change.Move move) {
    String row = move.target().step(1);
    Change.Place place = move.place();
    String beside = place.after().isEmpty() ? place.before() : place.after();
    if (row.isEmpty() || beside.isEmpty()) {
      return Optional.empty();
    }
    if (row.equals(beside)) {
      return Optional.of(new Why(place.at(), "\"" + row + "\" cannot stand beside itself"));
    }
    List<String> names = new ArrayList<>();
    stood.schedule(move.target().first()).filter(ScheduleState::complete)
        .ifPresent(s -> s.rows().forEach(r -> names.add(r.name())));
    int at = names.indexOf(row);
    int other = place.after().isEmpty() ? at + 1 : at - 1;
    return at >= 0 && other >= 0 && other < names.size() && names.get(other).equals(beside)
        ? Optional.of(new Why(place.at(), "\"" + row + "\" stands there already"))
        : Optional.empty();
  }

  private Optional<Why> ofText(TextChange change) {
    if (change instanceof TextChange.In in && !in.strike().isEmpty() && in.strike().equals(in.insert())) {
      return Optional.of(new Why(in.at(), "it inserts the words that it strikes"));
    }
    if (change instanceof TextChange.Renumber renumber && renumber.target().first().equals(renumber.to())) {
      return Optional.of(new Why(renumber.at(), "the number is \"" + renumber.to() + "\" already"));
    }
    return change instanceof TextChange.Replace replace && replace.target().steps().size() == 1
        && stood.text().all().stream().filter(p -> p.name().equals(replace.target().first()))
            .anyMatch(p -> isSame(p, replace))
        ? Optional.of(new Why(replace.at(), "\"" + replace.target().first() + "\" reads like this already"))
        : Optional.empty();
  }

  private static boolean isSame(TextState.Placed placed, TextChange.Replace replace) {
    NewProvision content = replace.content();
    return placed.isKnownInFull() && placed.provision().inner().isEmpty() && content.inner().isEmpty()
        && placed.provision().text().strip().equals(content.text().strip())
        && (content.heading().isEmpty() || content.heading().equals(placed.provision().heading()));
  }
}
