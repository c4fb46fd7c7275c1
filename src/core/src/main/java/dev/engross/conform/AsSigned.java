package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a paper's changes name, where the paper is read upon others than it stood upon when it was made: one that was
 * made after it has given something another name before it takes effect, or one that it knew is superseded. A name
 * means what it meant to those who signed.
 */
final class AsSigned {

  private final Unit unit;
  private final State then;
  private final State now;
  private Optional<TextAsSigned> text = Optional.empty();

  /**
   * @param unit of the paper
   * @param then the state that the paper stood upon
   * @param now that upon which it is read
   */
  AsSigned(Unit unit, State then, State now) {
    this.unit = unit;
    this.then = then;
    this.now = now;
  }

  /** The change by the names that things have now; empty where what it means is gone, and another has its name. */
  Optional<Change> read(Change change) {
    String first = change.target().first();
    if (change.target().isParty() || change instanceof Change.AddSchedule) {
      return Optional.of(change); // a party keeps its term
    }
    Optional<ScheduleState> was = then.schedule(first);
    if (was.isPresent()) {
      return schedule(change, was.get());
    }
    return now.schedule(first).isPresent() || then.text() == now.text() ? Optional.of(change) : text().read(change);
  }

  private TextAsSigned text() {
    text = text.or(() -> Optional.of(new TextAsSigned(unit, then.text(), now.text())));
    return text.get();
  }

  /** Told of a change whose name means another thing by now. */
  static Finding astray(Change change) {
    return Finding.error("unknown-target", change.at(),
        "what \"" + change.target().text() + "\" was when this paper was made is gone by then, and another has its"
            + " name",
        "say in a later paper what becomes of this change");
  }

  private Optional<Change> schedule(Change change, ScheduleState was) {
    Target target = change.target();
    Optional<ScheduleState> is = now.schedules().stream().filter(s -> isSame(s, was)).findFirst();
    if (is.isEmpty()) {
      boolean another = now.schedule(target.first()).filter(s -> !cameInPlace(s, target.first())).isPresent();
      return another ? Optional.empty() : Optional.of(change);
    }
    List<String> steps = new ArrayList<>(target.steps());
    steps.set(0, is.get().label());
    if (steps.size() > 1) {
      Optional<String> row = row(steps.get(1), was, is.get());
      if (row.isEmpty()) {
        return Optional.empty();
      }
      steps.set(1, row.get());
    }
    return Optional.of(beside(aimed(change, steps), was, is.get()));
  }

  /** Whether the paper that took a schedule away brought this one in its place. */
  private boolean cameInPlace(ScheduleState schedule, String label) {
    return now.remarks().stream().anyMatch(r -> r.kind() == State.Kind.GONE
        && r.change().target().first().equals(label) && r.by().at().equals(schedule.by().at()));
  }

  /** The change aimed at the same thing by other steps. */
  static Change aimed(Change change, List<String> steps) {
    Target target = change.target();
    return steps.equals(target.steps()) ? change : change.aimedAt(new Target(target.text(), steps, target.at()));
  }

  private static Change beside(Change change, ScheduleState was, ScheduleState is) {
    if (change instanceof Change.AddRows add) {
      return new Change.AddRows(add.target(), add.rows(), beside(add.place(), was, is), add.manner());
    }
    return change instanceof Change.Move move
        ? new Change.Move(move.target(), beside(move.place(), was, is), move.manner())
        : change;
  }

  private static Change.Place beside(Change.Place place, ScheduleState was, ScheduleState is) {
    return new Change.Place(anchor(place.after(), was, is), anchor(place.before(), was, is), place.at());
  }

  /** What is gone while another has its name is told as any row that is not there. */
  private static String anchor(String name, ScheduleState was, ScheduleState is) {
    return row(name, was, is).orElse("the former " + name);
  }

  /** The name now of a row; the same of what was none, and empty where this one is gone, and another has its name. */
  private static Optional<String> row(String name, ScheduleState was, ScheduleState is) {
    Optional<RowState> row = was.row(name);
    if (row.isEmpty()) {
      return Optional.of(name);
    }
    Optional<RowState> same = is.rows().stream().filter(r -> isSame(r, row.get())).findFirst();
    boolean another = is.row(name).filter(r -> !cameInPlace(r, row.get(), is)).isPresent();
    return same.isPresent() ? same.map(RowState::name) : another ? Optional.empty() : Optional.of(name);
  }

  /** Whether the paper that took a row away brought another in its place. */
  private static boolean cameInPlace(RowState row, RowState was, ScheduleState is) {
    return is.removed().stream().anyMatch(g -> isSame(g.row(), was) && g.by().at().equals(row.added().at()));
  }

  private static boolean isSame(RowState one, RowState other) {
    return one.added().at().equals(other.added().at()) && one.firstName().equals(other.firstName());
  }

  private static boolean isSame(ScheduleState one, ScheduleState other) {
    return one.by().at().equals(other.by().at()) && one.firstLabel().equals(other.firstLabel());
  }

  /** The rows of which the paper speaks in a schedule, by the names that they have now. */
  SaidRows said(String label) {
    Optional<ScheduleState> is = now.schedule(label);
    Optional<ScheduleState> was =
        is.flatMap(i -> then.schedules().stream().filter(s -> isSame(s, i)).findFirst());
    SaidRows said = SaidRows.of(unit.paper().orElseThrow(), was.map(ScheduleState::label).orElse(label));
    if (was.isEmpty()) {
      return said;
    }
    Set<String> named = new HashSet<>();
    said.named().forEach(name -> row(name, was.get(), is.get()).ifPresent(named::add));
    return new SaidRows(said.added(), named);
  }
}
