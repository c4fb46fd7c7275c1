package dev.engross.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.layout.Look;
import dev.engross.render.pdf.layout.Mark;
import dev.engross.render.pdf.layout.Page;
import dev.engross.render.pdf.layout.Part;
import dev.engross.render.pdf.layout.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** References that lead to their blocks; one whose block is not in the document leads nowhere. */
final class Links {

  /** How far a reference reaches above and below its baseline, in sizes of the type. */
  private static final double ABOVE = 0.8;
  private static final double BELOW = 0.25;

  private final double height;
  private final Map<String, Target> targets = new HashMap<>();

  /** Links between pages so many points high. */
  Links(List<Page> pages, double height) {
    this.height = height;
    for (int i = 0; i < pages.size(); i++) {
      for (Page.Place place : pages.get(i).places()) {
        if (!place.anchor().id().isEmpty()) {
          targets.putIfAbsent(place.anchor().id(), new Target(i + 1, place.y()));
        }
      }
    }
  }

  /** Adds the links of the page that the writer is at. */
  void add(Page page, PdfWriter writer) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Line line) {
        add(line, writer);
      }
    }
  }

  private void add(Mark.Line line, PdfWriter writer) {
    Run run = Run.NONE;
    double x = line.x();
    for (Token token : line.tokens()) {
      if (token instanceof Token.Word word) {
        for (Part part : word.parts()) {
          Look look = part instanceof Part.Glyphs glyphs ? glyphs.look() : ((Part.Blank) part).look();
          run = joined(run, look, x, x + part.width(), line, writer);
          x += part.width();
        }
      } else if (token instanceof Token.Gap gap) {
        double width = Mark.Line.set(gap, line.factor());
        run = joined(run, gap.look(), x, x + width, line, writer);
        x += width;
      }
    }
    flush(run, line, writer);
  }

  private Run joined(Run run, Look look, double from, double to, Mark.Line line, PdfWriter writer) {
    if (run.target().equals(look.target())) {
      return new Run(run.target(), run.from(), to, look.size());
    }
    flush(run, line, writer);
    return new Run(look.target(), from, to, look.size());
  }

  private void flush(Run run, Mark.Line line, PdfWriter writer) {
    Target target = targets.get(run.target());
    if (run.target().isEmpty() || target == null) {
      return;
    }
    double baseline = height - line.y();
    Rectangle area = new Rectangle(
        (float) run.from(), (float) (baseline - BELOW * run.size()),
        (float) run.to(), (float) (baseline + ABOVE * run.size()));
    PdfDestination destination = new PdfDestination(PdfDestination.FITH, (float) (height - target.y()));
    PdfAnnotation link =
        PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, target.page(), destination);
    link.setBorder(new PdfBorderArray(0, 0, 0));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    writer.addAnnotation(link);
  }

  /** A page, from 1, and how far down it. */
  private record Target(int page, double y) {}

  /** What of a line refers to one block; nothing, if the target is empty. */
  private record Run(String target, double from, double to, double size) {
    static final Run NONE = new Run("", 0, 0, 0);
  }
}
