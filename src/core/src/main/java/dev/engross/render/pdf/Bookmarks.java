package dev.engross.render.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import dev.engross.render.pdf.layout.Anchor;
import dev.engross.render.pdf.layout.Page;
import java.util.ArrayList;
import java.util.List;

/** The outline: titles, schedules, sections, and sections in these. */
final class Bookmarks {

  private final double height;
  private final List<PdfOutline> open = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();

  /** Bookmarks on pages so many points high. */
  Bookmarks(double height) {
    this.height = height;
  }

  /** Adds the bookmarks of the page that the writer is at. */
  void add(Page page, PdfWriter writer) {
    for (Page.Place place : page.places()) {
      Anchor anchor = place.anchor();
      if (!anchor.title().isEmpty()) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= anchor.level()) {
          levels.remove(levels.size() - 1);
          open.remove(open.size() - 1);
        }
        PdfOutline parent = open.isEmpty() ? writer.getRootOutline() : open.get(open.size() - 1);
        PdfDestination destination = new PdfDestination(PdfDestination.FITH, (float) (height - place.y()));
        open.add(new PdfOutline(parent, destination, anchor.title()));
        levels.add(anchor.level());
      }
    }
  }
}
