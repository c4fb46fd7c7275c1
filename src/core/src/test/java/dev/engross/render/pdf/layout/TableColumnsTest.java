package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.render.pdf.Samples;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table shares the measure among its columns. */
class TableColumnsTest {

  private static List<String> lines(List<String> head, List<List<String>> rows) {
    return lines(head.stream().map(h -> new Column(0, Align.LEFT)).toList(), head, rows);
  }

  private static List<String> lines(List<Column> columns, List<String> head, List<List<String>> rows) {
    List<Block.Row> all = new ArrayList<>();
    rows.forEach(row -> all.add(new Block.Row(cells(row), Samples.at(1))));
    Block table = new Block.Table(columns, cells(head), List.of(new Block.Group(List.of(), all)), List.of());
    return Placed.of(Samples.document(List.of(table))).all().stream().map(Placed.Row::text).toList();
  }

  private static List<Cell> cells(List<String> words) {
    return words.stream().map(w -> new Cell(Samples.text(w))).toList();
  }

  @Test
  void a_short_column_beside_prose_does_not_break() {
    List<String> lines = lines(
        List.of("Item", "Rate", "Words"),
        List.of(List.of("Item 1", "9.4%", Samples.words(300, 1)), List.of("Item 28", "10.105%", "short")));
    assertThat(lines).contains("Item 1", "Item 28", "9.4%", "10.105%");
  }

  @Test
  void a_column_of_a_few_words_beside_one_of_very_many_is_wide_enough_to_read() {
    List<String> lines = lines(
        List.of("Clay", "Terms"),
        List.of(List.of("Upper Pit and all of the Old Kiln Field with the North Bank of the Tamsel", Samples.words(900, 1))));
    assertThat(lines).contains("Upper Pit and all of the");
  }

  @Test
  void a_date_an_amount_and_a_span_do_not_break_while_other_columns_can() {
    List<String> lines = lines(
        List.of("Name of the Fund", "Least Yearly Fee", "Effective From", "Notice to be Given", "Pallets", "Remarks"),
        List.of(
            List.of(Samples.words(16, 1), "EUR 2.5 billion", "November 30, 2025", "ninety (90) days", "1,200", Samples.words(40, 2)),
            List.of("Upper Pit", "$500 million", "January 1, 2024", "one (1) year", "4", Samples.words(60, 3))));
    assertThat(lines).contains("EUR 2.5 billion", "November 30, 2025", "ninety (90) days", "January 1, 2024");
  }

  @Test
  void given_widths_are_kept() {
    List<Column> columns = List.of(new Column(20, Align.LEFT), new Column(60, Align.LEFT));
    List<String> lines = lines(columns, List.of("Clay", "Terms"), List.of(List.of(Samples.words(60, 1), "short")));
    assertThat(lines.stream().mapToInt(String::length).max().orElse(0)).isLessThan(30);
  }

  @Test
  void columns_fill_the_measure_whatever_stands_in_them() {
    for (int seed = 1; seed < 200; seed++) {
      List<Column> columns = new ArrayList<>();
      List<List<List<Token>>> rows = new ArrayList<>();
      List<List<Token>> row = new ArrayList<>();
      for (int c = 0; c <= seed % 7; c++) {
        columns.add(new Column(seed % 3 == 0 && c % 2 == 0 ? 10 + c : 0, Align.LEFT));
        row.add(tokens(Samples.words(1 + seed * (c + 3) % 40, seed + c)));
      }
      rows.add(row);
      ColumnWidths widths = new ColumnWidths(columns.size(), List.of(), rows);
      double[] over = widths.over(468, columns, widths.gutter(468, 13), 5.85);
      assertThat(Arrays.stream(over).sum()).isBetween(467.99, 468.01);
      assertThat(Arrays.stream(over).min().orElse(0)).isPositive();
    }
  }

  private static List<Token> tokens(String words) {
    Look look = Look.of(Cut.SERIF, 11);
    return new Shaper(new Faults(), new TypeCase(), Samples.AT, 6).add(words, look).tokens();
  }
}
