package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.value.Tier;
import dev.engross.value.Value;

/** A fee has a tier whose rate is not known. */
final class TierUnknown implements FeeRule {

  @Override
  public String id() {
    return "tier-unknown";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    for (int i = 0; i < fee.tiers().size(); i++) {
      Tier tier = fee.tiers().get(i);
      if (tier.rate() == Value.Special.UNKNOWN) {
        breaches.add(
            Finding.warn(
                id(), fee.places().get(i), "the rate of the tier \"" + tier.text() + "\" is not known",
                "write the rate, or accept the paper as it is by sic"),
            fee.row(), fee.section());
      }
    }
  }
}
