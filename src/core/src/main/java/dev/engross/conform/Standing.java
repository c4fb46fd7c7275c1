package dev.engross.conform;

import dev.engross.model.Instrument;
import java.util.List;

/**
 * An instrument in its chain.
 *
 * @param prior the instruments that amended the agreement before it, in order
 * @param before the state just before it
 * @param said the state as its sections say that it shall be, whatever a schedule that it prints shows
 * @param after the state with it
 * @param changes its own, with the days of their effect
 * @param later what the papers made before it do only after it takes effect
 */
public record Standing(
    Instrument instrument,
    List<Instrument> prior,
    State before,
    State said,
    State after,
    List<TimedChange> changes,
    List<TimedChange> later) {
  public Standing {
    prior = List.copyOf(prior);
    changes = List.copyOf(changes);
    later = List.copyOf(later);
  }

  /** The state with it, but the parties under the names by which they sign it: those that it gives come later. */
  public State named() {
    return after.withPartiesOf(before.withJoining(instrument));
  }

  /** The same as if the paper changed nothing. */
  public Standing atFirst() {
    return new Standing(instrument, prior, before, before, before, changes, later);
  }
}
