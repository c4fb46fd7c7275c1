package dev.engross.render.pdf.layout;

import dev.engross.document.Block.Column;
import java.util.List;

/**
 * How wide a table's columns are: in proportion to the widths given. Where none is given, what stands in the column
 * decides: columns that need no more than an equal share do not break, and the others share the rest. No column is
 * narrower than its longest word while another can give.
 */
final class ColumnWidths {

  private final double[] least;
  private final double[] natural;
  private final double[] headed;

  /** Measures the cells; a row is a list of cells, a cell a list of tokens. */
  ColumnWidths(int columns, List<List<Token>> head, List<List<List<Token>>> rows) {
    least = new double[columns];
    natural = new double[columns];
    headed = new double[columns];
    measure(head, headed);
    for (List<List<Token>> row : rows) {
      measure(row, natural);
    }
    for (int c = 0; c < columns; c++) {
      headed[c] = Math.max(headed[c], natural[c]);
      // A head may stand on several lines, so its words count and its line does not.
      natural[c] = Math.max(natural[c], least[c]);
    }
  }

  private void measure(List<List<Token>> row, double[] longest) {
    for (int c = 0; c < Math.min(longest.length, row.size()); c++) {
      double unit = 0;
      double line = 0;
      for (Token token : row.get(c)) {
        boolean end = token instanceof Token.End;
        boolean breaks = end || token instanceof Token.Gap gap && gap.breaks();
        unit = breaks ? 0 : unit + token.width();
        line = end ? 0 : line + token.width();
        least[c] = Math.max(least[c], unit);
        longest[c] = Math.max(longest[c], line);
      }
    }
  }

  /** The space between columns: {@code wanted}, or as much of it as leaves the longest words room; half is kept. */
  double gutter(double room, double wanted) {
    if (least.length < 2) {
      return wanted;
    }
    double words = 0;
    for (double word : needed(least, 0)) {
      words += word;
    }
    return Math.max(wanted / 2, Math.min(wanted, (room - words) / (least.length - 1)));
  }

  /** The columns' widths, of which the sum is {@code room}; each but the last ends with {@code gutter}. */
  double[] over(double room, List<Column> columns, double gutter, double character) {
    int count = columns.size();
    double[] widths = new double[count];
    boolean[] open = new boolean[count];
    double given = 0;
    int opened = 0;
    for (int c = 0; c < count; c++) {
      open[c] = columns.get(c).width() <= 0;
      opened += open[c] ? 1 : 0;
      widths[c] = open[c] ? 0 : columns.get(c).width() * character;
      given += widths[c];
    }
    double left = Math.max(room - given, room / (count + 1));
    for (int c = 0; c < count; c++) {
      widths[c] *= opened > 0 ? Math.min(1, (room - left) / given) : room / given;
    }
    double[] needs = needed(least, gutter);
    if (opened > 0) {
      eased(widths, shared(left, open, opened, gutter, widths));
    }
    return eased(widths, needs);
  }

  /** Shares {@code left} among the open columns; gives what columns need if those that do not break are not to. */
  private double[] shared(double left, boolean[] open, int opened, double gutter, double[] widths) {
    double[] line = needed(headed, gutter);
    double onOneLine = 0;
    for (int c = 0; c < open.length; c++) {
      onOneLine += open[c] ? line[c] : 0;
    }
    double[] own = onOneLine <= left ? line : needed(natural, gutter);
    double[] wanted = new double[opened];
    int next = 0;
    for (int c = 0; c < open.length; c++) {
      if (open[c]) {
        wanted[next++] = own[c];
      }
    }
    double[] shares = Shares.of(left, wanted);
    double[] kept = needed(least, gutter);
    next = 0;
    for (int c = 0; c < open.length; c++) {
      if (open[c]) {
        widths[c] = shares[next++];
        kept[c] = widths[c] >= own[c] ? own[c] : kept[c];
      }
    }
    return kept;
  }

  /** Widens columns that are narrower than they need, at the cost of those that can spare it. */
  private static double[] eased(double[] widths, double[] needs) {
    double missing = 0;
    double spare = 0;
    for (int c = 0; c < widths.length; c++) {
      missing += Math.max(0, needs[c] - widths[c]);
      spare += Math.max(0, widths[c] - needs[c]);
    }
    if (missing <= 0 || spare <= 0) {
      return widths;
    }
    double met = Math.min(1, spare / missing);
    for (int c = 0; c < widths.length; c++) {
      double slack = widths[c] - needs[c];
      widths[c] -= slack < 0 ? slack * met : slack * Math.min(1, missing / spare);
    }
    return widths;
  }

  /** A hair more than the words, so that rounding does not cut them. */
  private static double[] needed(double[] words, double gutter) {
    double[] needs = new double[words.length];
    for (int c = 0; c < words.length; c++) {
      needs[c] = words[c] + 0.01 + (c < words.length - 1 ? gutter : 0);
    }
    return needs;
  }
}
