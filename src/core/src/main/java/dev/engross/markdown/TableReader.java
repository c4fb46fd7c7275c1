package dev.engross.markdown;

import dev.engross.markdown.Prose.Align;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables: a line with {@code |}, a line of hyphens and {@code |} below it, and the lines with {@code |} that
 * follow.
 */
final class TableReader {

  /** No page holds more; without a limit a hostile head would make every short row as long. */
  private static final int COLUMNS = 32;

  private TableReader() {}

  static boolean starts(List<Line> lines, int i) {
    return i + 1 < lines.size() && lines.get(i).text().indexOf('|') >= 0 && ruled(lines.get(i + 1).words())
        && cells(lines.get(i)).size() <= COLUMNS;
  }

  private static boolean ruled(String words) {
    boolean bar = false;
    boolean hyphen = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      bar |= c == '|';
      hyphen |= c == '-';
      if ("|:- ".indexOf(c) < 0) {
        return false;
      }
    }
    return bar && hyphen;
  }

  static int read(List<Line> lines, int from, List<Prose> all) {
    List<Line> head = cells(lines.get(from));
    List<List<Line>> rows = new ArrayList<>();
    List<Prose.Ragged> ragged = new ArrayList<>();
    List<Line> rules = cells(lines.get(from + 1));
    ragged(lines.get(from + 1), rules, head, ragged);
    int i = from + 2;
    for (; i < lines.size() && lines.get(i).text().indexOf('|') >= 0; i++) {
      List<Line> row = cells(lines.get(i));
      ragged(lines.get(i), row, head, ragged);
      rows.add(fitted(row, head.size()));
    }
    all.add(new Prose.Table(head, aligns(rules, head.size()), rows, ragged));
    return i;
  }

  private static void ragged(Line line, List<Line> cells, List<Line> head, List<Prose.Ragged> to) {
    if (cells.size() != head.size()) {
      to.add(new Prose.Ragged(line.place(line.indent()), cells.size()));
    }
  }

  /** A column whose rule ends in a colon stands to the right, or in the middle if its rule begins with one too. */
  private static List<Align> aligns(List<Line> rules, int columns) {
    List<Align> aligns = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String rule = i < rules.size() ? rules.get(i).words() : "";
      aligns.add(!rule.endsWith(":") ? Align.LEFT : rule.startsWith(":") ? Align.CENTER : Align.RIGHT);
    }
    return aligns;
  }

  /** As many cells as the head has; what is too much stays, in the last one. */
  private static List<Line> fitted(List<Line> cells, int columns) {
    List<Line> row = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
    if (cells.size() > columns) {
      StringBuilder last = new StringBuilder(row.get(columns - 1).text());
      for (Line more : cells.subList(columns, cells.size())) {
        last.append('|').append(more.text());
      }
      row.set(columns - 1, new Line(last.toString(), row.get(columns - 1).at()));
    }
    while (row.size() < columns) {
      row.add(new Line("", row.get(0).at()));
    }
    return row;
  }

  private static List<Line> cells(Line line) {
    String text = line.text().stripTrailing();
    int start = line.indent();
    if (start < text.length() && text.charAt(start) == '|') {
      start++;
    }
    List<Line> cells = new ArrayList<>();
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '|') {
        cells.add(new Line(text.substring(start, i), line.place(start)));
        start = i + 1;
      }
    }
    if (start < text.length() || cells.isEmpty()) {
      cells.add(new Line(text.substring(start), line.place(start)));
    }
    return cells;
  }
}
