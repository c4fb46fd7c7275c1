package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Item;
import dev.engross.document.Block.Setting;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Inline.Mark;
import dev.engross.document.Style;
import dev.engross.render.Rendered;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWordsTest {

  private static void readsBack(Document document) {
    Rendered rendered = new PdfRenderer().render(document);
    assertThat(Words.of(rendered.bytes())).isEqualTo(Words.of(document));
    assertThat(Words.inStream(rendered.bytes())).isEqualTo(Words.of(document));
    assertThat(rendered.findings()).isEmpty();
  }

  @Test
  void a_whole_amendment_reads_back_word_for_word_without_its_folios_and_draft_marks() {
    readsBack(Samples.amendment(true));
  }

  @Test
  void every_kind_of_block_reads_back_word_for_word() {
    List<Block> blocks = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      blocks.add(new Block.Paragraph(setting, Samples.text(Samples.words(60, setting.ordinal()))));
    }
    blocks.add(Samples.section("1.", "Heading before a table.", Samples.table(3, true)));
    blocks.add(new Block.Section("s2", "2.", List.of(), 0, List.of(
        new Block.Section("s2a", "(a)", Samples.text("Nested."), 1, List.of(
            Samples.paragraph(Samples.words(30, 1)), Samples.paragraph(Samples.words(30, 2)),
            new Block.Section("s2ai", "(i)", List.of(), 2, List.of(Samples.paragraph("Deeper.")), Samples.at(3))),
            Samples.at(2))), Samples.at(1)));
    blocks.add(new Block.Items(List.of(
        new Item("(a)", List.of()), new Item("(b)", List.of(new Block.Items(List.of(
            new Item("(i)", List.of(Samples.paragraph("one"), Samples.paragraph("two"))))))))));
    blocks.add(new Block.Names(true, List.of(Samples.text("Upper Pit"), Samples.text("Lower Pit"))));
    blocks.add(new Block.Quotation(true, List.of(new Block.Items(List.of(
        new Item("(a)", List.of(Samples.paragraph("first"))), new Item("(b)", List.of(Samples.paragraph("last"))))))));
    blocks.add(new Block.Quotation(true, List.of(Samples.section("7.", "Term.", Samples.paragraph("Ends.")))));
    blocks.add(new Block.Quotation(false, List.of(Samples.paragraph(Samples.words(50, 4)))));
    blocks.add(new Block.Table(
        List.of(new Column(0, Align.LEFT), new Column(0, Align.DECIMAL), new Column(0, Align.RIGHT)),
        List.of(new Cell(Samples.text("Pit")), new Cell(Samples.text("Share")), new Cell(Samples.text("Tonnes"))),
        List.of(
            new Block.Group(Samples.text("Western Pits"), List.of(row("Upper Pit (1)", "0.5%", "1,200"))),
            new Block.Group(Samples.text("Eastern Pits"), List.of(row("Lower Pit", "12.25%", "12"), row("", "", "")))),
        List.of(new Item("(1)", List.of(Samples.paragraph("Closed in winter."))))));
    blocks.add(new Block.Box(List.of(20, 60), List.of(
        List.of(List.of(Samples.paragraph("Notices:")), List.of(Samples.paragraph(Samples.words(40, 5)))))));
    blocks.add(new Block.Keep(List.of(Samples.paragraph("Kept."), Samples.paragraph("Together."))));
    blocks.add(new Block.Note(List.of(Samples.paragraph("First."), Samples.paragraph("Second."))));
    blocks.add(new Block.Signatures(Block.Layout.STACKED, ((Block.Signatures) Samples.signatures(3)).blocks()));
    readsBack(Samples.document(blocks));
  }

  @Test
  void every_kind_of_inline_reads_back_word_for_word() {
    List<Inline> inlines = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      inlines.add(new Inline.Styled(mark, Samples.text("marked words")));
      inlines.add(new Inline.Text(", then "));
    }
    inlines.add(new Inline.Quoted(Samples.text("quoted words")));
    inlines.add(new Inline.Text("; "));
    inlines.add(new Inline.Name(Samples.text("Hollow Lane Potteries")));
    inlines.add(new Inline.LineBreak());
    inlines.add(new Inline.Link("s1", Samples.text("Section 1")));
    inlines.add(new Inline.Text(" by "));
    inlines.add(new Inline.Blank(20));
    inlines.add(new Inline.Text(" of "));
    inlines.add(new Inline.Redacted());
    inlines.add(new Inline.Inserted(Samples.text(" put in")));
    inlines.add(new Inline.Deleted(Samples.text(" struck out")));
    inlines.add(new Inline.Text(". Caf\u00E9 \u20AC5 \u2014 \u00A72(b), (a\\b) 100\u00A0%."));
    readsBack(Samples.document(List.of(new Block.Paragraph(Setting.INDENTED, inlines))));
  }

  @Test
  void a_capital_heading_mark_changes_letters_only() {
    Style style = new Style(
        new Style.Headings(true, Style.HeadingMark.CAPS), Style.DEFAULT.text(), Style.DEFAULT.page(),
        Style.DEFAULT.signatures());
    Document document =
        Samples.document(style, false, List.of(Samples.section("1.", "Clay.", Samples.paragraph("Is dug."))));
    assertThat(Words.of(new PdfRenderer().render(document).bytes())).containsExactly("1.", "CLAY.", "Is", "dug.");
  }

  @Test
  void an_empty_document_is_one_page() {
    assertThat(new PdfRenderer().render(Samples.document(List.of())).pages()).isEqualTo(1);
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(List.of(cells).stream().map(c -> new Cell(Samples.text(c))).toList(), Samples.at(9));
  }
}
