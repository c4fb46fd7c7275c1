package dev.engross.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value as an author wrote it. Two that say the same in other words are not equal; {@link Values#same} compares what
 * they say.
 */
public sealed interface Value permits TierRate, Measure, Value.Fee, Value.Dated, End, Value.Span, Value.Words,
    Value.Name {

  /** The literal, as written. */
  String text();

  /** @param percent 0.80 for both {@code 0.80%} and {@code 80 bp} */
  record Rate(BigDecimal percent, String text) implements TierRate {}

  /**
   * @param unit as it stands before the amount: {@code $}, {@code US$}, {@code €}, or a code with its space, {@code
   *     EUR }
   * @param amount in whole units, 500000000 for {@code $500 million}
   */
  record Money(String unit, BigDecimal amount, String text) implements TierRate, Measure {}

  /** @param unit what is counted, {@code pallets}; empty for a bare number */
  record Quantity(BigDecimal amount, String unit, String text) implements Measure {}

  /** A fee by tiers, in the order written. A flat fee is a {@link Rate} or a {@link Money}. */
  record Fee(List<Tier> tiers) implements Value {
    public Fee {
      tiers = List.copyOf(tiers);
    }

    /** The tiers as written, with {@code "; "} between them. */
    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      for (Tier tier : tiers) {
        text.append(text.isEmpty() ? "" : "; ").append(tier.text());
      }
      return text.toString();
    }
  }

  /** A date; one that is not known at all is {@link Special#UNKNOWN}. */
  record Dated(LegalDate date) implements Value {
    @Override
    public String text() {
      return date.iso();
    }
  }

  /** A length of time, {@code 10 business days}. */
  record Span(int count, Unit unit, String text) implements Value {}

  /** What a {@link Span} counts. */
  enum Unit {
    DAYS("day", "days"),
    BUSINESS_DAYS("business day", "business days"),
    WEEKS("week", "weeks"),
    MONTHS("month", "months"),
    YEARS("year", "years");

    private final String one;
    private final String many;

    Unit(String one, String many) {
      this.one = one;
      this.many = many;
    }

    /** The word after 1. */
    public String one() {
      return one;
    }

    /** The word after any other number. */
    public String many() {
      return many;
    }
  }

  /** Prose in Markdown. */
  record Words(String text) implements Value {}

  /** Plain characters. */
  record Name(String text) implements Value {}

  /** What may stand where a value of any type is asked. */
  enum Special implements TierRate {
    NONE("None"),
    NOT_APPLICABLE("N/A"),
    UNKNOWN("unknown"),
    REDACTED("redacted");

    private final String text;

    Special(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
