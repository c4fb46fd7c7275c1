package dev.engross.render.text;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Style.Grid;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table's head and rows; where a line is too narrow for so many columns, a row's cells stand one below another.
 */
final class TableSetter {

  private final Composer composer;
  private final TextWriter writer;

  TableSetter(Composer composer, TextWriter writer) {
    this.composer = composer;
    this.writer = writer;
  }

  void set(Block.Table table, Frame frame) {
    TableText text = TableText.of(table, composer);
    boolean columns = text.columns() * ColumnWidths.LEAST <= frame.width();
    Layout layout = Layout.of(text, columns ? text.widths(frame.width()) : new int[] {frame.width()}, frame.left());
    Grid grid = composer.text().grid();
    if (grid != Grid.NONE && text.columns() > 0 && (!text.head().isEmpty() || text.hasRows())) {
      writer.line(frame.left(), "-".repeat(layout.total()));
    }
    if (!text.head().isEmpty()) {
      row(text, text.head(), layout, true);
      rule(layout, grid != Grid.NONE);
    }
    for (int i = 0; i < text.groups().size(); i++) {
      group(table.groups().get(i), text, text.groups().get(i), layout, frame, i > 0);
    }
    if (grid == Grid.HEAD && text.hasRows()) {
      writer.line(frame.left(), "-".repeat(layout.total()));
    }
  }

  private void group(
      Block.Group group, TableText text, List<List<Words>> rows, Layout layout, Frame frame, boolean apart) {
    boolean ruled = composer.text().grid() == Grid.RULED;
    Words title = composer.words(group.title());
    if (!title.isEmpty()) {
      if (apart) {
        writer.space(composer.gap());
      }
      writer.lines(frame.left(), composer.fill(title, frame.width()));
      rule(layout, ruled && !rows.isEmpty());
    }
    for (int i = 0; i < rows.size(); i++) {
      Location outer = composer.faults().enter(group.rows().get(i).at());
      row(text, rows.get(i), layout, false);
      composer.faults().leave(outer);
      rule(layout, ruled);
    }
  }

  private void row(TableText text, List<Words> cells, Layout layout, boolean head) {
    if (layout.widths().length != cells.size()) {
      for (Words cell : cells) {
        writer.lines(layout.left(), composer.fill(cell, layout.total()));
      }
      return;
    }
    List<List<String>> columns = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      int room = SideBySide.room(layout.widths(), i);
      List<String> lines = head ? composer.balance(cells.get(i), room) : composer.fill(cells.get(i), room);
      columns.add(aligned(lines, text.aligns()[i], room, head ? -1 : layout.points()[i]));
    }
    writer.lines(layout.left(), SideBySide.lines(layout.starts(), columns, head));
  }

  /**
   * Lines at their place in a cell; figures of one line stand with their points {@code after} characters from the end.
   */
  private static List<String> aligned(List<String> lines, Align align, int room, int after) {
    if (align == Align.LEFT || (align == Align.DECIMAL && lines.size() > 1 && after >= 0)) {
      return lines;
    }
    List<String> out = new ArrayList<>(lines.size());
    for (String line : lines) {
      int from = align == Align.CENTRED ? (room - line.length() + 1) / 2 : room - line.length();
      int point = align == Align.DECIMAL && after >= 0 ? DecimalPoint.of(line) : -1;
      if (point >= 0 && room - after - point >= 0) {
        from = Math.min(from, room - after - point);
      }
      out.add(" ".repeat(from) + line);
    }
    return out;
  }

  private void rule(Layout layout, boolean drawn) {
    if (!drawn) {
      return;
    }
    StringBuilder line = new StringBuilder(layout.total());
    for (int i = 0; i < layout.widths().length; i++) {
      TextWriter.pad(line, layout.starts()[i]);
      line.append("-".repeat(SideBySide.room(layout.widths(), i)));
    }
    writer.line(layout.left(), line.toString());
  }

  /** Where columns stand; {@code points} has the characters from the decimal point on, for each column. */
  private record Layout(int left, int[] widths, int[] starts, int[] points) {

    static Layout of(TableText text, int[] widths, int left) {
      int[] points = new int[widths.length];
      for (int i = 0; i < widths.length && widths.length == text.columns(); i++) {
        points[i] = text.aligns()[i] == Align.DECIMAL ? text.afterPoint(i, SideBySide.room(widths, i)) : 0;
      }
      return new Layout(left, widths, SideBySide.starts(0, widths), points);
    }

    int total() {
      return widths.length == 0 ? 0 : starts[starts.length - 1] + widths[widths.length - 1];
    }
  }
}
