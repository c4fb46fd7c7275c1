package dev.engross.view;

import java.util.List;

/**
 * A schedule as it will be attached.
 *
 * @param columns that are printed, names first
 * @param headed whether any column has a heading
 * @param groups of rows; one without a title where there are none
 * @param history lists of names, where the schedule prints its history instead of rows
 * @param notes footnotes
 */
public record ScheduleView(
    String label,
    String title,
    String opening,
    String one,
    String many,
    List<ColumnView> columns,
    boolean headed,
    List<GroupView> groups,
    List<ListView> history,
    List<NoteView> notes,
    boolean complete) {

  /** @param width in characters; 0 where the content decides */
  public record ColumnView(String key, String heading, int width, String align) {}

  /** Rows under a title, empty where there are no groups. */
  public record GroupView(String title, List<RowView> rows) {}

  /** Rows of a history: the original ones, or those that one paper added or removed. */
  public record ListView(String heading, List<RowView> rows) {}

  /** A footnote, and the mark by which rows point to it. */
  public record NoteView(String mark, String text) {}
}
