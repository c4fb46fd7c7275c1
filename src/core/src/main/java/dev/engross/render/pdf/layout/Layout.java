package dev.engross.render.pdf.layout;

import dev.engross.document.Document;
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

  private static List<Page> pages(List<Slab> slabs, Document document, Measures measures, Faults faults) {
    Furniture furniture = new Furniture(document, measures, faults);
    List<Integer> ends = new PageBreaker(slabs, measures.depth()).ends();
    int count = Math.max(1, ends.size());
    List<Page> pages = new ArrayList<>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      int to = ends.isEmpty() ? 0 : ends.get(i);
      pages.add(page(slabs, from, to, measures.margin(), furniture.of(i + 1, count)));
      from = to;
    }
    return pages;
  }

  private static Page page(List<Slab> slabs, int from, int to, double top, List<Mark> furniture) {
    List<Mark> marks = new ArrayList<>();
    List<Page.Place> places = new ArrayList<>();
    double y = top;
    for (int i = from; i < to; i++) {
      Slab slab = slabs.get(i);
      if (i == from) {
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
      y += slab.height();
    }
    marks.addAll(furniture);
    return new Page(marks, places);
  }
}
