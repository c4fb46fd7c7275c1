package dev.engross.render.pdf.layout;

import dev.engross.document.Document;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the margins of each page: running head, folio, and the mark of a draft. None of it is the document's.
 */
final class Furniture {

  private static final double SMALL = 0.82;
  /** Lines are this part of the margin away from the sheet's edge. */
  private static final double HEAD = 0.62;
  private static final double FOOT = 0.5;
  private static final double DRAFT = 0.36;
  /** What does not fit between the sheet's edges and this many points is set smaller. */
  private static final double EDGE = 18;

  private final Document document;
  private final Measures measures;
  private final Faults faults;

  Furniture(Document document, Measures measures, Faults faults) {
    this.document = document;
    this.measures = measures;
    this.faults = faults;
  }

  List<Mark> of(int page, int pages) {
    List<Mark> marks = new ArrayList<>();
    double height = measures.style().page().size().height();
    if (document.meta().draft()) {
      line("DRAFT", measures.cut().with(true, false), Ink.GREY, measures.margin() * DRAFT, marks);
    }
    String head = numbered(measures.style().page().head(), page, pages);
    line(head, measures.cut(), Ink.BLACK, measures.margin() * HEAD, marks);
    String foot = numbered(measures.style().page().foot(), page, pages);
    line(foot, measures.cut(), Ink.BLACK, height - measures.margin() * FOOT, marks);
    return marks;
  }

  private static String numbered(String text, int page, int pages) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
  }

  private void line(String text, Cut cut, Ink ink, double baseline, List<Mark> marks) {
    double sheet = measures.style().page().size().width();
    Mark.Line line = words(text, Look.of(cut, measures.points() * SMALL).in(ink));
    if (line.width() > sheet - 2 * EDGE) {
      double size = measures.points() * SMALL * (sheet - 2 * EDGE) / line.width();
      line = words(text, Look.of(cut, size).in(ink));
    }
    if (!line.tokens().isEmpty()) {
      marks.add(line.moved((sheet - line.width()) / 2, baseline));
    }
  }

  private Mark.Line words(String text, Look look) {
    Shaper shaper = new Shaper(faults, new TypeCase(), document.meta().at(), measures.character());
    return new Mark.Line(0, 0, shaper.add(text, look).tokens(), 1, Element.ARTIFACT);
  }
}
