package dev.engross.conform;

import dev.engross.model.Instrument;
import java.util.List;

/**
 * An instrument in its chain.
 *
 * @param prior the instruments that amended the agreement before it, in order
 * @param before the state just before it
 * @param after the state with it
 */
public record Standing(Instrument instrument, List<Instrument> prior, State before, State after) {
  public Standing {
    prior = List.copyOf(prior);
  }
}
