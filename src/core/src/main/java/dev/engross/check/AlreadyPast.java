package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Particular;
import dev.engross.model.Schedule;
import dev.engross.target.Target;
import dev.engross.value.End;
import dev.engross.value.LegalDate;
import dev.engross.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day that is still to come, such as that of expiry, is set to one that has passed when the paper is made. */
final class AlreadyPast implements Rule {

  @Override
  public String id() {
    return "already-past";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Set set) {
          set(own, set, standing, breaches);
        }
      }
    }
  }

  private void set(TimedChange own, Change.Set set, Standing standing, Breaches breaches) {
    Optional<LocalDate> now = day(set.to());
    if (now.isEmpty() || !(standing.instrument().dated() instanceof LegalDate.On dated)) {
      return;
    }
    // A paper that takes effect before it is made may say what became of that time.
    LocalDate made = own.day().isBefore(dated.date()) ? own.day() : dated.date();
    List<Optional<LocalDate>> toCome = standing.grounds(set).stream().map(s -> stood(set.target(), s)
        .flatMap(v -> day(v).stream()).filter(d -> !d.isBefore(made)).findFirst()).toList();
    if (now.get().isBefore(made) && toCome.stream().allMatch(Optional::isPresent)) {
      breaches.add(
          Finding.warn(
              id(), set.toAt(),
              "\"" + set.target().text() + "\" is " + toCome.get(0).get() + ", still to come, and is set to "
                  + now.get() + ", which has passed by " + made,
              "correct the date, give the change an effective day before it, or accept the paper as it is by sic"),
          own.section().sic());
    }
  }

  /** What a target has said: of several rows, each of them. */
  private static Stream<Value> stood(Target target, State before) {
    if (before.schedule(target.first()).isEmpty()) {
      return before.particular(target.first()).map(Particular::value).stream();
    }
    List<RowState> rows = before.schedule(target.first()).get().rows();
    List<RowState> named = rows.stream().filter(r -> r.name().equals(target.step(1))).toList();
    String column = target.step(target.steps().size() - 1);
    List<Schedule.Column> columns = before.schedule(target.first()).get().schedule().valueColumns();
    boolean isColumn = columns.stream().anyMatch(c -> c.key().equals(column));
    return (named.isEmpty() ? rows : named).stream()
        .flatMap(r -> r.cell(isColumn || columns.isEmpty() ? column : columns.get(0).key()).stream())
        .map(RowState.CellState::value);
  }

  private static Optional<LocalDate> day(Value value) {
    LegalDate date = value instanceof Value.Dated dated ? dated.date()
        : value instanceof End.At at ? at.date() : LegalDate.Unknown.UNKNOWN;
    return date instanceof LegalDate.On on ? Optional.of(on.date()) : Optional.empty();
  }
}
