package dev.engross.render.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.render.PdfReading;
import dev.engross.render.Rendered;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.pdf.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharactersTest {

  @Test
  void a_character_without_a_glyph_is_an_error_at_the_nearest_place() {
    Layout layout = Layout.of(Samples.document(List.of(
        Samples.paragraph("Outside 字 and 字."),
        Samples.section("1.", "Clay.", Samples.paragraph("The clay called 字 is dug, 字 and \uD83C\uDFFA too.")),
        new Block.Signatures(Block.Layout.COLUMNS, List.of(
            new SignatureBlock(List.of(Samples.text("陶 COMPANY")), List.of(), Samples.at(30)))))));
    assertThat(layout.findings()).extracting(Finding::toString).containsExactly(
        Samples.AT + ": error: the pdf format cannot print '字' (U+5B57), in \"Outside 字 and 字.\" [unsupported-character]",
        Samples.at(10) + ": error: the pdf format cannot print '字' (U+5B57) and '\uD83C\uDFFA' (U+1F3FA),"
            + " in \"The clay called 字 is dug, 字 and \uD83C\uDFFA too.\" [unsupported-character]",
        Samples.at(30) + ": error: the pdf format cannot print '陶' (U+9676), in \"陶 COMPANY\" [unsupported-character]");
  }

  @Test
  void what_needs_shaping_or_cannot_be_seen_is_not_printed() {
    PdfRenderer renderer = new PdfRenderer();
    for (int codePoint : new int[] {0x05D0, 0x0301, 0x200B, 0x202E, 0x1F3FA, 0x7, 0x5B57, 0xE000}) {
      assertThat(renderer.prints(codePoint)).as(Integer.toHexString(codePoint)).isFalse();
    }
    for (int codePoint : "Az09 '\"-–—“”‘’§¶©®™…€£éüßñ\u00A0½×".codePoints().toArray()) {
      assertThat(renderer.prints(codePoint)).as(Integer.toHexString(codePoint)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Style.Face.class)
  void names_of_many_tongues_are_printed_by_each_face(Style.Face face) {
    String names = "Łódź, Nguyễn, Ørsted, Dvořák, Şahin, Ğül, İzmir, Țepeș, Þórdís, Őry, Παπάς, Иванов";
    Style style = Style.DEFAULT;
    Style.PageStyle page = style.page();
    Document document = Samples.document(
        new Style(
            style.headings(), style.text(),
            new Style.PageStyle(page.size(), page.margin(), page.points(), face, page.head(), page.foot(), page.lines()),
            style.signatures()),
        false, List.of(Samples.paragraph(names)));
    Rendered pdf = new PdfRenderer().render(document);
    assertThat(pdf.findings()).isEmpty();
    assertThat(PdfReading.text(pdf.bytes())).contains(names.split(", "));
  }

  @Test
  void an_accent_apart_from_its_letter_is_told_with_the_way_to_type_it() {
    Layout layout = Layout.of(Samples.document(List.of(Samples.paragraph("Nguye\u0302\u0303n"))));
    assertThat(layout.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.message()).startsWith("the pdf format cannot print ' \u0302' (U+0302) and ' \u0303' (U+0303)");
      assertThat(finding.mend())
          .isEqualTo("type a letter with its mark as one character (Unicode calls that form NFC), such as 'é'");
    });
  }
}
