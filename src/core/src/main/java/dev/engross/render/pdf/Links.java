package dev.engross.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.layout.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
          targets.putIfAbsent(place.anchor().id(), new Target(i + 1, place.y(), place.anchor().title()));
        }
      }
    }
  }

  /** The blocks that can be referred to. */
  Set<String> targets() {
    return targets.keySet();
  }

  /** Adds the links of the page that the writer is at. */
  void add(List<LinkedRun> runs, Structure structure, PdfWriter writer) {
    for (LinkedRun run : runs) {
      add(run, targets.get(run.target()), structure, writer);
    }
  }

  private void add(LinkedRun run, Target target, Structure structure, PdfWriter writer) {
    Rectangle area = new Rectangle(
        (float) run.from(), (float) (run.baseline() - BELOW * run.size()),
        (float) run.to(), (float) (run.baseline() + ABOVE * run.size()));
    PdfDestination destination = new PdfDestination(PdfDestination.FITH, (float) (height - target.y()));
    PdfAnnotation link =
        PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, target.page(), destination);
    link.setBorder(new PdfBorderArray(0, 0, 0));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.put(PdfName.CONTENTS, new PdfString(target.words(), PdfObject.TEXT_UNICODE));
    link.put(PdfName.STRUCTPARENT, new PdfNumber(structure.annotate(run.node(), link.getIndirectReference())));
    writer.addAnnotation(link);
  }

  /**
   * Where a reference leads.
   *
   * @param page from 1
   * @param y how far down it
   */
  private record Target(int page, double y, String title) {
    /** What is said of it to those who do not see it (ISO 14289-1, 7.18.5). */
    String words() {
      return title.isEmpty() ? "Page " + page : title;
    }
  }
}
