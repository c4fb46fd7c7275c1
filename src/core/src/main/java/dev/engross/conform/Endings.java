package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Schedule.Column;
import dev.engross.value.End;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds what of the schedules that a paper attaches from its changes ends later, or with the paper itself, which
 * supersedes it. Whether it matters is seen by folding once more without that: a later change may have made it idle.
 */
final class Endings {

  private final Timeline timeline;
  private final List<Unit> units;
  private final LocalDate made;

  /** @param units of the paper, in the order of their effect */
  Endings(Timeline timeline, List<Unit> units, LocalDate made) {
    this.timeline = timeline;
    this.units = units;
    this.made = made;
  }

  /** Of each schedule that the unit at an index attaches, what is superseded first, and what ends first. */
  List<Ending> of(int index, LocalDate day) {
    List<Ending> endings = new ArrayList<>();
    for (Made restate : units.get(index).changes()) {
      if (restate.change() instanceof Change.Restate computed && !computed.rows().known()) {
        superseded(restate, index, day).ifPresent(endings::add);
        first(restate, index, day).ifPresent(endings::add);
      }
    }
    return endings;
  }

  private Optional<Ending> superseded(Made restate, int index, LocalDate day) {
    Unit own = units.get(index);
    if (units.stream().noneMatch(Unit::supersedes)) {
      return Optional.empty();
    }
    List<Unit> ground = timeline.ground(units, index, day, made, m -> false);
    List<Unit> all = new ArrayList<>(ground);
    all.addAll(units.subList(index, units.size())); // a later day of its own may take away what is shown
    Set<Made> gone = timeline.gone(all).changes().keySet();
    String label = restate.change().target().first();
    if (gone.isEmpty() || gone.contains(restate)) {
      return Optional.empty();
    }
    List<Unit> left = ground.stream().map(u -> u.only(m -> !gone.contains(m))).toList();
    Optional<ScheduleState> shown = schedule(label, own, ground);
    Optional<ScheduleState> then = schedule(label, own, left);
    return shown.isEmpty() || then.isPresent() && new Shown(shown.get(), new Moment.Unsaid()).isAs(then.get())
        ? Optional.empty()
        : by(ground, m -> gone.contains(m) && m.change().target().first().equals(label))
            .or(() -> by(ground, gone::contains)).map(paper -> new Ending.Superseded(restate.change(), paper));
  }

  private Optional<Ending> first(Made restate, int index, LocalDate day) {
    if (!timeline.mayEnd(units)) {
      return Optional.empty();
    }
    List<Unit> ground = timeline.ground(units, index, day, made, m -> false);
    ground.add(units.get(index));
    List<Moment> ends = ground.stream().flatMap(u -> u.changes().stream()).map(Made::until)
        .filter(until -> !(until instanceof Moment.Unsaid) && outlasts(restate.until(), until)).distinct()
        .sorted(Comparator.comparing(this::over)).toList();
    String label = restate.change().target().first();
    Optional<ScheduleState> shown = ends.isEmpty() ? Optional.empty() : schedule(label, index, day, m -> false);
    for (Moment end : ends) {
      Predicate<Moment> gone = until -> until.equals(end)
          || !over(end).equals(Unit.NEVER) && !over(until).isAfter(over(end));
      Optional<ScheduleState> then = shown.isEmpty() ? shown : schedule(label, index, day, gone);
      if (shown.isPresent() && !(then.isPresent() && new Shown(shown.get(), end).isAs(then.get()))) {
        Predicate<Made> last = m -> gone.test(m.until()) && over(m.until()).equals(over(end));
        return by(ground, m -> last.test(m) && m.change().target().first().equals(label))
            .or(() -> by(ground, last)).map(paper -> new Ending.Until(restate.change(), paper, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Instrument> by(List<Unit> units, Predicate<Made> which) {
    return units.stream().filter(u -> u.changes().stream().anyMatch(which)).flatMap(u -> u.paper().stream())
        .findFirst();
  }

  private LocalDate over(Moment until) {
    return timeline.over(until).orElse(Unit.NEVER);
  }

  /** Whether what is attached is still so when something else ends. */
  private boolean outlasts(Moment own, Moment other) {
    return !own.equals(other) && (own instanceof Moment.Unsaid || over(own).isAfter(over(other)));
  }

  private Optional<ScheduleState> schedule(String label, int index, LocalDate day, Predicate<Moment> gone) {
    return schedule(label, units.get(index).only(m -> !gone.test(m.until())),
        timeline.ground(units, index, day, made, gone));
  }

  private Optional<ScheduleState> schedule(String label, Unit unit, List<Unit> ground) {
    State with = new Fold(unit, Optional.empty(), new Findings()).onto(timeline.folding().state(ground));
    return with.schedule(label)
        .or(() -> with.schedules().stream().filter(s -> s.wasCalled(label)).findFirst());
  }

  /** A schedule as its paper shows it; of what ends at a moment, if that is said, its rows may tell. */
  private record Shown(ScheduleState schedule, Moment until) {

    /** Whether it shows nothing else than another, but for rows that say themselves that they end. */
    boolean isAs(ScheduleState other) {
      Set<String> telling =
          schedule.rows().stream().filter(this::tells).map(RowState::name).collect(Collectors.toSet());
      List<RowState> rows = schedule.rows().stream().filter(r -> !telling.contains(r.name())).toList();
      List<RowState> others = other.rows().stream().filter(r -> !telling.contains(r.name())).toList();
      boolean same = printed(schedule).equals(printed(other)) && rows.size() == others.size();
      for (int i = 0; same && i < rows.size(); i++) {
        same = isSame(rows.get(i), others.get(i));
      }
      return same;
    }

    private static List<Column> printed(ScheduleState state) {
      return state.schedule().columns().stream().filter(Column::printed).toList();
    }

    private boolean isSame(RowState one, RowState other) {
      return one.name().equals(other.name()) && one.group().equals(other.group()) && one.note().equals(other.note())
          && printed(schedule).stream().allMatch(c -> isSame(one.cell(c.key()), other.cell(c.key())));
    }

    private static boolean isSame(Optional<RowState.CellState> one, Optional<RowState.CellState> other) {
      return one.isPresent() == other.isPresent()
          && (one.isEmpty() || Values.same(one.get().value(), other.get().value()));
    }

    private boolean tells(RowState row) {
      if (until instanceof Moment.Unsaid) {
        return false;
      }
      Optional<LocalDate> day = day(until);
      String mark = day.map(d -> String.valueOf(d.getYear())).orElseGet(() -> event(until));
      return row.note().contains(mark) || printed(schedule).stream().flatMap(c -> row.cell(c.key()).stream())
          .map(RowState.CellState::value)
          .anyMatch(v -> v instanceof Value.Words ? v.text().contains(mark) : day.isPresent() && day(v).equals(day));
    }

    private static Optional<LocalDate> day(Value value) {
      return value instanceof Value.Dated dated ? dated.date().latest()
          : value instanceof End.At at ? at.date().latest() : Optional.empty();
    }

    private static Optional<LocalDate> day(Moment moment) {
      return moment instanceof Moment.At at ? at.date().latest()
          : moment instanceof Moment.Unless unless ? unless.date().latest() : Optional.empty();
    }

    private static String event(Moment moment) {
      return moment instanceof Moment.Upon upon ? upon.event() : "";
    }
  }
}
