package dev.engross.render.html;

import dev.engross.document.Style;

/**
 * Where blocks stand in the page.
 *
 * @param hung whether they are set in, so that first lines begin at their left edge
 * @param labels how far from that edge the labels of items and of nested sections begin, in tenths of an em
 */
record Place(boolean hung, int labels) {

  /** From a label to the words beside it: less than on the printed page, for a phone has no room for as much. */
  static final int STEP = 25;

  /** Beside a label that hangs, and in whatever else is set in. */
  static final Place IN = new Place(true, 0);

  /** Where nothing is beside the edge: labels stand as far from it as first lines. */
  static Place page(Style style) {
    return new Place(false, first(style));
  }

  /** In a section whose number stands at the edge, or as far from it as first lines. */
  Place below(boolean atEdge, Style style) {
    return new Place(hung, first(style) + (atEdge ? 0 : STEP));
  }

  private static int first(Style style) {
    int indent = Length.indented(style.text().firstLine());
    return indent > 0 ? indent : STEP;
  }
}
