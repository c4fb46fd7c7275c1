package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.render.pdf.Samples;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static List<Placed.Row> set(Setting setting, List<Inline> words) {
    return Placed.of(Samples.document(List.of(new Block.Paragraph(setting, words)))).all();
  }

  @Test
  void all_lines_of_a_justified_paragraph_but_the_last_end_at_the_margin() {
    List<Placed.Row> lines = set(Setting.INDENTED, Samples.text(Samples.words(300, 1)));
    assertThat(lines).hasSizeGreaterThan(10);
    for (Placed.Row row : lines.subList(0, lines.size() - 1)) {
      assertThat(row.line().x() + row.line().width()).isBetween(539.9, 540.1);
    }
    assertThat(lines.get(0).line().x() - lines.get(1).line().x()).isBetween(29.0, 29.5);
  }

  @Test
  void gaps_are_more_even_than_those_of_lines_filled_one_by_one() {
    List<Token> tokens = tokens(Samples.words(400, 7));
    LineBreaker breaker = new LineBreaker(tokens, 300, 0);
    double optimal = breaker.justified().stream().mapToDouble(s -> square(s.factor() - 1)).sum();
    double greedy = 0;
    List<Span> ragged = breaker.ragged();
    for (Span span : ragged.subList(0, ragged.size() - 1)) {
      double width = 0;
      double gaps = 0;
      for (Token token : tokens.subList(span.from(), span.to())) {
        width += token.width();
        gaps += token instanceof Token.Gap ? token.width() : 0;
      }
      greedy += square((300 - width) / gaps);
    }
    assertThat(optimal).isLessThan(greedy * 0.6);
  }

  @Test
  void a_no_break_space_and_a_number_after_its_word_are_never_parted() {
    for (int i = 0; i < 80; i++) {
      String filler = "x".repeat(i + 1);
      List<Placed.Row> lines = set(Setting.FLUSH, Samples.text(
          filler + " signed on December\u00A016 under Amendment No. 12 and Section 3(b) and \u201CArticle IV\u201D of it all "
              + filler + " signed on December\u00A016 under Amendment No. 12 and Section 3(b) and \u201CArticle IV\u201D."));
      for (Placed.Row line : lines) {
        assertThat(line.text()).doesNotEndWith("December").doesNotEndWith("No.").doesNotEndWith("Section")
            .doesNotEndWith("Article");
      }
    }
  }

  @Test
  void a_dash_with_spaces_about_it_begins_no_line() {
    for (int i = 0; i < 80; i++) {
      List<Placed.Row> lines = set(Setting.FLUSH, Samples.text("x".repeat(i + 1) + " stone -- marble".repeat(12)));
      for (Placed.Row line : lines) {
        assertThat(line.text()).doesNotStartWith("\u2014");
      }
    }
  }

  @Test
  void a_name_stays_on_one_line_where_the_style_says_so() {
    Style.TextStyle t = Style.DEFAULT.text();
    Style whole = new Style(
        Style.DEFAULT.headings(),
        new Style.TextStyle(t.width(), 5, 5, 10, 10, 4, 1, t.grid(), Style.Names.WHOLE),
        Style.DEFAULT.page(), Style.DEFAULT.signatures());
    boolean brokenOtherwise = false;
    for (int i = 1; i < 60; i++) {
      List<Inline> words = List.of(
          new Inline.Text(Samples.words(9, 4) + " " + "x".repeat(i) + " "),
          new Inline.Name(Samples.text("Hollow Lane Potteries Trust")));
      Block paragraph = new Block.Paragraph(Setting.FLUSH, words);
      assertThat(Placed.of(Samples.document(whole, false, List.of(paragraph))).pageOf("Hollow Lane Potteries Trust")).isZero();
      brokenOtherwise |= Placed.of(Samples.document(List.of(paragraph))).pageOf("Hollow Lane Potteries Trust") < 0;
    }
    assertThat(brokenOtherwise).isTrue();
  }

  @Test
  void a_word_longer_than_a_line_is_cut_with_a_warning() {
    Layout layout = Layout.of(Samples.document(List.of(
        Samples.section("1.", "Site.", Samples.paragraph("See https://" + "clay".repeat(60) + " for it.")))));
    assertThat(layout.findings()).extracting(Finding::rule).containsExactly("long-word");
    assertThat(layout.findings().get(0).at()).isEqualTo(Samples.at(10));
    PageRulesTest.assertWithinMargins(layout);
  }

  @Test
  void a_word_longer_than_a_line_is_cut_after_a_slash_or_a_hyphen_where_it_has_one() {
    String word = "https://example.com/" + "kilns-and-pits/of-the-upper-tamsel/".repeat(5);
    List<Placed.Row> lines = set(Setting.FLUSH, Samples.text("See " + word + " for it."));
    assertThat(lines).hasSizeGreaterThan(1);
    for (Placed.Row line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.text()).matches(".*[-/]");
    }
  }

  @Test
  void lines_of_a_narrow_measure_are_ragged() {
    Block quotation = Samples.paragraph(Samples.words(80, 2));
    for (int i = 0; i < 4; i++) {
      quotation = new Block.Quotation(false, List.of(quotation));
    }
    for (Placed.Row row : Placed.of(Samples.document(List.of(quotation))).all()) {
      assertThat(row.line().factor()).isEqualTo(1);
    }
  }

  @Test
  void a_short_word_is_seldom_a_last_line_of_a_paragraph_of_some_length() {
    int lost = 0;
    for (int seed = 0; seed < 300; seed++) {
      List<Placed.Row> lines = set(Setting.INDENTED, Samples.text(Samples.words(70 + seed % 40, seed)));
      lost += lines.get(lines.size() - 1).line().width() < 0.12 * 468 ? 1 : 0;
    }
    assertThat(lost).isLessThanOrEqualTo(5);
  }

  @Test
  void a_name_longer_than_a_line_breaks_after_all_and_that_is_no_fault() {
    String name = "Hollow Lane Potteries and Brickworks Company of the Upper and Lower Tamsel ".repeat(3).strip();
    Layout layout = Layout.of(Samples.document(List.of(new Block.Paragraph(
        Setting.FLUSH, List.of(new Inline.Text(name.replace(' ', '\u00A0')))))));
    assertThat(layout.findings()).isEmpty();
    assertThat(Placed.of(layout, false).all()).hasSizeGreaterThan(1);
    PageRulesTest.assertWithinMargins(layout);
  }

  @Test
  void centred_lines_are_balanced() {
    List<Placed.Row> lines =
        set(Setting.CENTRED, Samples.text("MAXIMUM ANNUAL MOISTURE ALLOWANCES OF ALL THE CLAYS THAT THE SELLER DIGS AND DELIVERS"));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).line().width() / lines.get(1).line().width()).isBetween(0.75, 1.35);
  }

  @Test
  void typed_quotation_marks_are_curled_by_what_stands_before() {
    List<Placed.Row> lines = set(Setting.FLUSH, Samples.text("the \"Seller's\" ('so-called') kilns' \"[clay]\" of '98"));
    assertThat(lines.get(0).text()).isEqualTo("the “Seller’s” (‘so-called’) kilns’ “[clay]” of ’98");
  }

  @Test
  void an_underline_runs_under_words_and_the_gaps_between_them_but_not_under_the_full_stop() {
    Layout layout = Layout.of(Samples.document(List.of(
        Samples.section("1.", "New Clays.", Samples.paragraph("The Seller digs.")))));
    List<Mark> strokes = new ArrayList<>(layout.pages().get(0).marks());
    strokes.removeIf(mark -> mark instanceof Mark.Line);
    assertThat(strokes).hasSize(1);
    double words = tokens("New Clays").stream().mapToDouble(Token::width).sum();
    assertThat(((Mark.Stroke) strokes.get(0)).width()).isBetween(words - 0.5, words + 0.5);
  }

  /** What makes three hundred pages fit into a small heap. */
  @Test
  void each_word_of_a_long_document_is_kept_once() {
    List<Block> paragraphs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      paragraphs.add(Samples.paragraph("The Seller digs clay, and the Buyer fetches the clay that the Seller has dug."));
    }
    Set<Token> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Page page : Layout.of(Samples.document(paragraphs)).pages()) {
      page.marks().stream().filter(mark -> mark.element().role() == Role.PARAGRAPH)
          .forEach(mark -> kept.addAll(((Mark.Line) mark).tokens()));
    }
    assertThat(kept.stream().filter(Token.Word.class::isInstance)).hasSize(12);
    assertThat(kept).hasSizeLessThan(16);
  }

  private static double square(double x) {
    return x * x;
  }

  private static List<Token> tokens(String words) {
    Look look = Look.of(Cut.SERIF, 11);
    return new Shaper(new Faults(), new TypeCase(), Samples.AT, 6).add(words, look).tokens();
  }
}
