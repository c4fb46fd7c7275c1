package dev.engross.render.pdf.layout;

import java.util.List;

/** A sheet with what stands on it, in the order in which it is read; places are from the sheet's top left corner. */
public record Page(List<Mark> marks, List<Place> places) {

  /** An anchor, and how far down the sheet it is. */
  public record Place(Anchor anchor, double y) {}
}
