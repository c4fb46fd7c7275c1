package dev.engross.check;

import dev.engross.check.TierSteps.Step;
import dev.engross.finding.Finding;
import dev.engross.value.Tier;

/** Two tiers of a fee charge the same. */
final class TierOverlap implements FeeRule {

  @Override
  public String id() {
    return "tier-overlap";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    fee.at(Step.OVERLAP, tier -> {
      String begins = fee.tiers().get(tier).over().text();
      Tier before = fee.steps().before(tier).orElseThrow();
      String ends = before.upTo().map(e -> "ends at " + e.text()).orElse("has no end");
      breaches.add(
          Finding.warn(
              id(), fee.places().get(tier),
              "this tier begins at " + begins + ", and the one before, \"" + before.text() + "\", " + ends,
              (before.upTo().isEmpty() ? "end that one with up to " + begins : "let this one begin where that one ends")
                  + ", or accept the paper as it is by sic"),
          fee.row(), fee.section());
    });
  }
}
