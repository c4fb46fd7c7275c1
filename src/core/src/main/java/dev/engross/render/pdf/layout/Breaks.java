package dev.engross.render.pdf.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The places where a run of tokens without forced ends may break, with running sums of widths, so that the width of any
 * line is one subtraction. Place 0 is the start, the last place is the end.
 */
final class Breaks {

  private final int[] token;
  private final double[] before;
  private final double[] after;
  private final double[] stretchBefore;
  private final double[] stretchAfter;
  private int count;

  Breaks(List<Token> tokens, int from, int to) {
    int most = 2;
    for (int i = from; i < to; i++) {
      most += tokens.get(i) instanceof Token.Gap ? 1 : 0;
    }
    token = new int[most];
    before = new double[most];
    after = new double[most];
    stretchBefore = new double[most];
    stretchAfter = new double[most];
    token[0] = from - 1;
    count = 1;
    double width = 0;
    double stretch = 0;
    for (int i = from; i < to; i++) {
      Token next = tokens.get(i);
      boolean gap = next instanceof Token.Gap;
      if (gap && ((Token.Gap) next).breaks()) {
        mark(i, width, stretch);
      }
      width += next.width();
      stretch += gap && ((Token.Gap) next).stretches() ? next.width() : 0;
      after[count - 1] = gap && token[count - 1] == i ? width : after[count - 1];
      stretchAfter[count - 1] = gap && token[count - 1] == i ? stretch : stretchAfter[count - 1];
    }
    mark(to, width, stretch);
  }

  private void mark(int at, double width, double stretch) {
    token[count] = at;
    before[count] = width;
    stretchBefore[count] = stretch;
    count++;
  }

  int last() {
    return count - 1;
  }

  /** The natural width of the line between two places. */
  double width(int i, int j) {
    return before[j] - after[i];
  }

  /** The natural width of its gaps that stretch. */
  double gaps(int i, int j) {
    return stretchBefore[j] - stretchAfter[i];
  }

  Span span(int i, int j, double factor) {
    return new Span(token[i] + 1, token[j], factor);
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(token, count));
  }
}
