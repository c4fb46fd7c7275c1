package dev.engross.check;

import dev.engross.check.TierSteps.Step;
import dev.engross.finding.Finding;
import dev.engross.value.Tier;

/** A tier of a fee can never apply. */
final class TierNever implements FeeRule {

  @Override
  public String id() {
    return "tier-never";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    fee.at(Step.EMPTY, i -> never(fee, i, "it begins at " + fee.tiers().get(i).over().text() + " and ends at "
        + fee.tiers().get(i).upTo().orElseThrow().text(), breaches));
    fee.at(Step.COVERED, i -> never(fee, i, "\"" + fee.steps().covering(i).map(Tier::text).orElseThrow()
        + "\" covers all that it covers", breaches));
  }

  private void never(WrittenFee fee, int tier, String why, Breaches breaches) {
    breaches.add(
        Finding.warn(
            id(), fee.places().get(tier), "this tier can never apply: " + why,
            "correct where it begins or ends, take it out, or accept the paper as it is by sic"),
        fee.row(), fee.section());
  }
}
