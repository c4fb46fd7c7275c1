package dev.engross.wording;

import dev.engross.value.Roman;
import java.util.Locale;
import java.util.Optional;

/** One number of a label: a kind of numeral, with the least number of digits. */
record Counter(Kind kind, int digits) {

  enum Kind {
    DECIMAL,
    ROMAN_UPPER,
    ROMAN_LOWER,
    LETTER_UPPER,
    LETTER_LOWER,
    WORD,
    WORD_UPPER,
    ORDINAL,
    ORDINAL_UPPER
  }

  /**
   * The counter that a run of letters or of digits is a sample of. A lone i, v or x is a numeral, any other lone
   * letter a letter.
   */
  static Optional<Counter> of(String run) {
    if (isDigits(run)) {
      return Optional.of(new Counter(Kind.DECIMAL, run.charAt(0) == '0' ? run.length() : 1));
    }
    boolean upper = run.equals(run.toUpperCase(Locale.ROOT));
    boolean lower = run.equals(run.toLowerCase(Locale.ROOT));
    boolean repeated = isRepeated(run);
    boolean numeral = Roman.parse(run).isPresent();
    if (numeral && (!repeated || "ivxIVX".indexOf(run.charAt(0)) >= 0)) {
      return Optional.of(new Counter(upper ? Kind.ROMAN_UPPER : Kind.ROMAN_LOWER, 1));
    }
    if (repeated && (upper || lower) && run.charAt(0) < 128) {
      return Optional.of(new Counter(upper ? Kind.LETTER_UPPER : Kind.LETTER_LOWER, 1));
    }
    if (Language.numberOf(run, false) > 0) {
      return Optional.of(new Counter(upper ? Kind.WORD_UPPER : Kind.WORD, 1));
    }
    return Language.numberOf(run, true) > 0
        ? Optional.of(new Counter(upper ? Kind.ORDINAL_UPPER : Kind.ORDINAL, 1))
        : Optional.empty();
  }

  /** Whether it is written out, {@code One} or {@code FIRST}. */
  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.WORD_UPPER || kind == Kind.ORDINAL || kind == Kind.ORDINAL_UPPER;
  }

  String print(int n) {
    return switch (kind) {
      case DECIMAL -> "0".repeat(Math.max(0, digits - String.valueOf(n).length())) + n;
      case ROMAN_UPPER -> Roman.upper(n);
      case ROMAN_LOWER -> Roman.lower(n);
      case LETTER_UPPER -> letters(n, 'A');
      case LETTER_LOWER -> letters(n, 'a');
      case WORD -> Language.capitalized(Language.cardinalWord(n));
      case WORD_UPPER -> Language.cardinalWord(n).toUpperCase(Locale.ROOT);
      case ORDINAL -> Language.ordinalWord(n);
      case ORDINAL_UPPER -> Language.ordinalWord(n).toUpperCase(Locale.ROOT);
    };
  }

  /** What a number of this kind looks like in a label, as a regular expression; a figure may have a letter: 4A. */
  String looks() {
    return switch (kind) {
      case DECIMAL -> "\\d{1,4}[A-Z]?";
      case ROMAN_UPPER -> "[IVXLCDM]{1,12}";
      case ROMAN_LOWER -> "[ivxlcdm]{1,12}";
      case LETTER_UPPER -> "[A-Z]{1,3}";
      case LETTER_LOWER -> "[a-z]{1,3}";
      case WORD, WORD_UPPER, ORDINAL, ORDINAL_UPPER -> "[A-Za-z-]{1,24}";
    };
  }

  /** The number that {@link #print} prints so; 0 where it prints none so. */
  int number(String printed) {
    return switch (kind) {
      case DECIMAL -> isDigits(printed) ? Integer.parseInt(printed) : 0;
      case ROMAN_UPPER, ROMAN_LOWER -> Roman.parse(printed).orElse(0);
      case LETTER_UPPER, LETTER_LOWER -> isRepeated(printed)
          ? Character.toLowerCase(printed.charAt(0)) - 'a' + 1 + (printed.length() - 1) * 26
          : 0;
      case WORD, WORD_UPPER -> Language.numberOf(printed, false);
      case ORDINAL, ORDINAL_UPPER -> Language.numberOf(printed, true);
    };
  }

  /** a to z, then aa, bb, as lawyers go on. */
  private static String letters(int n, char first) {
    return n < 1 ? String.valueOf(n) : String.valueOf((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static boolean isDigits(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) < '0' || run.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isRepeated(String run) {
    for (int i = 1; i < run.length(); i++) {
      if (run.charAt(i) != run.charAt(0)) {
        return false;
      }
    }
    return Character.isLetter(run.charAt(0));
  }
}
