package dev.engross.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets rows of cells in aligned columns, two spaces apart, without blanks at a line's end. */
final class Columns {

  private final boolean[] right;

  /** Columns are set left; those with the indexes {@code right} are set right. */
  Columns(int count, int... right) {
    this.right = new boolean[count];
    for (int index : right) {
      this.right[index] = true;
    }
  }

  /** One line a row; each row has a cell for every column. */
  List<String> lines(List<List<String>> rows) {
    int[] widths = new int[right.length];
    for (List<String> row : rows) {
      Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length()));
    }
    List<String> lines = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < right.length; i++) {
        String blanks = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : "  ").append(right[i] ? blanks + row.get(i) : row.get(i) + blanks);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
