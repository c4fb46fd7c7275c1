package dev.engross.render.pdf.layout;

import dev.engross.document.Document;
import dev.engross.document.Style.LineNumbers;
import dev.engross.finding.Finding;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/**
 * A document, placed on pages.
 *
 * @param root the document's structure
 * @param pages at least one
 * @param findings what could not be set as it should
 */
public record Layout(Measures measures, Element root, List<Page> pages, List<Finding> findings) {

  public static Layout of(Document document) {
    Measures measures = Measures.of(document.style());
    Faults faults = new Faults();
    Flow flow = new Flow();
    double left = measures.margin();
    Element root = Element.root();
    Frame frame = new Frame(
        left, left + measures.measure(), measures.points(), measures.cut(), false, measures.labels(),
        document.meta().at(), root);
    new BlockSetter(measures, faults, new TypeCase(), flow).set(document.blocks(), frame);
    List<Page> pages = pages(flow.slabs(), document, measures, faults);
    return new Layout(measures, root, pages, faults.sorted());
  }

  /** The same, with unseen words wherever somebody is to sign or to write, by which a signing service finds these. */
  public Layout anchored() {
    SigningAnchors anchors = new SigningAnchors(measures);
    return new Layout(measures, root, pages.stream().map(anchors::on).toList(), findings);
  }

  private static List<Page> pages(List<Slab> slabs, Document document, Measures measures, Faults faults) {
    boolean numbered = document.meta().draft() && document.style().page().lines() == LineNumbers.DRAFTS;
    Furniture furniture = new Furniture(document, measures, faults);
    List<Integer> ends = new PageBreaker(slabs, measures.depth()).ends();
    int count = Math.max(1, ends.size());
    List<Page> pages = new ArrayList<>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      int to = ends.isEmpty() ? 0 : ends.get(i);
      LineNumbering lines = new LineNumbering(measures);
      Page page = page(slabs.subList(from, to), measures.margin(), lines);
      List<Mark> marks = new ArrayList<>(page.marks());
      marks.addAll(furniture.of(i + 1, count));
      marks.addAll(numbered ? lines.numbers() : List.of());
      pages.add(new Page(marks, page.places()));
      from = to;
    }
    return pages;
  }

  private static Page page(List<Slab> slabs, double top, LineNumbering lines) {
    List<Mark> marks = new ArrayList<>();
    List<Page.Place> places = new ArrayList<>();
    double y = top;
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      if (i == 0) {
        slab.carry().marks().forEach(mark -> marks.add(mark.moved(0, top)));
        y += slab.carry().height();
      } else {
        y += slab.space();
      }
      for (Anchor anchor : slab.anchors()) {
        places.add(new Page.Place(anchor, y));
      }
      for (Mark mark : slab.marks()) {
        marks.add(mark.moved(0, y));
      }
      lines.add(slab, y);
      y += slab.height();
    }
    return new Page(marks, places);
  }
}
