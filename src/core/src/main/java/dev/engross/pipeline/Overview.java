package dev.engross.pipeline;

import java.util.List;

/**
 * A book at a glance.
 *
 * @param rows one an instrument, in order
 * @param outcome the findings
 */
public record Overview(List<Row> rows, Outcome outcome) {
  public Overview {
    rows = List.copyOf(rows);
  }

  /**
   * All as it is to be shown; {@code output} is {@code current}, {@code stale}, {@code missing}, {@code none}, {@code
   * not known}, {@code not compared} of a book that was read from a commit, or {@code with} the agreement that the
   * paper lies with.
   */
  public record Row(String agreement, String number, String dated, String status, String does, String output) {}
}
