package dev.engross.value;

import java.util.Optional;

/** The type that the characters of a value tell. */
public final class LiteralType {

  private LiteralType() {}

  /**
   * The type; empty for words, for what may stand for a value of any type, and for a number with words after it, which
   * may be anything: {@code 8 to 5}.
   */
  public static Optional<ValueType> of(Value value) {
    if (value instanceof Value.Rate) {
      return Optional.of(ValueType.RATE);
    }
    if (value instanceof Value.Money) {
      return Optional.of(ValueType.MONEY);
    }
    if (value instanceof Value.Quantity quantity) {
      return quantity.unit().isEmpty() ? Optional.of(ValueType.NUMBER) : Optional.empty();
    }
    if (value instanceof Value.Dated) {
      return Optional.of(ValueType.DATE);
    }
    return value instanceof Value.Span ? Optional.of(ValueType.SPAN) : Optional.empty();
  }
}
