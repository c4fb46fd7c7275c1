package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.LineNumbers;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers in the margin of a draft. */
class LineNumberingTest {

  private static Style style(LineNumbers lines, float margin) {
    Style.PageStyle p = Style.DEFAULT.page();
    return new Style(
        Style.DEFAULT.headings(), Style.DEFAULT.text(),
        new Style.PageStyle(p.size(), margin, p.points(), p.face(), p.head(), p.foot(), lines),
        Style.DEFAULT.signatures());
  }

  private static Layout draft(LineNumbers lines, List<Block> blocks) {
    return Layout.of(Samples.document(style(lines, 72), true, blocks));
  }

  /** All lines in the left margin: by their text. */
  private static List<Mark.Line> numbers(Layout layout, int page) {
    List<Mark.Line> lines = new ArrayList<>();
    for (Mark mark : layout.pages().get(page).marks()) {
      if (mark instanceof Mark.Line line && line.x() + line.width() < layout.measures().margin()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> counted(int to) {
    return IntStream.rangeClosed(1, to).mapToObj(Integer::toString).toList();
  }

  @Test
  void each_line_has_a_number_beside_it_which_counts_from_one_on_each_page() {
    Layout layout = draft(LineNumbers.DRAFTS, List.of(
        Samples.heading(1, "AMENDMENT NO. 3 " + "TO THE CLAY SUPPLY AGREEMENT ".repeat(4)),
        Samples.section("1.", "Clay.", Samples.paragraph(Samples.words(900, 1)))));
    Placed placed = Placed.of(layout, false);
    assertThat(placed.pages()).hasSizeGreaterThan(1);
    for (int page = 0; page < placed.pages().size(); page++) {
      List<Mark.Line> numbers = numbers(layout, page);
      assertThat(numbers).extracting(l -> Placed.text(l.tokens())).isEqualTo(counted(placed.pages().get(page).size()));
      assertThat(numbers).extracting(Mark.Line::y)
          .isEqualTo(placed.pages().get(page).stream().map(r -> r.line().y()).toList());
      assertThat(numbers).extracting(Mark.Line::element).containsOnly(Element.ARTIFACT);
      assertThat(numbers.stream().map(l -> Math.round(100 * (l.x() + l.width()))).distinct()).hasSize(1);
    }
  }

  @Test
  void what_stands_side_by_side_has_one_number_at_its_first_line_and_a_repeated_head_none() {
    Layout layout = draft(LineNumbers.DRAFTS, List.of(Samples.table(60, true)));
    Placed placed = Placed.of(layout, false);
    for (int page = 0; page < placed.pages().size(); page++) {
      long rows = placed.pages().get(page).stream().map(r -> r.line().element().parent()).distinct().count();
      assertThat(numbers(layout, page)).extracting(l -> Placed.text(l.tokens())).isEqualTo(counted((int) rows));
    }
    Layout signatures = draft(LineNumbers.DRAFTS, List.of(Samples.paragraph("One."), Samples.signatures(3)));
    List<Placed.Row> rows = Placed.of(signatures, false).all();
    assertThat(numbers(signatures, 0)).extracting(Mark.Line::y).containsExactly(
        rows.get(0).line().y(),
        rows.stream().filter(r -> r.text().startsWith("PARTY0")).findFirst().orElseThrow().line().y(),
        rows.stream().filter(r -> r.text().startsWith("PARTY2")).findFirst().orElseThrow().line().y());
  }

  @Test
  void nothing_else_is_set_otherwise() {
    List<Block> blocks = Samples.amendment(true).blocks();
    Layout bare = draft(LineNumbers.NONE, blocks);
    Layout numbered = draft(LineNumbers.DRAFTS, blocks);
    assertThat(numbered.pages()).hasSameSizeAs(bare.pages());
    for (int page = 0; page < bare.pages().size(); page++) {
      List<Mark> without = new ArrayList<>(numbered.pages().get(page).marks());
      assertThat(numbers(numbered, page)).isNotEmpty();
      without.removeAll(numbers(numbered, page));
      assertThat(without.stream().map(LineNumberingTest::place).toList())
          .isEqualTo(bare.pages().get(page).marks().stream().map(LineNumberingTest::place).toList());
    }
  }

  private static String place(Mark mark) {
    return mark instanceof Mark.Line l ? l.x() + " " + l.y() + " " + Placed.text(l.tokens())
        : mark instanceof Mark.Stroke s ? s.toString() : mark instanceof Mark.Room r ? r.x() + " " + r.y() : "";
  }

  @Test
  void no_other_paper_than_a_draft_has_numbers_and_no_draft_that_asks_for_none() {
    Document paper = Samples.document(style(LineNumbers.DRAFTS, 72), false, Samples.amendment(false).blocks());
    assertThat(numbers(Layout.of(paper), 0)).isEmpty();
    assertThat(numbers(draft(LineNumbers.NONE, Samples.amendment(true).blocks()), 0)).isEmpty();
  }

  @Test
  void numbers_stay_on_the_sheet_whatever_its_margin() {
    for (float margin : new float[] {0, 18, 36, 72, 216}) {
      Layout layout = Layout.of(Samples.document(
          style(LineNumbers.DRAFTS, margin), true, List.of(Samples.paragraph(Samples.words(3000, 1)))));
      assertThat(numbers(layout, 0)).isNotEmpty().allMatch(l -> l.x() > 2);
    }
  }
}
