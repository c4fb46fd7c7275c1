package dev.engross.wording;

import dev.engross.value.Tier;
import dev.engross.value.TierRate;
import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.List;

/** How fees by tiers are printed. */
public record FeeStyle(Join join) {

  /** In one run, {@code X plus Y}, or a line a tier. */
  public enum Join {
    PLUS,
    LINES
  }

  /** The fee in running prose, in one run whatever the lines are. */
  public String print(Value.Fee fee, String of) {
    return String.join(" plus ", lines(fee, of));
  }

  /**
   * The fee's lines, one for {@link Join#PLUS}: {@code 0.9% of the first $2 million of such sales}, {@code 0.8% of
   * such sales over $2 million up to $3 million}.
   *
   * @param of what the rates are of, {@code such sales}; empty to say nothing
   */
  public List<String> lines(Value.Fee fee, String of) {
    List<String> tiers = new ArrayList<>();
    for (Tier tier : fee.tiers()) {
      tiers.add(print(tier, of.isEmpty() ? "" : " of " + of));
    }
    return join == Join.LINES || tiers.isEmpty() ? List.copyOf(tiers) : List.of(String.join(" plus ", tiers));
  }

  private static String print(Tier tier, String of) {
    String rate = print(tier.rate());
    if (tier.extent() instanceof Tier.First first) {
      return rate + " of the first " + first.upTo().text() + of;
    }
    if (tier.extent() instanceof Tier.Next next) {
      return rate + " of the next " + next.width().text() + of;
    }
    String from = rate + of + " over " + tier.over().text();
    return tier.upTo().isEmpty() ? from : from + " up to " + tier.upTo().get().text();
  }

  private static String print(TierRate rate) {
    if (rate == Value.Special.UNKNOWN) {
      return "a rate not known";
    }
    return rate == Value.Special.REDACTED ? "[***]" : rate.text();
  }
}
