package dev.engross.value;

import java.util.List;

/** Reads literals into values. Neither locale nor clock bears on it. */
public final class Values {

  private Values() {}

  /** Reads a literal of a type; {@code None}, {@code N/A}, {@code unknown} and {@code redacted} are read as any type. */
  public static Reading read(ValueType type, String literal) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Reads a fee's tiers, one a literal. Gaps and overlaps are read as they stand. */
  public static TierList readTiers(List<String> literals) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Reads a literal whose type is not declared: the first of rate, money, date, span and number that it is; else a name. A malformed date is a fault. */
  public static Reading infer(String literal) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Whether two values say the same: {@code 0.80%} and {@code 80 bp}, {@code $1 billion} and {@code $1,000,000,000}. */
  public static boolean same(Value a, Value b) {
    throw new UnsupportedOperationException("not yet");
  }
}
