package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An instrument in its chain.
 *
 * @param prior the instruments that amended the agreement before it, in order
 * @param before the state just before it
 * @param stages the states with it, by the days on which its parts take effect; at least one
 * @param changes its own, with the days of their effect
 * @param later what the papers made before it do only after it takes effect
 * @param endings what the schedules that it attaches show for a time alone
 * @param lost what earlier papers do later, and cannot do any more after it
 */
public record Standing(
    Instrument instrument,
    List<Instrument> prior,
    State before,
    List<Stage> stages,
    List<TimedChange> changes,
    List<TimedChange> later,
    List<Ending> endings,
    List<Lost> lost) {
  public Standing {
    prior = List.copyOf(prior);
    stages = List.copyOf(stages);
    changes = List.copyOf(changes);
    later = List.copyOf(later);
    endings = List.copyOf(endings);
    lost = List.copyOf(lost);
  }

  /**
   * What a paper has made of an agreement on a day.
   *
   * @param day {@link LocalDate#MAX} while that waits for an event
   * @param stood the state that its changes of that day are made to, as the sections of the paper say
   * @param said the state as its sections say that it shall be, whatever a schedule that it prints shows
   * @param after the state with it
   */
  public record Stage(LocalDate day, State stood, State said, State after) {}

  /** Of a paper that changes nothing. */
  public static Standing unchanged(Instrument instrument, List<Instrument> prior, State state) {
    return new Standing(
        instrument, prior, state, List.of(new Stage(LocalDate.MAX, state, state, state)), List.of(), List.of(),
        List.of(), List.of());
  }

  /** The same of a paper that stands in the way of others. */
  Standing losing(List<Lost> others) {
    return others.isEmpty()
        ? this
        : new Standing(instrument, prior, before, stages, changes, later, endings, others);
  }

  /** The state with all of it. */
  public State after() {
    return last().after();
  }

  /** The same, as its sections say that it shall be, whatever a schedule that it prints shows. */
  public State said() {
    return last().said();
  }

  private Stage last() {
    return stages.get(stages.size() - 1);
  }

  /** The state with it, but the parties under the names by which they sign it: those that it gives come later. */
  public State named() {
    return after().withPartiesOf(before.withJoining(instrument));
  }

  /** A schedule as it is with the paper, by the label that it bore before it, or that of one that the paper adds. */
  public Optional<ScheduleState> after(String label) {
    return schedule(after(), label);
  }

  /** The same, as the paper's sections say that it shall be. */
  public Optional<ScheduleState> said(String label) {
    return schedule(said(), label);
  }

  /** A schedule that a change of the paper attaches, as it is on the day of that change's effect. */
  public Optional<ScheduleState> attached(Change change) {
    State state = stage(change).after();
    String label = change.target().first();
    return change instanceof Change.AddSchedule ? state.schedule(label) : schedule(state, label);
  }

  /** The same, as the paper's sections say that it shall be. */
  public Optional<ScheduleState> said(Change change) {
    return schedule(stage(change).said(), change.target().first());
  }

  private Stage stage(Change change) {
    if (stages.size() == 1) {
      return last();
    }
    return day(change).flatMap(day -> stages.stream().filter(s -> s.day().equals(day)).findFirst()).orElse(last());
  }

  /**
   * What a change of the paper may be made to: the state just before it on the day of its effect; of one that waits for
   * an event, which may come at any time, the states before each of the paper's days.
   */
  public List<State> grounds(Change change) {
    Stage own = stage(change);
    return own.day().equals(LocalDate.MAX) ? stages.stream().map(Stage::stood).toList() : List.of(own.stood());
  }

  /** Whether two changes of the paper take effect on one day. */
  public boolean areOfOneDay(Change one, Change other) {
    return day(one).equals(day(other));
  }

  /** What a change of the paper lacks: the paper's own changes to the same schedule from later days, in order. */
  public List<TimedChange> laterThan(Change change) {
    return day(change).map(day -> changes.stream()
        .filter(t -> t.day().isAfter(day) && t.change().target().first().equals(change.target().first())).toList())
        .orElse(List.of());
  }

  private Optional<LocalDate> day(Change change) {
    for (TimedChange timed : changes) {
      if (timed.change() == change) {
        return Optional.of(timed.day());
      }
    }
    return Optional.empty();
  }

  /**
   * A column that a change of the paper means: the one that it adds, or else the one that stood before it, or went
   * earlier.
   */
  public Optional<Schedule.Column> column(String label, String key) {
    return added(label, key).or(() -> before.schedule(label).flatMap(s -> s.schedule().column(key)))
        .or(() -> after(label).flatMap(s -> s.schedule().column(key)))
        .or(() -> gone(label).filter(s -> s.row(key).isEmpty()).flatMap(s -> s.columnFormerly(key)));
  }

  private Optional<ScheduleState> gone(String label) {
    return after(label).or(() -> after().schedules().stream().filter(s -> s.wasCalled(label)).findFirst());
  }

  /** A column that the paper adds, in place of one of its key, too. */
  public Optional<Schedule.Column> added(String label, String key) {
    return changes.stream().map(TimedChange::change)
        .filter(c -> c instanceof Change.AddColumn add && c.target().first().equals(label)
            && add.column().key().equals(key))
        .map(c -> ((Change.AddColumn) c).column()).findFirst();
  }

  /** Whether a schedule has a row of which no section of the paper speaks; told of all rows that may be there. */
  public boolean leavesOthers(String label) {
    SaidRows rows = SaidRows.of(instrument, label);
    return before.schedule(label).filter(ScheduleState::complete)
        .map(s -> s.names().stream().anyMatch(rows::isOther)).orElse(true);
  }

  /** A schedule in a state of the paper's days, by the label that it bore before the paper. */
  public Optional<ScheduleState> schedule(State state, String label) {
    return changes.stream().map(TimedChange::change)
        .filter(c -> c instanceof Change.Rename && c.target().steps().size() == 1 && c.target().first().equals(label))
        .flatMap(c -> state.schedule(((Change.Rename) c).to()).stream()).filter(s -> s.formerly().contains(label))
        .findFirst().or(() -> state.schedule(label));
  }

  /** The same as if the paper made no more of the agreement than some state. */
  public Standing still(State state) {
    return new Standing(
        instrument, prior, before, List.of(new Stage(LocalDate.MAX, state, state, state)), changes, later, endings,
        lost);
  }
}
