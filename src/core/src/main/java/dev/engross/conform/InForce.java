package dev.engross.conform;

import dev.engross.model.Instrument;
import java.time.LocalDate;
import java.util.List;

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

  /** A paper of which some change is not in force. */
  public record Pending(Instrument paper, Why why) {}
}
