package dev.engross.render.pdf.layout;

import java.util.List;

/**
 * A strip over the whole measure that no page break divides: a line, a table's row, a row of signature blocks.
 *
 * @param space above it, dropped at the top of a page
 * @param marks placed from the strip's top
 * @param bond to the next slab
 * @param newPage whether it begins a page
 * @param carry what is repeated above it where it begins a page: a table's head
 */
record Slab(
    double space, double height, List<Mark> marks, Bond bond, boolean newPage, List<Anchor> anchors, Carry carry) {

  static Slab of(double height, List<Mark> marks) {
    return new Slab(0, height, marks, Bond.FREE, false, List.of(), Carry.NONE);
  }

  Slab bound(Bond atLeast) {
    Bond stronger = bond.compareTo(atLeast) >= 0 ? bond : atLeast;
    return new Slab(space, height, marks, stronger, newPage, anchors, carry);
  }

  Slab under(double above, boolean onNewPage, List<Anchor> places) {
    return new Slab(Math.max(space, above), height, marks, bond, newPage || onNewPage, places, carry);
  }

  Slab carrying(Carry head) {
    return new Slab(space, height, marks, bond, newPage, anchors, head);
  }

  /** A repeated head. */
  record Carry(double height, List<Mark> marks) {
    static final Carry NONE = new Carry(0, List.of());
  }
}
