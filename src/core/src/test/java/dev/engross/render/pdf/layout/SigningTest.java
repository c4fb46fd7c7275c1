package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.render.pdf.Samples;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Room to sign in, and how signatures share lines and pages. */
class SigningTest {

  private static final SignatureLine BY = new SignatureLine("By:", List.of(), true);

  private static SignatureBlock block(String party, SignatureLine... lines) {
    return new SignatureBlock(party.isEmpty() ? List.of() : List.of(Samples.text(party)), List.of(lines), Samples.at(7));
  }

  private static SignatureLine line(String label, String value) {
    return new SignatureLine(label, value.isEmpty() ? List.of() : Samples.text(value), false);
  }

  private static SignatureLine rule(String label) {
    return new SignatureLine(label, List.of(), true);
  }

  private static Layout layout(Style style, Block.Layout layout, List<SignatureBlock> blocks) {
    return Layout.of(Samples.document(style, false, List.of(Samples.testimonium(), new Block.Signatures(layout, blocks))));
  }

  private static Layout columns(SignatureBlock... blocks) {
    return layout(Style.DEFAULT, Block.Layout.COLUMNS, List.of(blocks));
  }

  /** The style with columns of other widths in its text. */
  private static Style typed(Integer... widths) {
    Style.SignatureStyle s = Style.DEFAULT.signatures();
    return new Style(
        Style.DEFAULT.headings(), Style.DEFAULT.text(), Style.DEFAULT.page(),
        new Style.SignatureStyle(s.indent(), List.of(widths), s.capacity(), s.rule(), s.place(), s.under(),
            s.anchors()));
  }

  private static double height(Layout layout, String line) {
    return row(layout, line).line().y();
  }

  private static Placed.Row row(Layout layout, String beginning) {
    return Placed.of(layout, false).all().stream()
        .filter(r -> r.text().startsWith(beginning)).findFirst().orElseThrow();
  }

  private static List<Double> rules(Layout layout) {
    List<Double> heights = new ArrayList<>();
    for (Mark mark : layout.pages().get(0).marks()) {
      if (mark instanceof Mark.Stroke stroke) {
        heights.add(stroke.y());
      }
    }
    return heights.stream().sorted().toList();
  }

  @Test
  void whoever_signs_has_as_much_room_as_the_first_and_a_date_has_less_but_some() {
    Layout layout = columns(
        block("UPPER PIT LLC", BY, line("Name:", "Ann"), rule("Date:"), rule("Attest:"), rule("Witness:")));
    double first = height(layout, "By:") - height(layout, "UPPER PIT");
    assertThat(height(layout, "Attest:") - height(layout, "Date:")).isCloseTo(first, within());
    assertThat(height(layout, "Witness:") - height(layout, "Attest:")).isCloseTo(first, within());
    assertThat(height(layout, "Date:") - height(layout, "Name:"))
        .isLessThan(first - 5).isGreaterThan(height(layout, "Name:") - height(layout, "By:") + 3);
  }

  @Test
  void a_person_without_a_party_above_the_rule_has_room_too() {
    Layout layout = columns(block("", rule(""), line("", "Jane Clay")));
    assertThat(rules(layout).get(0) - height(layout, "date first")).isGreaterThan(3 * Measures.leading(11));
  }

  @Test
  void what_is_signed_first_stands_at_one_height_whatever_stands_above_it() {
    SignatureLine through = line("By:", "Kiln GP LLC, its general partner");
    for (List<SignatureBlock> pair : List.of(
        List.of(block("UPPER PIT LLC", BY), block("LOWER PIT LP", through, BY)),
        List.of(block("UPPER PIT LP", through, through, BY), block("LOWER PIT COMPANY ".repeat(8).strip(), BY)),
        List.of(block("UPPER PIT LP", through, BY), block("", rule(""), line("", "Jane Clay"))))) {
      List<Double> rules = rules(columns(pair.get(0), pair.get(1)));
      assertThat(rules).hasSize(2);
      assertThat(rules.get(0)).isCloseTo(rules.get(1), within());
    }
  }

  @Test
  void names_that_fit_beside_each_other_do_not_break_whatever_the_columns_of_the_text() {
    String first = "HOLLOW LANE POTTERIES AND KILNS TRUST";
    String second = "TAMSEL PIT COMPANY LLC";
    for (Style style : List.of(typed(60, 19), typed(19, 60), typed(38, 37))) {
      for (List<String> names : List.of(List.of(first, second), List.of(second, first), List.of(second, second))) {
        Placed placed = Placed.of(
            layout(style, Block.Layout.COLUMNS, names.stream().map(n -> block(n, BY)).toList()), false);
        assertThat(placed.all()).extracting(Placed.Row::text).containsAll(names);
      }
    }
  }

  @Test
  void columns_whose_names_all_fit_are_equal() {
    Layout layout = layout(typed(50, 25), Block.Layout.COLUMNS, List.of(block("UPPER PIT", BY), block("LOWER PIT", BY)));
    double left = row(layout, "UPPER PIT").line().x();
    double middle = row(layout, "LOWER PIT").line().x();
    assertThat(middle - left).isCloseTo(layout.measures().margin() + layout.measures().measure() - middle, within());
  }

  @Test
  void further_lines_of_a_title_begin_under_its_first_in_narrow_columns_too() {
    SignatureBlock block = block("UPPER PIT", BY, line("Title:", "Senior Vice President and Managing Director of all Pits"));
    Layout layout = layout(typed(20, 20, 20), Block.Layout.COLUMNS, List.of(block, block, block));
    List<Placed.Row> rows = Placed.of(layout, false).all();
    int title = rows.indexOf(row(layout, "Title:"));
    assertThat(rows.get(title + 1).line().x() - rows.get(title).line().x()).isGreaterThan(25);
  }

  @Test
  void a_single_last_block_has_the_rest_of_its_line() {
    String name = "HOLLOW LANE POTTERIES AND BRICKWORKS COMPANY LLC";
    Layout layout = columns(block("A", BY), block("B", BY), block(name, BY));
    assertThat(Placed.of(layout, false).pageOf(name)).isZero();
  }

  @Test
  void no_block_and_no_row_of_more_than_two_stands_alone_on_the_last_page() {
    for (int filler = 0; filler < 40; filler++) {
      for (int parties = 5; parties <= 40; parties++) {
        for (Block.Layout kind : Block.Layout.values()) {
          int beside = kind == Block.Layout.COLUMNS ? 2 : 1;
          if ((parties + beside - 1) / beside < 3) {
            continue;
          }
          Document document = Samples.document(List.of(
              Samples.paragraph(Samples.words(100 + filler * 20, filler)), Samples.testimonium(),
              new Block.Signatures(kind, ((Block.Signatures) Samples.signatures(parties)).blocks())));
          Placed placed = Placed.of(document);
          int last = parties - 1 - (parties - 1) % beside;
          assertThat(placed.pageOf("PARTY" + (last - beside) + " ")).isEqualTo(placed.pageOf("PARTY" + last + " "));
          assertThat(placed.pageOf("PARTY0 ")).isEqualTo(placed.pageOf("IN WITNESS WHEREOF"));
        }
      }
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(0.01);
  }
}
