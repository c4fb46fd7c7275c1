package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The steps that instruments of a chain stand upon, added as they are made, and their folding. */
final class Track {

  private final State base;
  private final Findings findings;
  private final List<Step> steps = new ArrayList<>();
  private final List<Instrument> made = new ArrayList<>();
  private final Set<Step> told = new HashSet<>();

  /** The steps folded last, and what they gave: most instruments stand upon these and one more. */
  private List<Step> folded = List.of();
  private State state;

  /** @param findings of the events; those of instruments are told where they are asked for */
  Track(State base, List<Event> events, Findings findings) {
    this.base = base;
    this.state = base;
    this.findings = findings;
    for (Event event : events) {
      steps.add(new Step.Happened(event, event.on().latest().orElse(LocalDate.MAX), steps.size()));
    }
    steps.sort(Step.IN_EFFECT);
  }

  /** An instrument upon those that were made before it and are in effect when it is. */
  Standing standing(Step.Signed step, Findings own) {
    int end = Collections.binarySearch(steps, step, Step.IN_EFFECT);
    List<Step> before = steps.subList(0, end < 0 ? -end - 1 : end).stream().filter(s -> s.isKnownBy(step.made()))
        .toList();
    State stood = withNames(fold(before), before, step);
    State after = Fold.instrument(step.instrument(), step.effect(), own).onto(stood);
    boolean prints = step.instrument().body().all().stream().flatMap(s -> s.changes().stream()).anyMatch(Track::prints);
    State said = prints
        ? Fold.instrument(step.instrument(), step.effect(), new Findings()).unprinted().onto(stood)
        : after;
    return new Standing(step.instrument(), made, stood, said, after);
  }

  /** A paper names and is signed by the parties as they are on its own date, however early it takes effect. */
  private State withNames(State stood, List<Step> before, Step.Signed step) {
    List<Step> known = steps.stream()
        .filter(s -> s.isKnownBy(step.made()) && !s.effect().isAfter(step.made()))
        .toList();
    return known.equals(before) ? stood : stood.withPartiesOf(fold(known));
  }

  private static boolean prints(Change change) {
    return change instanceof Change.Restate restate && restate.rows().known();
  }

  void add(Step.Signed step) {
    int end = Collections.binarySearch(steps, step, Step.IN_EFFECT);
    steps.add(end < 0 ? -end - 1 : end, step);
    made.add(step.instrument());
  }

  /** Folds what is left, so that events after the last instrument are looked at too. */
  void finish() {
    fold(steps);
  }

  private State fold(List<Step> wanted) {
    boolean further = folded.size() <= wanted.size();
    for (int i = 0; further && i < folded.size(); i++) {
      further = folded.get(i) == wanted.get(i);
    }
    if (!further) {
      state = base;
    }
    for (Step step : wanted.subList(further ? folded.size() : 0, wanted.size())) {
      state = fold(step).onto(state);
    }
    folded = List.copyOf(wanted);
    return state;
  }

  private Fold fold(Step step) {
    if (step instanceof Step.Happened happened) {
      return Fold.event(happened.event(), told.add(step) ? findings : new Findings());
    }
    return Fold.instrument(((Step.Signed) step).instrument(), step.effect(), new Findings());
  }
}
