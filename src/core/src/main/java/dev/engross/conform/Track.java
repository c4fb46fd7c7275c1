package dev.engross.conform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Units that were folded one upon another, and the state after each. */
final class Track {

  private final State base;
  private final List<Unit> folded;
  private final List<State> states;

  /** Gives the state after a unit that is read upon others. */
  interface Step {
    State after(List<Unit> upon, Unit unit, State stood);
  }

  /** @param base the state before any of them */
  Track(State base) {
    this(base, List.of(), List.of());
  }

  private Track(State base, List<Unit> folded, List<State> states) {
    this.base = base;
    this.folded = new ArrayList<>(folded);
    this.states = new ArrayList<>(states);
  }

  /** How many of the units it has folded already, from the first on. */
  int shared(List<Unit> wanted) {
    int same = 0;
    while (same < folded.size() && same < wanted.size() && folded.get(same) == wanted.get(same)) {
      same++;
    }
    return same;
  }

  /** Whether nothing else was folded than the first of the units. */
  boolean leadsTo(List<Unit> wanted) {
    return shared(wanted) == folded.size();
  }

  /** Another of the same beginning. */
  Track upTo(int units) {
    return new Track(base, folded.subList(0, units), states.subList(0, units));
  }

  /**
   * The state after the units, of which it has folded the first.
   */
  State to(List<Unit> wanted, Step fold) {
    List<Unit> upon = Collections.unmodifiableList(folded);
    for (Unit unit : wanted.subList(folded.size(), wanted.size())) {
      states.add(fold.after(upon, unit, last()));
      folded.add(unit);
    }
    return last();
  }

  private State last() {
    return states.isEmpty() ? base : states.get(states.size() - 1);
  }
}
