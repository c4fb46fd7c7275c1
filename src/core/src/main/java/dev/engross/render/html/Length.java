package dev.engross.render.html;

import dev.engross.document.Style;

/** Lengths of the text rendering as CSS lengths: a character of a book face is about half an em wide. */
final class Length {

  /** Deeper indents leave too little of a phone's line. */
  private static final int DEEPEST = 6;

  /** A space of a book face, in hundredths of an em. */
  private static final int SPACE = 25;

  private static final String NARROW = " ',.:;!()/-fijlrt";

  private Length() {}

  static String chars(int characters) {
    return tenths(characters * 5L);
  }

  /** The same, held to what a narrow screen bears. */
  static String indent(int characters) {
    return tenths(indented(characters));
  }

  /** The same in tenths of an em. */
  static int indented(int characters) {
    return Math.min(characters, DEEPEST) * 5;
  }

  /** A width less the space that follows what is so wide. */
  static String spaced(int tenths) {
    int hundredths = Math.max(0, tenths * 10 - SPACE);
    String part = String.valueOf(100 + hundredths % 100).substring(1);
    return hundredths / 100 + (hundredths % 100 == 0 ? "" : "." + part) + "em";
  }

  static String tenths(long tenths) {
    if (tenths == 0) {
      return "0";
    }
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10)) + "em";
  }

  /** A number without needless zeros, to one decimal. */
  static String number(float value) {
    int tenths = Math.round(value * 10);
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
  }

  /** A line of the printed page in tenths of an em. */
  static int measure(Style.PageStyle page) {
    return Math.round((page.size().width() - 2 * page.margin()) / page.points() * 10);
  }

  /** About how wide a label is in a book face, in tenths of an em. */
  static int label(String label) {
    return label.codePoints().map(c -> Character.isUpperCase(c) ? 7 : NARROW.indexOf(c) < 0 ? 5 : 3).sum();
  }

  static int percent(int part, int whole) {
    return whole <= 0 ? 100 : Math.max(1, Math.min(100, (int) (part * 100L / whole)));
  }
}
