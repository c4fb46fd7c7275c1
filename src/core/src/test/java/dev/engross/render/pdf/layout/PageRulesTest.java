package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageRulesTest {

  @Test
  void a_section_quoted_in_a_labelled_change_keeps_most_of_the_line_and_its_paragraphs_one_edge() {
    Block.Section quoted = new Block.Section("", "7.4", Samples.text("Fires."), 1,
        List.of(Samples.paragraph("Uno " + Samples.words(60, 1)), Samples.paragraph("Dos " + Samples.words(60, 2))),
        Samples.at(5));
    Block change = new Block.Items(List.of(new Block.Item("(a)",
        List.of(Samples.paragraph("Added:"), new Block.Quotation(true, List.of(quoted))))));
    Placed placed = Placed.of(Samples.document(List.of(
        new Block.Section("", "1.", Samples.text("Changes."), 0, List.of(Samples.paragraph("So:"), change), Samples.at(4)))));
    List<Mark.Line> first = linesFrom(placed, "7.4");
    List<Mark.Line> second = linesFrom(placed, "Dos");
    assertThat(first.get(0).x()).isEqualTo(second.get(0).x()).isEqualTo(first.get(1).x());
    assertThat(Placed.text(second.get(0).tokens()).length()).as("of some 90").isGreaterThan(55);
  }

  private static List<Mark.Line> linesFrom(Placed placed, String word) {
    return placed.all().stream().dropWhile(r -> !r.text().contains(word)).map(Placed.Row::line).limit(2).toList();
  }

  @Test
  void a_heading_is_never_last_on_a_page() {
    for (int filler = 0; filler < 60; filler++) {
      Placed placed = Placed.of(Samples.document(List.of(
          Samples.paragraph(Samples.words(450 + filler * 9, filler)),
          Samples.heading(2, "SCHEDULE B"), Samples.heading(3, "Western Pits"),
          Samples.section("1.", "Alone.", Samples.table(4, true)),
          Samples.paragraph(Samples.words(100, 1)))));
      for (String heading : List.of("SCHEDULE B", "Western Pits", "1. Alone.", "Name of Clay")) {
        assertThat(placed.pageOf(heading)).isEqualTo(placed.pageOf("Lower Pit Grade 1"));
      }
    }
  }

  @Test
  void words_that_end_in_a_colon_stand_on_the_page_of_what_they_lead_to() {
    for (int filler = 0; filler < 60; filler++) {
      Placed placed = Placed.of(Samples.document(List.of(
          Samples.paragraph(Samples.words(450 + filler * 9, filler)), Samples.paragraph("It is replaced as follows:"),
          new Block.Quotation(false, List.of(Samples.paragraph("Uno " + Samples.words(60, 1)))))));
      assertThat(placed.pageOf("as follows:")).as("%d", filler).isEqualTo(placed.pageOf("Uno"));
    }
  }

  @Test
  void a_paragraph_leaves_no_single_line_on_a_page() {
    for (int filler = 0; filler < 40; filler++) {
      Placed placed = Placed.of(Samples.document(List.of(
          Samples.paragraph(Samples.words(470 + filler * 7, filler)), Samples.paragraph(Samples.words(90, 2)),
          Samples.paragraph(Samples.words(45, 3)), Samples.paragraph(Samples.words(600, 4)))));
      Map<Element, List<Integer>> lines = new IdentityHashMap<>();
      for (int page = 0; page < placed.pages().size(); page++) {
        for (Placed.Row row : placed.pages().get(page)) {
          lines.computeIfAbsent(row.line().element(), e -> new ArrayList<>()).add(page);
        }
      }
      lines.values().forEach(on -> {
        long pages = on.stream().distinct().count();
        on.stream().distinct().forEach(
            page -> assertThat(on.stream().filter(page::equals).count()).isGreaterThanOrEqualTo(pages > 1 ? 2 : 1));
      });
    }
  }

  @Test
  void a_row_is_never_split_and_each_page_of_a_table_repeats_its_head() {
    for (int filler = 0; filler < 25; filler++) {
      Document document = Samples.document(List.of(
          Samples.paragraph(Samples.words(200 + filler * 17, filler)), Samples.table(60, true)));
      Placed placed = Placed.of(document);
      Map<Element, Integer> pageOfRow = new IdentityHashMap<>();
      for (int page = 0; page < placed.pages().size(); page++) {
        for (Placed.Row row : placed.pages().get(page)) {
          if (row.role() == Role.CELL) {
            Integer before = pageOfRow.putIfAbsent(row.line().element().parent(), page);
            assertThat(before == null || before == page).isTrue();
          }
        }
      }
      Placed all = Placed.of(Layout.of(document), true);
      for (List<Placed.Row> page : all.pages()) {
        long rows = page.stream().filter(r -> r.role() == Role.CELL && r.text().contains(" Grade ")).count();
        long heads = page.stream().filter(r -> r.text().equals("Name of Clay")).count();
        assertThat(heads).isEqualTo(rows > 0 ? 1 : 0);
        assertThat(rows).isNotEqualTo(1);
      }
    }
  }

  @Test
  void a_group_title_stands_with_two_rows_and_is_repeated_where_the_group_goes_on() {
    boolean repeated = false;
    for (int filler = 0; filler < 25; filler++) {
      List<Block.Group> groups = new ArrayList<>();
      for (int g = 0; g < 12; g++) {
        List<Block.Row> rows = ((Block.Table) Samples.table(1 + g % 7, true)).groups().get(0).rows();
        groups.add(new Block.Group(Samples.text("Pits of Group " + g), rows));
      }
      Block.Table plain = (Block.Table) Samples.table(1, true);
      Document document = Samples.document(List.of(
          Samples.paragraph(Samples.words(200 + filler * 17, filler)),
          new Block.Table(plain.columns(), plain.head(), groups, List.of())));
      for (List<Placed.Row> page : Placed.of(Layout.of(document), true).pages()) {
        List<String> lines = page.stream().map(Placed.Row::text)
            .filter(t -> t.contains(" Grade ") || t.contains("Pits of Group") || t.equals("Name of Clay")).toList();
        for (int i = 0; i < lines.size(); i++) {
          String line = lines.get(i);
          boolean head = line.equals("Name of Clay");
          boolean mayBeAlone = line.matches(".*Group (0|7)") || line.endsWith("(continued)");
          int rows = head ? 0 : line.contains("Group") ? mayBeAlone ? 1 : 2 : 0;
          assertThat(lines.subList(i, lines.size()).stream().skip(1).limit(rows).filter(t -> t.contains(" Grade "))).hasSize(rows);
          repeated |= line.endsWith("(continued)");
        }
        if (lines.contains("Name of Clay")) {
          assertThat(lines.get(lines.indexOf("Name of Clay") + 1)).startsWith("Pits of Group");
        }
      }
      assertThat(Placed.of(document).pageOf("(continued)")).isNegative();
    }
    assertThat(repeated).isTrue();
  }

  @Test
  void a_heading_above_its_section_hangs_under_its_first_word_in_one_cut() {
    for (int depth = 0; depth < 3; depth++) {
      String heading = "Representations and Warranties of the Seller and of each of the Pits and Kilns that it works or leases";
      Style style = new Style(
          new Style.Headings(false, Style.HeadingMark.BOLD), Style.DEFAULT.text(), Style.DEFAULT.page(),
          Style.DEFAULT.signatures());
      List<Placed.Row> rows = Placed.of(Samples.document(style, false, List.of(new Block.Section(
          "s", "Section 4", Samples.text(heading), depth, List.of(Samples.paragraph("Text.")), Samples.at(3))))).all();
      Mark.Line first = rows.get(0).line();
      double word = first.x();
      for (Token token : first.tokens().subList(0, 4)) {
        word += token.width();
      }
      assertThat(rows.get(1).line().x()).isBetween(word - 0.01, word + 0.01);
      for (Token token : first.tokens()) {
        if (token instanceof Token.Word w) {
          assertThat(((Part.Glyphs) w.parts().get(0)).look().cut().bold()).isTrue();
        }
      }
    }
  }

  @Test
  void an_article_is_centred_and_its_heading_below_its_number() {
    List<Placed.Row> rows = Placed.of(Samples.document(List.of(new Block.Section(
        "s", "ARTICLE IV", Samples.text("Warranties"), 0, List.of(Samples.paragraph("Text.")), Samples.at(3))))).all();
    double middle = Style.PageSize.LETTER.width() / 2;
    for (int i = 0; i < 2; i++) {
      Mark.Line line = rows.get(i).line();
      assertThat(line.x() + line.width() / 2).isBetween(middle - 0.01, middle + 0.01);
    }
    assertThat(rows.get(2).line().x()).isLessThan(middle / 2);
  }

  @Test
  void a_row_taller_than_a_page_is_divided_between_lines_and_says_so() {
    Block.Row tall = new Block.Row(
        List.of(new Cell(Samples.text("Upper Pit")), new Cell(Samples.text(Samples.words(900, 1) + " Last"))), Samples.at(55));
    Layout layout = Layout.of(Samples.document(List.of(new Block.Table(
        List.of(new Column(40, Block.Align.LEFT), new Column(40, Block.Align.LEFT)),
        List.of(new Cell(Samples.text("Pit")), new Cell(Samples.text("Terms"))),
        List.of(new Block.Group(List.of(), List.of(tall))), List.of()))));
    assertThat(layout.findings()).extracting(Finding::toString).containsExactly(
        "agreements/clay-supply/amendments/03.yaml:55:3: warning: this row is taller than a page of the PDF and was "
            + "divided [tall-row]");
    assertThat(Placed.of(layout, false).pageOf("Last")).isPositive();
    assertWithinMargins(layout);
  }

  @Test
  void what_is_to_be_kept_together_is() {
    for (int filler = 0; filler < 30; filler++) {
      Placed placed = Placed.of(Samples.document(List.of(
          Samples.paragraph(Samples.words(400 + filler * 11, filler)),
          new Block.Keep(List.of(Samples.paragraph("Kept first."), Samples.paragraph(Samples.words(80, 5)),
              Samples.paragraph("Kept last."))))));
      assertThat(placed.pageOf("Kept first.")).isEqualTo(placed.pageOf("Kept last."));
    }
  }

  @Test
  void what_is_too_long_to_be_kept_begins_where_it_stands() {
    Placed placed = Placed.of(Samples.document(List.of(
        Samples.paragraph("Before."),
        new Block.Keep(List.of(Samples.paragraph("Kept first."), Samples.paragraph(Samples.words(1500, 5)))))));
    assertThat(placed.pageOf("Kept first.")).isZero();
  }

  @Test
  void a_page_break_begins_a_page_and_two_begin_one() {
    Placed placed = Placed.of(Samples.document(List.of(
        new Block.PageBreak(), Samples.paragraph("One."), new Block.PageBreak(), new Block.PageBreak(),
        Samples.paragraph("Two."), new Block.PageBreak())));
    assertThat(placed.pages()).hasSize(2);
    assertThat(placed.pageOf("Two.")).isEqualTo(1);
  }

  @Test
  void nothing_stands_outside_the_margins() {
    List<Block> blocks = new ArrayList<>(Samples.amendment(false).blocks());
    for (int i = 0; i < 12; i++) {
      blocks.add(nested(i));
    }
    blocks.add(Samples.paragraph("x".repeat(400) + " " + "W".repeat(80)));
    blocks.add(new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Blank(400))));
    assertWithinMargins(Layout.of(Samples.document(blocks)));
  }

  @Test
  void a_long_running_head_and_a_table_of_many_columns_stay_on_the_sheet() {
    Style style = new Style(
        Style.DEFAULT.headings(), Style.DEFAULT.text(),
        new Style.PageStyle(Style.PageSize.A4, 0f, 11f, Style.Face.SERIF, "A very long head ".repeat(20), "{page}",
            Style.LineNumbers.NONE),
        Style.DEFAULT.signatures());
    List<Column> columns = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      columns.add(new Column(i % 3 * 10, Block.Align.DECIMAL));
      cells.add(new Cell(Samples.text(i + ".5 tonnes")));
    }
    Layout layout = Layout.of(Samples.document(style, true, List.of(new Block.Table(
        columns, cells, List.of(new Block.Group(List.of(), List.of(new Block.Row(cells, Samples.at(1))))), List.of()))));
    for (Mark mark : layout.pages().get(0).marks()) {
      if (mark instanceof Mark.Line line) {
        assertThat(line.x()).isNotNegative();
        assertThat(line.x() + line.width()).isLessThan(595.3);
        assertThat(line.y()).isBetween(0.0, 841.0);
      }
    }
  }

  @Test
  void gaps_between_paragraphs_are_all_alike() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      blocks.add(Samples.paragraph("Short paragraph."));
    }
    for (List<Placed.Row> page : Placed.of(Samples.document(blocks)).pages()) {
      for (int i = 1; i < page.size(); i++) {
        double step = page.get(i).line().y() - page.get(i - 1).line().y();
        assertThat(step).isBetween(23.0, 23.2);
      }
    }
  }

  private static Block nested(int depth) {
    Block inner = Samples.paragraph(Samples.words(40, depth));
    for (int i = 0; i < depth; i++) {
      inner = i % 3 == 2
          ? new Block.Quotation(true, List.of(inner))
          : new Block.Items(List.of(new Block.Item("(viii)", List.of(inner))));
    }
    return inner;
  }

  static void assertWithinMargins(Layout layout) {
    Measures m = layout.measures();
    for (Page page : layout.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Line line && !line.element().isArtifact()) {
          assertThat(line.x()).isGreaterThanOrEqualTo(m.margin() - 0.01);
          assertThat(line.x() + line.width()).isLessThanOrEqualTo(m.margin() + m.measure() + 0.05);
          assertThat(line.y()).isBetween(m.margin(), m.margin() + m.depth());
        }
      }
    }
  }
}
