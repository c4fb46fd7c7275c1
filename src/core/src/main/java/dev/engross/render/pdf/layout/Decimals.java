package dev.engross.render.pdf.layout;

import java.util.List;

/** Aligns the figures of a column on their decimal points. */
final class Decimals {

  private static final double NONE = -1;

  private double widest;

  /** Takes a cell into account. */
  void see(List<Token> cell) {
    widest = Math.max(widest, integral(cell));
  }

  /** How far to the right a cell stands; 0 for what is no figure. */
  double shift(List<Token> cell) {
    double own = integral(cell);
    return own < 0 ? 0 : widest - own;
  }

  /** The width up to the decimal point of a cell that is one figure; else negative. */
  private static double integral(List<Token> cell) {
    if (cell.size() != 1 || !(cell.get(0) instanceof Token.Word word) || word.parts().size() != 1
        || !(word.parts().get(0) instanceof Part.Glyphs glyphs)) {
      return NONE;
    }
    int point = point(glyphs.text());
    return point < 0 ? NONE : Part.Glyphs.of(glyphs.look(), glyphs.text().substring(0, point)).width();
  }

  private static int point(String text) {
    int lastDigit = -1;
    int point = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        lastDigit = i;
      } else if (text.charAt(i) == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
        point = i;
      }
    }
    return point >= 0 ? point : lastDigit < 0 ? -1 : lastDigit + 1;
  }
}
