package dev.engross.render.pdf.layout;

import dev.engross.document.Document;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/** What stands in the margins of each page: running head, folio, and the mark of a draft. None of it is the document's. */
final class Furniture {

  private static final double SMALL = 0.82;
  /** Lines are this part of the margin away from the sheet's edge. */
  private static final double HEAD = 0.62;
  private static final double FOOT = 0.5;
  private static final double DRAFT = 0.36;

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
      line("DRAFT", Cut.BOLD, Ink.GREY, measures.margin() * DRAFT, marks);
    }
    line(numbered(measures.style().page().head(), page, pages), Cut.REGULAR, Ink.BLACK, measures.margin() * HEAD, marks);
    String foot = numbered(measures.style().page().foot(), page, pages);
    line(foot, Cut.REGULAR, Ink.BLACK, height - measures.margin() * FOOT, marks);
    return marks;
  }

  private static String numbered(String text, int page, int pages) {
    return text.indexOf('{') < 0
        ? text
        : text.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
  }

  private void line(String text, Cut cut, Ink ink, double baseline, List<Mark> marks) {
    double size = measures.points() * SMALL;
    Look look = Look.of(cut, size).in(ink);
    List<Token> tokens = new Shaper(faults, document.meta().at(), measures.character()).add(text, look).tokens();
    if (!tokens.isEmpty()) {
      double width = new Mark.Line(0, 0, tokens, 1, Element.ARTIFACT).width();
      double x = (measures.style().page().size().width() - width) / 2;
      marks.add(new Mark.Line(x, baseline, tokens, 1, Element.ARTIFACT));
    }
  }
}
