package dev.engross.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Whole numbers of 64 bits, and an error beyond: numbers that grow without bound would be a way to fill the memory.
 * A literal that is no such number stays a {@link BigDecimal}, for the {@link Guard} to refuse at its place.
 */
final class WholeNumbers extends ArithmeticEngine {

  static final WholeNumbers ENGINE = new WholeNumbers();

  /** The most digits of which every number fits into 64 bits. */
  private static final int DIGITS = 18;

  @Override
  public int compareNumbers(Number first, Number second) {
    return Long.compare(whole(first), whole(second));
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    try {
      return Math.addExact(whole(first), whole(second));
    } catch (ArithmeticException e) {
      // As FreeMarker words it for the other operations.
      throw new TemplateException(
          "Arithmetic operation failed: " + e.getMessage(), e, Environment.getCurrentEnvironment());
    }
  }

  @Override
  public Number subtract(Number first, Number second) {
    return Math.subtractExact(whole(first), whole(second));
  }

  @Override
  public Number multiply(Number first, Number second) {
    return Math.multiplyExact(whole(first), whole(second));
  }

  @Override
  public Number divide(Number first, Number second) {
    long divisor = whole(second);
    if (divisor == 0 || whole(first) % divisor != 0) {
      throw new ArithmeticException(first + " / " + second + " is no whole number");
    }
    return whole(first) / divisor;
  }

  @Override
  public Number modulus(Number first, Number second) {
    return whole(first) % whole(second);
  }

  @Override
  public Number toNumber(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return BigDecimal.ONE;
      }
    }
    return digits.isEmpty() || digits.length() > DIGITS ? BigDecimal.ONE : Long.valueOf(digits);
  }

  private static long whole(Number number) {
    if (number instanceof Long || number instanceof Integer) {
      return number.longValue();
    }
    throw new ArithmeticException(number + " is no whole number of at most " + DIGITS + " digits");
  }
}
