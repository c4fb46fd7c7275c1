package dev.engross.render.pdf.layout;

/** Which words a line end never parts: {@code No.} and its number, {@code Section} and its label. */
final class Ties {

  private static final int LONGEST_LABEL = 7;

  private Ties() {}

  static boolean tie(Token.Word first, Token.Word second) {
    return isDash(second.head()) || introduces(first.tail()) && isLabel(second.head());
  }

  /** A dash with spaces about it begins no line. */
  private static boolean isDash(String word) {
    return word.equals("\u2014") || word.equals("\u2013");
  }

  private static boolean introduces(String word) {
    return switch (bare(word)) {
      case "No.", "NO.", "Nos.", "Section", "Sections", "Article", "Schedule", "Exhibit", "Annex", "Appendix" -> true;
      default -> false;
    };
  }

  private static String bare(String word) {
    int from = 0;
    while (from < word.length() && !Character.isLetter(word.charAt(from))) {
      from++;
    }
    return word.substring(from);
  }

  /** Such as {@code 12}, {@code 3(a)}, {@code IV,} or {@code A}. */
  private static boolean isLabel(String word) {
    if (word.isEmpty() || word.length() > LONGEST_LABEL) {
      return false;
    }
    char first = word.charAt(0);
    if (Character.isDigit(first) || first == '(') {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(first);
  }
}
