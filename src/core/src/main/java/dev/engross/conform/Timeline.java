package dev.engross.conform;

import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What papers and events do to an agreement, in units by the day of their effect. */
final class Timeline {

  private final Effect effect;
  private final Superseding superseding;
  private final Remains remains = new Remains();
  private final List<Unit> units = new ArrayList<>();

  private final Map<Signed, List<Unit>> ofPapers = new IdentityHashMap<>();
  private final Folding folding;
  private boolean ends;

  /** Of an agreement's events alone; its papers are added. */
  Timeline(Agreement agreement, Form form, State base) {
    this.effect = new Effect(agreement);
    this.superseding = new Superseding(form, remains);
    this.folding = new Folding(this, base);
    for (Event event : agreement.events()) {
      Unit unit = Unit.of(event, units.size());
      units.add(unit);
      ends |= unit.mayEnd();
    }
    units.sort(Unit.IN_EFFECT);
  }

  void add(Signed signed, Predicate<Made> counts) {
    for (Unit whole : units(signed)) {
      Unit unit = whole.only(counts);
      ends |= unit.mayEnd();
      int end = Collections.binarySearch(units, unit, Unit.IN_EFFECT);
      units.add(end < 0 ? -end - 1 : end, unit);
    }
  }

  /** The day on which a paper itself takes effect; empty while it waits for an event. */
  Optional<LocalDate> begins(Signed signed) {
    return effect.begins(signed.instrument().effective(), Optional.of(signed.made()), signed.made());
  }

  /** The day on which the agreement's own paper takes effect; empty where none tells it. */
  Optional<LocalDate> begins(Instrument base) {
    Optional<LocalDate> dated = base.dated().latest();
    return effect.begins(base.effective(), dated, dated.orElse(LocalDate.MIN));
  }

  /** The day on which something in a unit's paper takes effect; empty while it waits for an event. */
  Optional<LocalDate> begins(Moment moment, Unit unit) {
    Optional<LocalDate> own = unit.day().equals(Unit.NEVER) ? Optional.empty() : Optional.of(unit.day());
    return effect.begins(moment, own, unit.known());
  }

  /** The days on which what a unit's paper provides beside its changes takes effect. */
  Stream<LocalDate> ownDays(Unit unit, Form form) {
    return unit.first()
        ? unit.paper().stream().flatMap(p -> OwnWords.of(p, form).stream())
            .flatMap(words -> begins(words.effective(), unit).stream())
        : Stream.empty();
  }

  /** What a paper does, day by day; last what waits for an event. */
  List<Unit> units(Signed signed) {
    return ofPapers.computeIfAbsent(signed, this::unitsOf);
  }

  private List<Unit> unitsOf(Signed signed) {
    Optional<LocalDate> own = begins(signed);
    Map<LocalDate, List<Made>> byDay = new TreeMap<>();
    byDay.put(own.orElse(Unit.NEVER), new ArrayList<>());
    for (Made made : changes(signed.instrument())) {
      LocalDate day = effect.begins(made.effective(), own, signed.made()).orElse(Unit.NEVER);
      byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(made);
    }
    List<Unit> all = new ArrayList<>();
    byDay.forEach((day, made) -> all.add(Unit.of(signed, day, day.equals(own.orElse(Unit.NEVER)), made)));
    return all;
  }

  /** All changes of an instrument, in the order of the paper. */
  private List<Made> changes(Instrument instrument) {
    List<Made> changes = new ArrayList<>();
    for (Section section : instrument.body().sections()) {
      changes(section, new Moment.Unsaid(), instrument.until(), "", changes);
    }
    return changes;
  }

  /** What an outer section says of its effect holds for the sections inside it that say nothing. */
  private void changes(Section section, Moment effective, Moment until, String only, List<Made> changes) {
    Moment begins = section.effective().or(effective);
    Moment ends = section.until().or(until);
    String scope = section.only().isEmpty() ? only : section.only();
    for (Change change : section.changes()) {
      Made made = made(change, begins, ends, scope, section);
      changes.add(made);
      if (change instanceof Change.Restate restate) {
        for (Change silent : restate.silently()) {
          changes.add(made(silent, made.effective(), made.until(), made.only(), section));
        }
      }
    }
    for (Section inner : section.sections()) {
      changes(inner, begins, ends, scope, changes);
    }
  }

  /** An end, but for one that an event has kept off; unsaid for none. */
  Moment ending(Moment until) {
    boolean kept = until instanceof Moment.Unless unless && unless.date().latest().isPresent();
    return kept && effect.over(until).isEmpty() ? new Moment.Unsaid() : until;
  }

  /** What a change says of its effect, or else what it is made in says: a section, or a schedule that is restated. */
  private Made made(Change change, Moment begins, Moment ends, String scope, Section section) {
    Change.Manner manner = change.manner();
    return new Made(change, manner.effective().or(begins), ending(manner.until().or(ends)),
        manner.only().isEmpty() ? scope : manner.only(), section);
  }

  /** The states that units come to. */
  Folding folding() {
    return folding;
  }

  /** All units, those that wait for an event included. */
  List<Unit> all() {
    return List.copyOf(units);
  }

  /** Those that come after a day; last those that wait for an event. */
  List<Unit> after(LocalDate day) {
    int first = units.size();
    while (first > 0 && units.get(first - 1).day().isAfter(day)) {
      first--;
    }
    return List.copyOf(units.subList(first, units.size()));
  }

  /** What is in effect on a day just before something else that comes on it, of that which was known on another. */
  List<Unit> before(Unit other, LocalDate day, LocalDate known) {
    return superseding.left(begun(unitsBefore(other, day, known), known, until -> isOver(until, day)));
  }

  /**
   * The same of a paper's unit, as if some changes had ended too: what earlier units of the paper do is among it.
   *
   * @param own units of the paper, of which the one at an index is meant
   */
  List<Unit> ground(List<Unit> own, int index, LocalDate day, LocalDate known, Predicate<Moment> ended) {
    Predicate<Moment> gone = until -> isOver(until, day) || ended.test(until);
    List<Unit> ground = new ArrayList<>(
        superseding.left(begun(unitsBefore(own.get(index), day, known), known, gone)));
    if (index == 0) {
      return ground;
    }
    own.subList(0, index).forEach(u -> ground.add(left(u, ended)));
    ground.sort(Unit.IN_EFFECT);
    return new ArrayList<>(superseding.left(ground));
  }

  /** What some units supersede among themselves. */
  Superseding.Gone gone(List<Unit> some) {
    return superseding.gone(some);
  }

  private List<Unit> unitsBefore(Unit other, LocalDate day, LocalDate known) {
    Unit place = new Unit(other.paper(), other.origin(), known, day, other.order(), false, false, List.of());
    int end = Collections.binarySearch(units, place, Unit.IN_EFFECT);
    return units.subList(0, end < 0 ? -end - 1 : end);
  }

  /** What is in effect at the end of a day, of that which was known on another. */
  List<Unit> until(LocalDate day, LocalDate known) {
    return superseding.left(begunBy(day, known));
  }

  /** What is superseded at the end of a day, by what was known on another. */
  Superseding.Gone superseded(LocalDate day, LocalDate known) {
    return superseding.gone(begunBy(day, known));
  }

  private List<Unit> begunBy(LocalDate day, LocalDate known) {
    return begun(units.stream().filter(u -> !u.day().isAfter(day)).toList(), known, until -> isOver(until, day));
  }

  private List<Unit> begun(List<Unit> some, LocalDate known, Predicate<Moment> ended) {
    List<Unit> begun = new ArrayList<>(some.size());
    for (Unit unit : some) {
      if (!unit.known().isAfter(known) && !unit.day().equals(Unit.NEVER)) {
        begun.add(ends ? left(unit, ended) : unit);
      }
    }
    return begun;
  }

  /** Whether anything may end of what was added, or of some units. */
  boolean mayEnd(List<Unit> others) {
    return ends || others.stream().anyMatch(Unit::mayEnd);
  }

  /** What is left of a unit when some ends have come. */
  private Unit left(Unit unit, Predicate<Moment> ended) {
    if (!unit.mayEnd()) {
      return unit;
    }
    return remains.of(unit, m -> !ended.test(m.until()), unit.paper().filter(p -> ended.test(p.until())).isEmpty());
  }

  /** Whether an end has come by a day, so that it has no effect on it. */
  boolean isOver(Moment until, LocalDate day) {
    return !(until instanceof Moment.Unsaid) && effect.over(until).filter(e -> !e.isAfter(day)).isPresent();
  }

  /** The day from which an end has come; empty for none that is known. */
  Optional<LocalDate> over(Moment until) {
    return effect.over(until);
  }

  /** Whether a unit is read upon what its paper stood upon. */
  boolean isUpon(List<Unit> upon, Unit unit) {
    if (unit.paper().isEmpty()) {
      return true;
    }
    int same = 0;
    for (Unit other : unitsBefore(unit, unit.day(), unit.known())) {
      if (isKnownTo(unit, other)) {
        if (same == upon.size() || upon.get(same) != other) {
          return Remains.isSame(upon, under(unit));
        }
        same++;
      }
    }
    return same == upon.size() || Remains.isSame(upon, under(unit));
  }

  /** Papers of one day know those that come before them. */
  private static boolean isKnownTo(Unit unit, Unit other) {
    boolean later = other.known().isAfter(unit.known())
        || other.known().equals(unit.known()) && other.paper().isPresent() && other.order() > unit.order();
    return !later && !other.day().equals(Unit.NEVER);
  }

  /** What a unit's paper stood upon, as far as it had begun by the unit's day. */
  List<Unit> under(Unit unit) {
    List<Unit> under = new ArrayList<>();
    for (Unit other : unitsBefore(unit, unit.day(), unit.known())) {
      if (isKnownTo(unit, other)) {
        under.add(left(other, until -> isOver(until, unit.day())));
      }
    }
    return superseding.left(under);
  }
}
