package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Slabs one below another, while they are being set. */
final class Flow {

  private final List<Slab> slabs = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private double space;
  private boolean newPage;
  private int paragraphFrom;
  private int paragraphTo = -1;

  /** At least so much space above the next slab. */
  void space(double above) {
    space = Math.max(space, above);
  }

  /** The next slab begins a page. */
  void newPage() {
    newPage = true;
  }

  /** A place at the top of the next slab. */
  void anchor(Anchor anchor) {
    anchors.add(anchor);
  }

  void add(Slab slab) {
    slabs.add(slab.under(space, newPage, List.copyOf(anchors)));
    anchors.clear();
    space = 0;
    newPage = false;
  }

  int size() {
    return slabs.size();
  }

  List<Slab> slabs() {
    return slabs;
  }

  /** Binds the slabs from one index to before another to each other. */
  void bind(int from, int to, Bond bond) {
    for (int i = Math.max(from, 0); i < to - 1; i++) {
      slabs.set(i, slabs.get(i).bound(bond));
    }
  }

  /** Binds the last slab to the one that will follow. */
  void bindNext(Bond bond) {
    bindFrom(slabs.size() - 1, bond);
  }

  /** Binds all slabs from an index on to each other and to the one that will follow. */
  void bindFrom(int from, Bond bond) {
    bind(from, slabs.size() + 1, bond);
  }

  /** Remembers that the slabs from an index on are one paragraph. */
  void paragraph(int from) {
    paragraphFrom = from;
    paragraphTo = slabs.size();
  }

  /** Where the paragraph begins that ends this flow; its size if none does. */
  int lastParagraph() {
    return paragraphTo == slabs.size() && !newPage ? paragraphFrom : slabs.size();
  }

  /** How high the slabs from an index on are together, at the top of a page. */
  double height(int from) {
    double height = 0;
    for (int i = from; i < slabs.size(); i++) {
      height += slabs.get(i).height() + (i > from ? slabs.get(i).space() : 0);
    }
    return height;
  }
}
