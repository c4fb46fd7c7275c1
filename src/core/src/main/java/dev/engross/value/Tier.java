package dev.engross.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One step of a fee.
 *
 * @param text as written, {@code 0.55% over $500 million up to $1 billion}
 */
public record Tier(TierRate rate, Extent extent, String text) {

  /** Where the tier begins; nought, in the tier's unit, for the first. */
  public Measure over() {
    return extent.over();
  }

  /** Where the tier ends; empty if it has no end. */
  public Optional<Measure> upTo() {
    if (extent instanceof First first) {
      return Optional.of(first.upTo());
    }
    if (extent instanceof Between between) {
      return Optional.of(between.upTo());
    }
    if (extent instanceof Next next) {
      return Optional.of(next.upTo());
    }
    return Optional.empty();
  }

  /** What a tier covers. */
  public sealed interface Extent {
    Measure over();
  }

  /** {@code of the first $500 million}. */
  public record First(Measure upTo) implements Extent {
    @Override
    public Measure over() {
      return upTo.withAmount(BigDecimal.ZERO);
    }
  }

  /** {@code over $500 million up to $1 billion}; nothing promises that the ends are in order. */
  public record Between(Measure over, Measure upTo) implements Extent {}

  /** {@code of the next $500 million}, with the ends that follow from the tier before. */
  public record Next(Measure width, Measure over, Measure upTo) implements Extent {}

  /** {@code over $1 billion}. */
  public record Above(Measure over) implements Extent {}
}
