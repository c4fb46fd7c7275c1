package dev.engross.check;

import dev.engross.check.TierSteps.Step;
import dev.engross.finding.Finding;
import dev.engross.value.Tier;
import java.util.Optional;

/** Between two tiers of a fee, or before the first, nothing says what is charged. */
final class TierGap implements FeeRule {

  @Override
  public String id() {
    return "tier-gap";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    fee.at(Step.GAP, tier -> {
      String begins = fee.tiers().get(tier).over().text();
      Optional<Tier> before = fee.steps().before(tier);
      String missing = before.flatMap(Tier::upTo).map(e -> "what is over " + e.text() + " up to " + begins)
          .orElse("the first " + begins);
      breaches.add(
          Finding.warn(
              id(), fee.places().get(tier), "no tier covers " + missing,
              "write the tier that is missing, with unknown for a rate that nobody knows, or accept the paper as it is"
                  + " by sic"),
          fee.row(), fee.section());
    });
  }
}
