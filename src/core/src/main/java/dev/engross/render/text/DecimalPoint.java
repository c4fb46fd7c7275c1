package dev.engross.render.text;

/** Where the decimal point of a figure stands in a line such as {@code $1,250.50} or {@code 0.9% a year}. */
final class DecimalPoint {

  private DecimalPoint() {}

  /** Index of the first figure's point, or of its end if it has none; -1 where there is no figure. */
  static int of(String line) {
    int at = 0;
    while (at < line.length() && !isDigit(line, at)) {
      at++;
    }
    if (at == line.length()) {
      return -1;
    }
    while (isDigit(line, at) || (line.startsWith(",", at) && isDigit(line, at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(String line, int at) {
    return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }
}
