package dev.engross.check;

import dev.engross.check.TierSteps.Step;
import dev.engross.finding.Finding;

/** A tier of a fee begins below the one before it, or counts in another currency. */
final class TierOrder implements FeeRule {

  @Override
  public String id() {
    return "tier-order";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    fee.at(Step.FALLS, tier -> breaches.add(
        Finding.warn(
            id(), fee.places().get(tier),
            "this tier begins at " + fee.tiers().get(tier).over().text() + ", and the one before it only at "
                + fee.steps().before(tier).orElseThrow().over().text(),
            "put the tiers in the order in which they begin, or accept the paper as it is by sic"),
        fee.row(), fee.section()));
    fee.at(Step.OTHER_UNIT, tier -> breaches.add(
        Finding.warn(
            id(), fee.places().get(tier),
            "this tier begins at " + fee.tiers().get(tier).over().text() + ", and the one before it counts in "
                + fee.steps().before(tier).orElseThrow().over().unit().strip(),
            "count all tiers in one currency or unit, or accept the paper as it is by sic"),
        fee.row(), fee.section()));
  }
}
