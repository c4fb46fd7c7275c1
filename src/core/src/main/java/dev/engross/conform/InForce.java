package dev.engross.conform;

import dev.engross.model.Instrument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an agreement provides on a day.
 *
 * @param asOf the day, at its end
 * @param included the papers of which some change is in it, in the order in which they took effect
 * @param pending the papers that were signed by then, of which some change is not yet in it, or not any more
 */
public record InForce(LocalDate asOf, State state, List<Instrument> included, List<Pending> pending) {

  public InForce {
    included = List.copyOf(included);
    pending = List.copyOf(pending);
  }

  /** @param signedUntil the last day on which a paper that counts was made */
  static InForce of(Timeline timeline, LocalDate asOf, LocalDate signedUntil) {
    List<Unit> kept = timeline.until(asOf, signedUntil);
    Set<Made> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.forEach(u -> inForce.addAll(u.changes()));
    Set<Instrument> included = new LinkedHashSet<>();
    Set<Pending> pending = new LinkedHashSet<>();
    for (Unit unit : timeline.all()) {
      if (unit.paper().isEmpty() || unit.known().isAfter(signedUntil)) {
        continue;
      }
      Instrument paper = unit.paper().get();
      if (unit.day().isAfter(asOf)) {
        // What nobody had signed by the day is not pending on it: it did not exist.
        if (!unit.known().isAfter(asOf)) {
          pending.add(new Pending(paper, unit.day().equals(Unit.NEVER) ? Why.EVENT : Why.LATER, unit.day()));
        }
        continue;
      }
      unit.changes().stream().filter(m -> !inForce.contains(m))
          .forEach(m -> pending.add(timeline.end(m).filter(e -> !e.isAfter(asOf))
              .map(e -> new Pending(paper, Why.ENDED, e))
              .orElseGet(() -> new Pending(paper, Why.SUPERSEDED, Unit.NEVER))));
      if (unit.changes().isEmpty() || unit.changes().stream().anyMatch(inForce::contains)) {
        included.add(paper);
      }
    }
    return new InForce(asOf, timeline.state(kept), List.copyOf(included), List.copyOf(pending));
  }

  /** Why a change of a paper is not in force. */
  public enum Why {
    /** Its day is later. */
    LATER,
    /** Its event has not happened. */
    EVENT,
    /** Its end has come. */
    ENDED,
    /** A later paper took it away. */
    SUPERSEDED
  }

  /**
   * A paper of which some change is not in force.
   *
   * @param day from which it will be, or has not been any more; {@link LocalDate#MAX} where no day tells it
   */
  public record Pending(Instrument paper, Why why, LocalDate day) {}
}
