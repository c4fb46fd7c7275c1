package dev.engross.render.text;

import static dev.engross.render.text.Sample.AT;
import static dev.engross.render.text.Sample.STYLE;
import static dev.engross.render.text.Sample.block;
import static dev.engross.render.text.Sample.column;
import static dev.engross.render.text.Sample.document;
import static dev.engross.render.text.Sample.group;
import static dev.engross.render.text.Sample.p;
import static dev.engross.render.text.Sample.ruled;
import static dev.engross.render.text.Sample.section;
import static dev.engross.render.text.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Layout;
import dev.engross.document.Block.Row;
import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFindingsTest {

  private final TextRenderer renderer = new TextRenderer();

  @Test
  void an_unprintable_character_is_an_error_at_its_section_and_prints_as_a_question_mark() {
    Document document = document(STYLE, section("1.", "", 0, p("The caf\u00E9 on the quay")));
    assertThat(text(document)).contains("The caf? on the quay");
    assertThat(renderer.render(document).findings())
        .containsExactly(
            Finding.error(
                "unsupported-character",
                AT,
                "the text format cannot print '\u00E9' (U+00E9), in \"The caf\u00E9 on the quay\"",
                "write it with the characters of a plain keyboard (ASCII), or leave this format out, "
                    + "with formats: [pdf, html] in agreement.yaml"));
  }

  @Test
  void all_unprintable_characters_of_a_block_are_one_finding() {
    assertThat(messages(document(STYLE, section("1.", "", 0, p("\u00E9"), p("\u00FC \u00E9 ^")))))
        .containsExactly(
            "the text format cannot print '\u00E9' (U+00E9), '\u00FC' (U+00FC) and '^' (U+005E), in \"\u00E9\"");
    assertThat(messages(document(STYLE, section("1.", "", 0, p("\u0430\u0431\u0432\u0433\u0434\u0435\u0436"))))).first()
        .asString()
        .startsWith("the text format cannot print '\u0430' (U+0430), '\u0431' (U+0431),")
        .contains("'\u0434' (U+0434) and 2 other characters, in");
  }

  @Test
  void a_finding_stands_at_the_nearest_row_or_signature_block_and_else_at_the_document() {
    Location row = new Location("a.yaml", 7, 3);
    Location signatory = new Location("a.yaml", 9, 3);
    Block table =
        new Block.Table(
            List.of(column(0, Align.LEFT)), List.of(),
            List.of(group("", new Row(List.of(new Cell(words("caf\u00E9"))), row))), List.of());
    Block signatures =
        new Block.Signatures(
            Layout.COLUMNS,
            List.of(new Block.SignatureBlock(List.of(words("\u00C9LAN")), List.of(ruled("B\u00FD:", "")), signatory)));
    Document document = document(STYLE, p("\u00A7 2"), table, signatures);
    assertThat(renderer.render(document).findings().stream().map(Finding::at))
        .containsExactly(row, signatory, document.meta().at());
  }

  @Test
  void invisible_characters_are_named_by_number_and_do_not_reach_the_message() {
    String message = messages(document(STYLE, section("1.", "", 0, p("a\u0007b\u202Ec\uD800d\uDBFF\uDFFEe")))).get(0);
    assertThat(message)
        .isEqualTo("the text format cannot print U+0007, U+202E, U+D800 and U+10FFFE, in \"a?b?c?d?e\"");
  }

  @Test
  void the_words_around_are_cut_at_spaces() {
    String message =
        messages(document(STYLE, section("1.", "", 0, p("one two three four five six seven eight caf\u00E9 nine ten eleven"
            + " twelve thirteen fourteen")))).get(0);
    assertThat(message).endsWith("in \"four five six seven eight caf\u00E9 nine ten eleven twelve\"");
  }

  @Test
  void a_word_longer_than_its_line_is_broken_and_warned_of() {
    String word = "x".repeat(100);
    Document document = document(STYLE, section("1.", "", 0, p("See " + word + " there.")));
    assertThat(text(document)).isEqualTo("         1. See\n" + "x".repeat(80) + "\n" + "x".repeat(20) + " there.\n");
    assertThat(renderer.render(document).findings())
        .containsExactly(
            Finding.warn(
                "long-word",
                AT,
                "the word \"" + "x".repeat(30) + "...\" is longer than its line and was broken",
                "shorten it, or put a space where it may break"));
  }

  @Test
  void an_indent_gives_way_before_a_word_is_broken() {
    Document document = document(Sample.width(20), p("notwithstandingly so"));
    assertThat(text(document)).isEqualTo("   notwithstandingly\nso\n");
    assertThat(renderer.render(document).findings()).isEmpty();
  }

  @Test
  void typographic_characters_print_as_ascii_and_others_do_not() {
    for (int c : new int[] {'a', '~', ' ', 0x2019, 0x201C, 0x2013, 0x2014, 0x2026, 0xA0, 0x2022, 0x2212, 0xAD, 0x2009}) {
      assertThat(renderer.prints(c)).as("U+%04X", c).isTrue();
    }
    for (int c : new int[] {'^', 0, 7, 0x7F, 0xE9, 0xA7, 0xA9, 0x20AC, 0x1F600, 0xD800}) {
      assertThat(renderer.prints(c)).as("U+%04X", c).isFalse();
    }
  }

  @Test
  void a_no_break_space_stays_before_words_and_not_after_them() {
    Block items = new Block.Items(List.of(Sample.item("\u00A0(a)\u00A0"), Sample.item("(b)", p("of May\u00A01\u00A0"))));
    assertThat(text(document(STYLE, items))).isEqualTo("          (a)\n\n         (b)    of May 1\n");
  }

  @Test
  void an_empty_document_is_one_line_end() {
    assertThat(text(document(STYLE))).isEqualTo("\n");
  }

  @Test
  void odd_documents_and_styles_lose_no_words() {
    Block ragged =
        new Block.Table(
            List.of(column(0, Align.LEFT)), Sample.cells("Grade"),
            List.of(group("", Sample.row("Ivory", "more", "cells"), Sample.row())), List.of());
    Block lone = new Block.Signatures(Layout.COLUMNS, List.of(block(List.of(), ruled("By:", ""))));
    assertThat(text(document(STYLE, ragged, lone, new Block.Box(List.of(), List.of(List.of(List.of(p("prose"))))))))
        .contains("Ivory", "more", "cells", "By: ___", "prose");
    Document narrow = document(Sample.width(-5), p("word"), ragged, lone, new Block.Box(List.of(), List.of()));
    assertThat(text(narrow).lines().mapToInt(String::length).max()).hasValue(8);
  }

  private String text(Document document) {
    return new String(renderer.render(document).bytes(), StandardCharsets.US_ASCII);
  }

  private List<String> messages(Document document) {
    return renderer.render(document).findings().stream().map(Finding::message).toList();
  }
}
