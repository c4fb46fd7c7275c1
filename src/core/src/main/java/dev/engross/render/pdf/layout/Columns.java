package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets columns of slabs side by side as one slab, or as several where they are higher than a page. */
final class Columns {

  private final List<List<Slab>> columns;

  Columns(List<List<Slab>> columns) {
    this.columns = columns;
  }

  /** The highest column. */
  double height() {
    double highest = 0;
    for (List<Slab> column : columns) {
      highest = Math.max(highest, height(column));
    }
    return highest;
  }

  static double height(List<Slab> column) {
    double height = 0;
    for (int i = 0; i < column.size(); i++) {
      height += column.get(i).height() + (i > 0 ? column.get(i).space() : 0);
    }
    return height;
  }

  /** One slab, with space above and below; columns end at its foot if {@code bottom}, else begin at its top. */
  Slab joined(double above, double below, boolean bottom) {
    double height = height();
    List<Mark> marks = new ArrayList<>();
    for (List<Slab> column : columns) {
      place(column, above + (bottom ? height - height(column) : 0), marks);
    }
    return Slab.of(above + height + below, marks);
  }

  /** Slabs of at most {@code limit}; each holds as much of every column as fits. */
  List<Slab> divided(double above, double below, double limit) {
    List<Slab> result = new ArrayList<>();
    int[] next = new int[columns.size()];
    boolean more = true;
    while (more) {
      more = false;
      List<List<Slab>> pieces = new ArrayList<>();
      for (int c = 0; c < next.length; c++) {
        List<Slab> column = columns.get(c);
        int to = fitting(column, next[c], limit - above - below);
        pieces.add(column.subList(next[c], to));
        next[c] = to;
        more |= to < column.size();
      }
      result.add(new Columns(pieces).joined(above, below, false));
    }
    return result;
  }

  /** After the last slab from {@code from} on that fits; at least one. */
  private static int fitting(List<Slab> column, int from, double limit) {
    double height = 0;
    int to = from;
    while (to < column.size()) {
      height += column.get(to).height() + (to > from ? column.get(to).space() : 0);
      if (height > limit && to > from) {
        return to;
      }
      to++;
    }
    return to;
  }

  private static void place(List<Slab> column, double top, List<Mark> marks) {
    double y = top;
    for (int i = 0; i < column.size(); i++) {
      y += i > 0 ? column.get(i).space() : 0;
      for (Mark mark : column.get(i).marks()) {
        marks.add(mark.moved(0, y));
      }
      y += column.get(i).height();
    }
  }
}
