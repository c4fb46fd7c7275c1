package dev.engross.conform;

import dev.engross.conform.Standing.Stage;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.model.Instrument;
import dev.engross.source.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads each paper upon those that were made before it and are in effect when it is. */
final class Upon {

  private final Timeline timeline;
  private final Findings findings;
  private final List<Instrument> made = new ArrayList<>();
  private final Set<Location> told = new HashSet<>();

  /** @param timeline of the papers that others stand upon */
  Upon(Timeline timeline, Findings findings) {
    this.timeline = timeline;
    this.findings = findings;
  }

  /** @param outrun what does not count of it */
  void add(Signed step, OutrunDrafts outrun) {
    timeline.add(step, made -> !outrun.has(made.change()));
    made.add(step.instrument());
  }

  Standing standing(Signed step) {
    List<Unit> units = timeline.units(step);
    LocalDate own = timeline.begins(step).orElse(step.made());
    Unit first = units.stream().filter(Unit::first).findFirst().orElseThrow();
    State before = timeline.folding().state(timeline.before(first, own, step.made()));
    // A paper names and is signed by the parties as they are on its own date, however early or late it takes effect.
    State named = own.equals(step.made())
        ? before
        : before.withPartiesOf(timeline.folding().state(timeline.until(step.made(), step.made())));
    List<Stage> stages = stages(step, units, before, named, findings);
    if (units.stream().anyMatch(Unit::prints)) {
      List<Stage> said = stages(step, units.stream().map(Unit::unprinted).toList(), before, named, new Findings());
      for (int i = 0; i < stages.size(); i++) {
        Stage unprinted = said.get(i);
        stages.set(i, new Stage(unprinted.day(), unprinted.stood(), unprinted.after(), stages.get(i).after()));
      }
    }
    return new Standing(
        step.instrument(), made, named, stages, timed(units), timed(timeline.after(own)), endings(step, units),
        List.of());
  }

  /** What papers that stand here do after a paper takes effect that was added last, and cannot do any more. */
  List<Lost> lost(Signed step) {
    LocalDate first = timeline.units(step).get(0).day();
    List<Lost> all = new ArrayList<>();
    for (Unit unit : timeline.all()) {
      boolean later = unit.day().isAfter(first) && !unit.day().equals(Unit.NEVER);
      if (later && unit.paper().isPresent() && unit.paper().get() != step.instrument()) {
        lost(unit, unit.paper().get(), all);
      }
    }
    return all;
  }

  private void lost(Unit unit, Instrument paper, List<Lost> all) {
    List<Unit> kept = timeline.until(unit.day(), LocalDate.MAX);
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).paper().equals(unit.paper()) && kept.get(i).day().equals(unit.day())) {
        Findings found = new Findings();
        List<Unit> upon = kept.subList(0, i);
        timeline.folding().after(upon, kept.get(i), timeline.folding().state(upon), found);
        found.sorted().stream()
            .filter(f -> f.severity() == Severity.ERROR && !findings.hasErrorAt(f.at()) && told.add(f.at()))
            .forEach(f -> all.add(new Lost(paper, unit.day(), f.at(), f.message())));
      }
    }
  }

  private List<Ending> endings(Signed step, List<Unit> units) {
    Endings endings = new Endings(timeline, units, step.made());
    List<LocalDate> days = days(step, units);
    return IntStream.range(0, units.size()).boxed().flatMap(i -> endings.of(i, days.get(i)).stream()).toList();
  }

  /** On which each of a paper's units is read: its own day, or for what waits for an event the last of them. */
  private List<LocalDate> days(Signed step, List<Unit> units) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = timeline.begins(step).orElse(step.made());
    for (Unit unit : units) {
      day = unit.day().equals(Unit.NEVER) ? day : unit.day();
      days.add(day);
    }
    return days;
  }

  /**
   * The states with the paper, each of its units read on its day.
   *
   * @param before the state just before it takes effect itself
   * @param named the same, with the names that it knows
   */
  private List<Stage> stages(Signed step, List<Unit> units, State before, State named, Findings told) {
    List<Stage> stages = new ArrayList<>();
    List<LocalDate> days = days(step, units);
    for (int i = 0; i < units.size(); i++) {
      State state = i == 0 && units.get(0).first()
          ? before
          : timeline.folding().state(timeline.ground(units, i, days.get(i), step.made(), m -> false));
      State stood = i == 0 && named != state ? state.withPartiesOf(named) : state;
      State after = timeline.folding().own(units.get(i), stood, told);
      stages.add(new Stage(units.get(i).day(), stood, after, after));
    }
    return stages;
  }

  private static List<TimedChange> timed(List<Unit> units) {
    List<TimedChange> timed = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.paper().isPresent()) {
        for (Made made : unit.changes()) {
          timed.add(new TimedChange(unit.paper().get(), made.section(), made.change(), unit.day()));
        }
      }
    }
    return timed;
  }

  /** Tells what is wrong with events, each read upon all papers that are in effect when it happens. */
  void lookAtEvents() {
    for (Unit unit : timeline.all()) {
      if (unit.paper().isEmpty()) {
        State stood = timeline.folding().state(timeline.before(unit, unit.day(), LocalDate.MAX));
        new Fold(unit, Optional.empty(), findings).onto(stood);
      }
    }
  }
}
