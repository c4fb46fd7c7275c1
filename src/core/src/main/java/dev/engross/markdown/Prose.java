package dev.engross.markdown;

import java.util.List;

/** A block of prose as it was read. */
sealed interface Prose {

  record Paragraph(List<Line> lines) implements Prose {}

  record Quotation(List<Prose> body) implements Prose {}

  record Items(List<Item> items) implements Prose {}

  /** {@code at} is the line that the label begins. */
  record Item(Label label, Line at, List<Prose> body) {}

  /**
   * All rows have as many cells as the head.
   *
   * @param aligns where the words of each column stand
   */
  record Table(List<Line> head, List<Align> aligns, List<List<Line>> rows) implements Prose {}

  /** As templates call it. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
