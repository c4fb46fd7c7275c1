package dev.engross.check;

import dev.engross.check.TierSteps.Step;
import dev.engross.finding.Finding;
import dev.engross.value.TierRate;
import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rate of a tier rises where those of the others fall, or falls where they rise. */
final class TierRises implements FeeRule {

  @Override
  public String id() {
    return "tier-rises";
  }

  @Override
  public void check(WrittenFee fee, Breaches breaches) {
    List<Integer> misplaced = new ArrayList<>();
    fee.at(Step.FALLS, misplaced::add);
    if (misplaced.isEmpty()) { // else rates follow one another in no order either
      fee(fee, breaches);
    }
  }

  /** With one rise and one fall nobody can say which is the slip; a rise is the rarer wish. */
  private void fee(WrittenFee fee, Breaches breaches) {
    Map<Integer, Boolean> rising = new HashMap<>();
    Optional<TierRate> before = Optional.empty();
    for (int i = 0; i < fee.tiers().size(); i++) {
      TierRate rate = fee.tiers().get(i).rate();
      int compared = before.map(b -> compared(rate, b)).orElse(0);
      if (compared != 0) {
        rising.put(i, compared > 0);
      }
      before = rate instanceof Value.Special ? before : Optional.of(rate);
    }
    long rises = rising.values().stream().filter(r -> r).count();
    boolean odd = rises * 2 <= rising.size();
    rising.forEach((tier, isRise) -> {
      if (rises > 0 && rises < rising.size() && isRise == odd) {
        breaches.add(
            Finding.warn(
                id(), fee.places().get(tier),
                "the rate " + (odd ? "rises" : "falls") + " here to " + fee.tiers().get(tier).rate().text()
                    + ", and " + (odd ? "falls" : "rises") + " from tier to tier elsewhere",
                "correct it, or accept the paper as it is by sic"),
            fee.row(), fee.section());
      }
    });
  }

  /** Nought for rates that cannot be compared. */
  private static int compared(TierRate rate, TierRate before) {
    if (rate instanceof Value.Rate now && before instanceof Value.Rate then) {
      return now.percent().compareTo(then.percent());
    }
    return rate instanceof Value.Money now && before instanceof Value.Money then && now.unit().equals(then.unit())
        ? now.amount().compareTo(then.amount())
        : 0;
  }
}
