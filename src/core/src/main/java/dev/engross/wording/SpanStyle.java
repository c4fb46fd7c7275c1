package dev.engross.wording;

import dev.engross.value.Value;
import java.util.Locale;
import java.util.Optional;

/** How lengths of time are printed, after a sample. */
public enum SpanStyle {
  /** {@code 90 days}. */
  DIGITS,
  /** {@code ninety days}. */
  WORDS,
  /** {@code ninety (90) days}. */
  BOTH;

  /** The style of {@code ninety (90) days}, {@code 90 days} or {@code ninety days}, with any number and unit. */
  public static Optional<SpanStyle> of(String sample) {
    for (Value.Unit unit : Value.Unit.values()) {
      String word = sample.endsWith(" " + unit.many()) ? unit.many() : unit.one();
      if (sample.endsWith(" " + word) && !sample.endsWith("business " + word)) {
        return ofNumber(sample.substring(0, sample.length() - word.length() - 1));
      }
      if (unit == Value.Unit.BUSINESS_DAYS && sample.endsWith(" " + word)) {
        return ofNumber(sample.substring(0, sample.length() - word.length() - 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<SpanStyle> ofNumber(String number) {
    int bracket = number.indexOf(" (");
    if (bracket > 0 && number.endsWith(")")) {
      String digits = number.substring(bracket + 2, number.length() - 1);
      String word = number.substring(0, bracket).toLowerCase(Locale.ROOT);
      boolean same = isDigits(digits) && word.equals(Language.cardinalWord(Integer.parseInt(digits)));
      return same ? Optional.of(BOTH) : Optional.empty();
    }
    if (isDigits(number)) {
      return Optional.of(DIGITS);
    }
    return Language.numberOf(number, false) > 0 ? Optional.of(WORDS) : Optional.empty();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 7;
  }

  /** Prints a span: {@code one (1) business day}. */
  public String print(Value.Span span) {
    int count = span.count();
    String number =
        switch (this) {
          case DIGITS -> String.valueOf(count);
          case WORDS -> Language.cardinalWord(count);
          case BOTH -> Language.cardinalWord(count) + " (" + count + ")";
        };
    return number + " " + Language.plural(count, span.unit().one(), span.unit().many());
  }
}
