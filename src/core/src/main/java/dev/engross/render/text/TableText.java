package dev.engross.render.text;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's words by columns, and what they measure.
 *
 * @param aligns one a column; cells beyond the table's columns make columns of their own, so that no word is lost
 * @param wanted the width each column asks for, or 0
 * @param groups the rows of each group; each row has as many cells as there are columns
 */
record TableText(Align[] aligns, int[] wanted, List<Words> head, List<List<List<Words>>> groups) {

  private static final Words NOTHING = new Words("");

  static TableText of(Block.Table table, Composer composer) {
    int columns = Math.max(table.columns().size(), table.head().size());
    for (Block.Group group : table.groups()) {
      for (Block.Row row : group.rows()) {
        columns = Math.max(columns, row.cells().size());
      }
    }
    Align[] aligns = new Align[columns];
    int[] wanted = new int[columns];
    for (int i = 0; i < columns; i++) {
      boolean known = i < table.columns().size();
      aligns[i] = known ? table.columns().get(i).align() : Align.LEFT;
      wanted[i] = known ? table.columns().get(i).width() : 0;
    }
    List<Words> head = table.head().isEmpty() ? List.of() : words(table.head(), columns, composer);
    List<List<List<Words>>> groups = new ArrayList<>(table.groups().size());
    for (Block.Group group : table.groups()) {
      List<List<Words>> rows = new ArrayList<>(group.rows().size());
      for (Block.Row row : group.rows()) {
        Location outer = composer.faults().enter(row.at());
        rows.add(words(row.cells(), columns, composer).stream().map(Words::kept).toList());
        composer.faults().leave(outer);
      }
      groups.add(rows);
    }
    return new TableText(aligns, wanted, head, groups);
  }

  private static List<Words> words(List<Block.Cell> cells, int columns, Composer composer) {
    List<Words> out = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      out.add(i < cells.size() ? composer.words(cells.get(i).content()) : NOTHING);
    }
    return out;
  }

  int columns() {
    return aligns.length;
  }

  boolean hasRows() {
    for (List<List<Words>> rows : groups) {
      if (!rows.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The columns' widths in a line that holds them all. */
  int[] widths(int line) {
    int[] words = new int[columns()];
    int[] content = new int[columns()];
    for (int i = 0; i < columns(); i++) {
      if (wanted[i] <= 0) {
        int gap = i == columns() - 1 ? 0 : 1;
        words[i] = longestWord(i) + gap;
        content[i] = longestLine(i) + gap;
      }
    }
    return ColumnWidths.share(line, wanted, words, content);
  }

  private int longestWord(int column) {
    int longest = head.isEmpty() ? 0 : head.get(column).longestWord();
    for (List<List<Words>> rows : groups) {
      for (List<Words> row : rows) {
        longest = Math.max(longest, row.get(column).longestWord());
      }
    }
    return longest;
  }

  /** A head may stand on several lines, so its words count and its line does not. */
  private int longestLine(int column) {
    int longest = head.isEmpty() ? 0 : head.get(column).longestWord();
    int before = 0;
    for (List<List<Words>> rows : groups) {
      for (List<Words> row : rows) {
        Words cell = row.get(column);
        longest = Math.max(longest, cell.longestLine());
        before = Math.max(before, DecimalPoint.of(cell.flat()));
      }
    }
    return aligns[column] == Align.DECIMAL ? Math.max(longest, before + afterPoint(column, longest)) : longest;
  }

  /** The most characters from the decimal point on, in cells of one line that holds {@code room} characters. */
  int afterPoint(int column, int room) {
    int after = 0;
    for (List<List<Words>> rows : groups) {
      for (List<Words> row : rows) {
        String cell = row.get(column).flat();
        int point = DecimalPoint.of(cell);
        if (point >= 0 && cell.length() <= room && cell.indexOf(Words.LINE_END) < 0) {
          after = Math.max(after, cell.length() - point);
        }
      }
    }
    return after;
  }
}
