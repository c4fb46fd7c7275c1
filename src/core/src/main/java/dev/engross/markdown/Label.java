package dev.engross.markdown;

import dev.engross.value.Roman;

/**
 * The label of an item, with its value in each way of counting that it may belong to, 0 where it does not.
 *
 * @param text as typed: {@code (a)}, {@code (iv)}, {@code (2)}, {@code 2.}, {@code B.}, {@code IV.}; empty for no label
 * @param dotted whether it ends in a full stop
 */
record Label(String text, boolean dotted, boolean capital, int letter, int roman, int number) {

  static final Label NONE = new Label("", false, false, 0, 0, 0);
  private static final int LONGEST = 7;

  boolean none() {
    return text.isEmpty();
  }

  boolean first() {
    return letter == 1 || roman == 1 || number == 1;
  }

  /** The label that stands at a place of a line, if white space or the line's end comes after it. */
  static Label at(String line, int from) {
    boolean dotted = from < line.length() && line.charAt(from) != '(';
    int start = dotted ? from : from + 1;
    int end = start;
    while (end < line.length() && end - start < LONGEST && alphanumeric(line.charAt(end))) {
      end++;
    }
    if (end == start || end == line.length() || line.charAt(end) != (dotted ? '.' : ')')
        || end + 1 < line.length() && line.charAt(end + 1) != ' ') {
      return NONE;
    }
    return of(line.substring(start, end), line.substring(from, end + 1), dotted);
  }

  private static Label of(String core, String text, boolean dotted) {
    char first = core.charAt(0);
    if (first >= '0' && first <= '9') {
      int number = core.length() > 3 ? 0 : number(core);
      return number == 0 ? NONE : new Label(text, dotted, false, 0, 0, number);
    }
    boolean capital = first >= 'A' && first <= 'Z';
    // A lower-case letter with a full stop is a word far more often than a label.
    if (dotted && !capital || !sameCase(core, capital)) {
      return NONE;
    }
    int roman = roman(core);
    int letter = letter(core, capital ? 'A' : 'a');
    return roman + letter == 0 || dotted && core.length() > 1 && roman == 0
        ? NONE : new Label(text, dotted, capital, dotted && core.length() > 1 ? 0 : letter, roman, 0);
  }

  private static boolean alphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean sameCase(String core, boolean capital) {
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (capital ? c < 'A' || c > 'Z' : c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static int number(String core) {
    int value = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Lists end below 90: C, D and M are letters. */
  private static int roman(String core) {
    int value = Roman.parse(core).orElse(0);
    return value < 90 ? value : 0;
  }

  /** After {@code z} comes {@code aa}, then {@code bb}. */
  private static int letter(String core, char base) {
    int value = core.charAt(0) - base + 1;
    if (core.length() == 1) {
      return value;
    }
    return core.length() == 2 && core.charAt(0) == core.charAt(1) ? 26 + value : 0;
  }
}
