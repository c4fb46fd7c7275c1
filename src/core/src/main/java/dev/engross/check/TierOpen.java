package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.value.Tier;

/** The tiers of a fee end, and nothing says what is charged beyond. */
final class TierOpen implements FeeRule {

  @Override
  public String id() {
    return "tier-open";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    int last = fee.tiers().size() - 1;
    if (fee.tiers().stream().map(Tier::upTo).allMatch(e -> e.isPresent())) {
      String end = fee.tiers().get(last).upTo().orElseThrow().text();
      breaches.add(
          Finding.warn(
              id(), fee.places().get(last), "no tier covers what is over " + end + ", where the last one ends",
              "write a last tier, over " + end + ", or accept the paper as it is by sic"),
          fee.row(), fee.section());
    }
  }
}
