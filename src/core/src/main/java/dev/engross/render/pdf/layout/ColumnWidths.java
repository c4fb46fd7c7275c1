package dev.engross.render.pdf.layout;

import dev.engross.document.Block.Column;
import java.util.List;

/**
 * How wide a table's columns are: in proportion to the widths given; where none is given, by what stands in the column.
 * No column is narrower than its longest word while another can give.
 */
final class ColumnWidths {

  private final double[] least;
  private final double[] natural;

  /** Measures the cells; a row is a list of cells, a cell a list of tokens. */
  ColumnWidths(int columns, List<List<List<Token>>> rows) {
    least = new double[columns];
    natural = new double[columns];
    for (List<List<Token>> row : rows) {
      for (int c = 0; c < Math.min(columns, row.size()); c++) {
        measure(row.get(c), c);
      }
    }
  }

  private void measure(List<Token> cell, int c) {
    double unit = 0;
    double line = 0;
    for (Token token : cell) {
      boolean end = token instanceof Token.End;
      boolean breaks = end || token instanceof Token.Gap gap && gap.breaks();
      unit = breaks ? 0 : unit + token.width();
      line = end ? 0 : line + token.width();
      least[c] = Math.max(least[c], unit);
      natural[c] = Math.max(natural[c], line);
    }
  }

  /** The columns' widths, of which the sum is {@code room}; each but the last ends with {@code gutter}. */
  double[] over(double room, List<Column> columns, double gutter, double character) {
    int count = columns.size();
    double[] widths = new double[count];
    double given = 0;
    double open = 0;
    for (int c = 0; c < count; c++) {
      widths[c] = columns.get(c).width() * character;
      given += widths[c];
      open += columns.get(c).width() > 0 ? 0 : natural[c] + gutter;
    }
    double left = Math.max(room - given, room / (count + 1));
    for (int c = 0; c < count; c++) {
      if (columns.get(c).width() <= 0) {
        widths[c] = left * (natural[c] + gutter) / open;
      } else if (open > 0) {
        widths[c] *= Math.min(1, (room - left) / given);
      } else {
        widths[c] *= room / given;
      }
    }
    return eased(widths, gutter);
  }

  /** Widens columns that are narrower than their longest word, at the cost of those that can spare it. */
  private double[] eased(double[] widths, double gutter) {
    double missing = 0;
    double spare = 0;
    for (int c = 0; c < widths.length; c++) {
      double slack = widths[c] - needed(c, widths.length, gutter);
      missing += Math.max(0, -slack);
      spare += Math.max(0, slack);
    }
    if (missing <= 0 || spare <= 0) {
      return widths;
    }
    double met = Math.min(1, spare / missing);
    for (int c = 0; c < widths.length; c++) {
      double slack = widths[c] - needed(c, widths.length, gutter);
      widths[c] -= slack < 0 ? slack * met : slack * Math.min(1, missing / spare);
    }
    return widths;
  }

  /** A hair more than the longest word, so that rounding does not cut it. */
  private double needed(int c, int count, double gutter) {
    return least[c] + 0.01 + (c < count - 1 ? gutter : 0);
  }
}
