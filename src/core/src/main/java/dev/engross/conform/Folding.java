package dev.engross.conform;

import dev.engross.finding.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Folds units of a timeline one upon another, and remembers what it has folded. */
final class Folding {

  private static final int MOST_TRACKS = 4;

  private final Timeline timeline;
  private final State base;

  /**
   * What was folded last comes first: most papers stand upon one of these and one unit more, where papers supersede
   * one another in turn, too.
   */
  private final List<Track> tracks = new ArrayList<>();

  private final Map<Unit, Folded> folded = new IdentityHashMap<>();

  /** The states that papers stood upon which are read upon others, by their units. */
  private final Map<Unit, State> grounds = new IdentityHashMap<>();

  /** What a unit has made of a state. */
  private record Folded(State stood, State after) {}

  /** @param base the state before any unit */
  Folding(Timeline timeline, State base) {
    this.timeline = timeline;
    this.base = base;
  }

  /** The state after some of the units. */
  State state(List<Unit> wanted) {
    Track nearest = tracks.isEmpty()
        ? new Track(base)
        : Collections.max(tracks, Comparator.comparingInt(t -> t.shared(wanted)));
    Track track = nearest.leadsTo(wanted) ? nearest : nearest.upTo(nearest.shared(wanted));
    tracks.remove(track); // others may have to be folded for it
    State state = track.to(wanted, this::after);
    tracks.add(0, track);
    while (tracks.size() > MOST_TRACKS) {
      tracks.remove(MOST_TRACKS);
    }
    return state;
  }

  private State after(List<Unit> upon, Unit unit, State stood) {
    Folded known = folded.get(unit);
    return known != null && known.stood() == stood ? known.after() : after(upon, unit, stood, new Findings());
  }

  /** The state after a unit, whose names mean what they meant when its paper was made, upon whatever it is read. */
  State after(List<Unit> upon, Unit unit, State stood, Findings findings) {
    Optional<State> ground = timeline.isUpon(upon, unit) ? Optional.empty() : Optional.of(ground(unit));
    return new Fold(unit, ground, findings).onto(stood);
  }

  private State ground(Unit unit) {
    State known = grounds.get(unit);
    if (known == null) {
      known = state(timeline.under(unit));
      grounds.put(unit, known);
    }
    return known;
  }

  /** The state after a unit upon its paper's own ground; where nothing is wrong, it is not folded again there. */
  State own(Unit unit, State stood, Findings findings) {
    State after = new Fold(unit, Optional.empty(), findings).onto(stood);
    if (!findings.hasErrors()) {
      folded.put(unit, new Folded(stood, after));
    }
    return after;
  }
}
