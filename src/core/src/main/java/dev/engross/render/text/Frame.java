package dev.engross.render.text;

/**
 * The part of a line in which a block is set.
 *
 * @param left the first column, 0-based
 * @param right the column after the last
 * @param base the indent of an indented paragraph's first line outside nested sections
 * @param indent the same where the block stands; each level of nested sections adds the style's first-line indent
 * @param labels the indent of labelled items, which stand further in than the number of the section they are in
 */
record Frame(int left, int right, int base, int indent, int labels) {

  /** The least room that indents leave to words, in characters, where there is as much: indents give way to words. */
  private static final int ROOM = 12;

  static Frame page(int width, int firstLine) {
    int indent = Math.max(0, firstLine);
    return new Frame(0, width, indent, indent, indent);
  }

  int width() {
    return right - left;
  }

  /** This frame, smaller on both sides; by less where too little room would be left, and then first on the right. */
  Frame inset(int fromLeft, int fromRight) {
    int l = fit(fromLeft);
    int r = Math.max(0, Math.min(fromRight, Math.max(0, width() - ROOM) - l));
    return new Frame(left + l, right - r, base, indent, labels);
  }

  /** This frame, without an indent of first lines or labels. */
  Frame flush() {
    return new Frame(left, right, 0, 0, 0);
  }

  /**
   * This frame for a section nested so deep: its first lines stand one step further to the right a level, and its items
   * one step further than its number, if it has one.
   */
  Frame nested(int depth, int step, boolean numbered) {
    int each = Math.max(0, step);
    long deep = base + (long) Math.max(0, depth) * each;
    return new Frame(left, right, base, half(deep), half(numbered ? deep + each : deep));
  }

  private int half(long wanted) {
    return (int) Math.min(width() / 2, wanted);
  }

  /** An indent, or as much of it as leaves room for words. */
  int fit(int wanted) {
    return Math.max(0, Math.min(wanted, width() - ROOM));
  }

  /** The column at which so many characters are centred; where they cannot be, they stand one to the right. */
  int centred(int length) {
    return left + Math.max(0, (width() - length + 1) / 2);
  }
}
