package dev.engross.check;

import dev.engross.value.Measure;
import dev.engross.value.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the tiers of a fee follow one another. Of each tier one thing is told, that which explains the others. */
record TierSteps(List<Tier> tiers) {

  /** What a tier is to those before it. */
  enum Step {
    FOLLOWS,
    /** It begins where those before it have ended already, and no other tier covers what is between. */
    GAP,
    /** It begins where the one before has not ended. */
    OVERLAP,
    /** It begins below the one before. */
    FALLS,
    /** It counts in another currency, or another unit of one kind, than the one before. */
    OTHER_UNIT,
    /** It covers nothing. */
    EMPTY,
    /** Another tier before it covers all that it covers. */
    COVERED
  }

  /** What each tier is. */
  List<Step> all() {
    List<Step> steps = new ArrayList<>(tiers.size());
    for (int i = 0; i < tiers.size(); i++) {
      steps.add(step(i));
    }
    return steps;
  }

  private Step step(int tier) {
    if (isEmpty(tier)) {
      return Step.EMPTY;
    }
    if (covering(tier).isPresent()) {
      return Step.COVERED;
    }
    Optional<Tier> before = before(tier);
    BigDecimal over = over(tiers.get(tier));
    if (before.isPresent() && !isOfOneUnit(before.get(), tiers.get(tier))) {
      // Nothing can be said of $500 million and 400 tons.
      return isOfOneKind(before.get(), tiers.get(tier)) ? Step.OTHER_UNIT : Step.FOLLOWS;
    }
    if (before.isPresent() && over.compareTo(over(before.get())) < 0) {
      return Step.FALLS;
    }
    if (before.isPresent() && before.get().upTo().isEmpty()) {
      return Step.OVERLAP;
    }
    BigDecimal end = before.flatMap(Tier::upTo).map(Measure::amount).orElse(BigDecimal.ZERO);
    int compared = over.compareTo(end);
    return compared < 0 ? Step.OVERLAP : compared > 0 && !isCovered(end, tier) ? Step.GAP : Step.FOLLOWS;
  }

  /** The tier before one that covers something. */
  Optional<Tier> before(int tier) {
    for (int i = tier - 1; i >= 0; i--) {
      if (!isEmpty(i) && covering(i).isEmpty()) {
        return Optional.of(tiers.get(i));
      }
    }
    return Optional.empty();
  }

  /** A tier before one that covers all that it covers; one without an end gives way to those that begin later. */
  Optional<Tier> covering(int tier) {
    Tier covered = tiers.get(tier);
    if (covered.upTo().isEmpty()) {
      return Optional.empty();
    }
    for (Tier other : tiers.subList(0, tier)) {
      if (isOfOneUnit(other, covered) && over(other).compareTo(over(covered)) <= 0 && other.upTo().isPresent()
          && other.upTo().get().amount().compareTo(covered.upTo().get().amount()) >= 0) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean isEmpty(int tier) {
    Tier asked = tiers.get(tier);
    return asked.upTo().isPresent() && asked.upTo().get().amount().compareTo(over(asked)) <= 0;
  }

  /** Whether another tier covers what comes just after an amount. */
  private boolean isCovered(BigDecimal amount, int but) {
    return tiers.stream().filter(t -> t != tiers.get(but) && isOfOneUnit(t, tiers.get(but)))
        .anyMatch(t -> over(t).compareTo(amount) <= 0
            && t.upTo().filter(e -> e.amount().compareTo(amount) <= 0).isEmpty());
  }

  private static BigDecimal over(Tier tier) {
    return tier.over().amount();
  }

  private static boolean isOfOneKind(Tier one, Tier other) {
    return one.over().getClass() == other.over().getClass();
  }

  private static boolean isOfOneUnit(Tier one, Tier other) {
    return isOfOneKind(one, other) && one.over().unit().equals(other.over().unit());
  }
}
