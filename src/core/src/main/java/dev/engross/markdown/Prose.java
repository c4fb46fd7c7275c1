package dev.engross.markdown;

import dev.engross.source.Location;
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
   * @param ragged the rows that were written with more or fewer
   */
  record Table(List<Line> head, List<Align> aligns, List<List<Line>> rows, List<Ragged> ragged) implements Prose {}

  /** A row of a table that was written with another number of cells than the head. */
  record Ragged(Location at, int cells) {}

  /** As templates call it. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }
}
