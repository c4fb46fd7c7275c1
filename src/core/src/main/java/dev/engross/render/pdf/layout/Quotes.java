package dev.engross.render.pdf.layout;

/** Turns typed quotation marks into printed ones by what stands before them. */
final class Quotes {

  private Quotes() {}

  /** The mark for {@code c}, which stands between two characters (a space at an end of the words). */
  static char curled(char before, char c, char after) {
    if (c == '"') {
      return opens(before) ? '\u201C' : '\u201D';
    }
    if (c == '\'') {
      return opens(before) && Character.isLetter(after) ? '\u2018' : '\u2019';
    }
    return c;
  }

  private static boolean opens(char before) {
    return switch (before) {
      case ' ', '\u00A0', '(', '[', '{', '-', '/', '\u2013', '\u2014', '\u201C', '\u2018' -> true;
      default -> false;
    };
  }
}
