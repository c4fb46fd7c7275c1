package dev.engross.value;

import java.util.List;

/**
 * Tiers that could be read, in order, and what is wrong with the others. With no fault, {@link #fee()} is the whole
 * fee.
 */
public record TierList(List<Tier> tiers, List<Reading.Fault> faults) {
  public TierList {
    tiers = List.copyOf(tiers);
    faults = List.copyOf(faults);
  }

  /** The tiers that could be read, as one fee. */
  public Value.Fee fee() {
    return new Value.Fee(tiers);
  }
}
