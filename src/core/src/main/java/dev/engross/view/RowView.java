package dev.engross.view;

import java.util.List;

/**
 * A row.
 *
 * @param name as it stands in the state
 * @param full with the schedule's word for its rows, as prose calls it
 * @param shown as the schedule prints it
 * @param now its later name, where a history prints an earlier one; empty otherwise
 * @param mark of its footnote; empty for none
 */
public record RowView(
    String name, String full, String shown, String now, List<CellView> cells, String mark, String at) {

  /** A cell in running prose, and its lines in a table; nearly always one. */
  public record CellView(String text, List<String> lines, boolean known) {}
}
