package dev.engross.value;

import java.math.BigDecimal;

final class Numerals {

  private Numerals() {}

  static String print(BigDecimal amount, boolean scaled) {
    throw new UnsupportedOperationException("not yet");
  }
}
