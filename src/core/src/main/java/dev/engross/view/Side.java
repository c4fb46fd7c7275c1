package dev.engross.view;

import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;

/**
 * One of the agreements that a paper amends, as it stands with the paper.
 *
 * @param paper the paper as the agreement knows it that it lies with
 */
public record Side(Agreement agreement, Standing standing, Instrument paper) {

  /** The side of the agreement that a paper lies with. */
  public static Side own(Agreement agreement, Standing standing) {
    return new Side(agreement, standing, standing.instrument());
  }

  String id() {
    return agreement.id();
  }

  /** {@code the Agreement}, as the paper calls it. */
  String the() {
    return "the " + standing.instrument().callsAgreement();
  }

  /** After what stands in it, {@code of the Lease}; empty where the paper amends no other agreement. */
  String within() {
    return isAlone() ? "" : " of " + the();
  }

  /** The label of something that the paper attaches, {@code Schedule 1 to the Lease}. */
  String attached(String label) {
    return isAlone() ? label : label + " to " + the();
  }

  private boolean isAlone() {
    return standing.instrument().amends().size() == 1;
  }

  /** As if the paper made no more of the agreement than some state. */
  Side still(State state) {
    return new Side(agreement, standing.still(state), paper);
  }
}
