package dev.engross.render;

import java.util.Set;

/** Which words of a table's cell no line end parts: those of a date, an amount or a span of time. */
public final class Together {

  private static final Set<String> MONTHS = Set.of(
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December");
  private static final Set<String> SCALES = Set.of("thousand", "million", "billion", "trillion");
  private static final Set<String> SPANS =
      Set.of("day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years");
  private static final int CODE = 3;
  private static final int YEAR = 4;

  private Together() {}

  /** Whether two words that follow each other belong to one date, amount or span. */
  public static boolean belong(String first, String second) {
    String bare = unpunctuated(second);
    return isDate(first, bare) || isAmount(first, bare) || isSpan(first, bare);
  }

  private static boolean isDate(String first, String second) {
    boolean afterMonth = MONTHS.contains(opened(first)) && (isDay(second) || isYear(second));
    boolean beforeMonth = isDay(opened(first)) && MONTHS.contains(second);
    return afterMonth || beforeMonth || isDay(unpunctuated(first)) && isYear(second);
  }

  private static boolean isAmount(String first, String second) {
    return SCALES.contains(second) && endsInDigit(first) || isCurrency(opened(first)) && beginsWithDigit(second);
  }

  /** Such as {@code ninety (90) days} and {@code 90 days}. */
  private static boolean isSpan(String first, String second) {
    boolean afterWord = !first.isEmpty() && Character.isLetter(first.charAt(first.length() - 1));
    boolean count = isDigits(opened(first)) || isCount(first);
    return afterWord && isCount(second) || count && SPANS.contains(second);
  }

  private static boolean isCount(String word) {
    return word.startsWith("(") && word.endsWith(")") && isDigits(word.substring(1, word.length() - 1));
  }

  private static boolean isDay(String word) {
    return word.length() <= 2 && isDigits(word);
  }

  private static boolean isYear(String word) {
    return word.length() == YEAR && isDigits(word);
  }

  private static boolean isCurrency(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return word.length() == 1 && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
      }
    }
    return word.length() == CODE;
  }

  private static boolean isDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean beginsWithDigit(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0));
  }

  private static boolean endsInDigit(String word) {
    return !word.isEmpty() && isDigit(word.charAt(word.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String opened(String word) {
    return word.startsWith("(") ? word.substring(1) : word;
  }

  private static String unpunctuated(String word) {
    int to = word.length();
    String ends = word.startsWith("(") ? ",;.:" : ",;.:)";
    while (to > 0 && ends.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(0, to);
  }
}
