package dev.engross.render.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of several columns, put together. */
final class SideBySide {

  private SideBySide() {}

  /**
   * As many lines as the highest column has.
   *
   * @param starts the column at which each begins
   * @param columns each column's lines, none longer than the space to the next start
   * @param bottom whether lower columns stand at the foot and not at the head
   */
  static List<String> lines(int[] starts, List<List<String>> columns, boolean bottom) {
    int height = 0;
    for (List<String> column : columns) {
      height = Math.max(height, column.size());
    }
    List<String> out = new ArrayList<>(height);
    StringBuilder line = new StringBuilder();
    for (int row = 0; row < height; row++) {
      line.setLength(0);
      for (int i = 0; i < columns.size(); i++) {
        List<String> column = columns.get(i);
        int own = bottom ? row - (height - column.size()) : row;
        if (own >= 0 && own < column.size() && !column.get(own).isEmpty()) {
          TextWriter.pad(line, starts[i]);
          line.append(column.get(own));
        }
      }
      out.add(line.toString());
    }
    return out;
  }

  /** Where columns of given widths begin, the first at {@code from}. */
  static int[] starts(int from, int[] widths) {
    int[] starts = new int[widths.length];
    int at = from;
    for (int i = 0; i < widths.length; i++) {
      starts[i] = at;
      at += widths[i];
    }
    return starts;
  }

  /**
   * What the column with an index holds: all its width if it is the last, else one less, for the space that parts it.
   */
  static int room(int[] widths, int index) {
    return index == widths.length - 1 ? widths[index] : Math.max(1, widths[index] - 1);
  }
}
