package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of lines in the left margin, counted on each page from 1. What stands side by side, in a table's row, a box
 * or a row of signature blocks, has one number, at its first line; what is repeated at the top of a page has none. None
 * of it is the document's.
 */
final class LineNumbering {

  /** Against the type's size, and that the numbers are away from the words, of which narrow margins leave less. */
  private static final double SMALL = 0.7;
  private static final double AWAY = 1.2;
  private static final double MOST_OF_MARGIN = 0.25;

  private final double right;
  private final Look look;
  private final List<Mark> numbers = new ArrayList<>();

  LineNumbering(Measures measures) {
    this.right = measures.margin() - Math.min(AWAY * measures.points(), MOST_OF_MARGIN * measures.margin());
    this.look = Look.of(measures.cut(), SMALL * measures.points()).in(Ink.GREY);
  }

  /** Numbers what stands so far down the page. */
  void add(Slab slab, double y) {
    double first = Double.POSITIVE_INFINITY;
    for (Mark mark : slab.marks()) {
      if (mark instanceof Mark.Line line && !line.element().isArtifact() && !line.tokens().isEmpty()) {
        first = Math.min(first, line.y());
      }
    }
    if (first < Double.POSITIVE_INFINITY) {
      String number = Integer.toString(numbers.size() + 1);
      Token.Word word = Token.Word.of(List.of(Part.Glyphs.of(look, number)));
      numbers.add(new Mark.Line(right - word.width(), y + first, List.of(word), 1, Element.ARTIFACT));
    }
  }

  List<Mark> numbers() {
    return numbers;
  }
}
