package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with slabs from the top. A page ends after the last slab that fits and that is not bound to the next;
 * where all are bound, after the last of those bound most weakly. Nothing is stretched.
 */
final class PageBreaker {

  private static final double EPSILON = 1e-6;

  private final List<Slab> slabs;
  private final double depth;

  PageBreaker(List<Slab> slabs, double depth) {
    this.slabs = slabs;
    this.depth = depth;
  }

  /** For each page, the index after its last slab. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int start = 0;
    while (start < slabs.size()) {
      start = end(start);
      ends.add(start);
    }
    return ends;
  }

  private int end(int start) {
    double used = slabs.get(start).carry().height() + slabs.get(start).height();
    int full = start + 1;
    while (full < slabs.size() && !slabs.get(full).newPage()) {
      Slab next = slabs.get(full);
      used += next.space() + next.height();
      if (used > depth + EPSILON) {
        return weakest(start, full);
      }
      full++;
    }
    return full;
  }

  private int weakest(int start, int full) {
    int best = full;
    Bond weakest = slabs.get(full - 1).bond();
    for (int end = full - 1; end > start && weakest != Bond.FREE; end--) {
      Bond bond = slabs.get(end - 1).bond();
      if (bond.compareTo(weakest) < 0) {
        best = end;
        weakest = bond;
      }
    }
    return best;
  }
}
