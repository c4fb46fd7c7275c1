package dev.engross.value;

import java.math.BigDecimal;

/** What tiers are measured in: {@code $500 million}, {@code 400 tons}. */
public sealed interface Measure extends Value permits Value.Money, Value.Quantity {

  /** In whole units: 500000000 for {@code $500 million}. */
  BigDecimal amount();

  /** As it is printed beside the amount, {@code $} or {@code tons}; empty for a bare number. */
  String unit();

  /**
   * As much of the same unit, in the words a lawyer would choose: {@code $1.5 billion}, {@code $1,250,000}, {@code 400
   * tons}.
   */
  default Measure withAmount(BigDecimal amount) {
    String number = Numerals.print(amount, this instanceof Value.Money);
    return this instanceof Value.Money
        ? new Value.Money(unit(), amount, unit() + number)
        : new Value.Quantity(amount, unit(), unit().isEmpty() ? number : number + " " + unit());
  }
}
