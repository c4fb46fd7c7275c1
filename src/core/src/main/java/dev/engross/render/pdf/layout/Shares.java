package dev.engross.render.pdf.layout;

import java.util.Arrays;

/** Shares a room among columns by what each needs. */
final class Shares {

  private Shares() {}

  /**
   * Widths whose sum is the room. Columns that need no more than an equal share have what they need, and the others
   * share the rest; where all have it, they share what is left over.
   */
  static double[] of(double room, double[] needs) {
    double[] widths = new double[needs.length];
    boolean[] wide = new boolean[needs.length];
    Arrays.fill(wide, true);
    double rest = room;
    int others = needs.length;
    for (int c = narrowest(needs, wide); c >= 0 && needs[c] <= rest / others; c = narrowest(needs, wide)) {
      widths[c] = needs[c];
      rest -= needs[c];
      others--;
      wide[c] = false;
    }
    double total = 0;
    for (int c = 0; c < needs.length; c++) {
      total += wide[c] || others == 0 ? needs[c] : 0;
    }
    for (int c = 0; c < needs.length; c++) {
      if (wide[c]) {
        // Half in equal parts: a few words beside a page of them would else stand in a column too narrow to read.
        widths[c] = rest / 2 / others + rest / 2 * needs[c] / total;
      } else if (others == 0) {
        widths[c] += rest * needs[c] / total;
      }
    }
    return widths;
  }

  /** The index of the least need among those marked; negative if none is. */
  private static int narrowest(double[] needs, boolean[] marked) {
    int narrowest = -1;
    for (int c = 0; c < needs.length; c++) {
      narrowest = marked[c] && (narrowest < 0 || needs[c] < needs[narrowest]) ? c : narrowest;
    }
    return narrowest;
  }
}
