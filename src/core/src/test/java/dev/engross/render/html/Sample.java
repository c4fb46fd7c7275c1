package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Blocks of an invented supply agreement, one of each kind and the turns that a kind has. */
final class Sample {

  static final Location AT = new Location("agreements/clay-supply/amendments/01.yaml", 3, 1);

  private Sample() {}

  static Document document(boolean draft, Style style, List<Block> blocks) {
    return new Document(
        new Document.Meta("clay-supply-am01", "Amendment No. 1", "Clay Supply Agreement", "2021-09-15", "en-US", draft,
        AT),
        style, blocks);
  }

  static Document document(Block... blocks) {
    return document(false, Style.DEFAULT, List.of(blocks));
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Block.Setting.INDENTED, words(text));
  }

  static Block.Cell cell(String text) {
    return new Block.Cell(words(text));
  }

  static Location at(int line) {
    return new Location(AT.file(), line, 5);
  }

  /** Each kind of block under a name. */
  static Map<String, List<Block>> kinds() {
    Map<String, List<Block>> all = new LinkedHashMap<>();
    all.put("headings", List.of(
        new Block.Heading(1, "", List.of(new Inline.Text("AMENDMENT NO. 1"), new Inline.LineBreak(),
            new Inline.Text("TO CLAY SUPPLY AGREEMENT"))),
        new Block.Heading(2, "schedule-1", words("SCHEDULE 1")),
        new Block.Heading(3, "", words("Grades added by Amendment No. 1:"))));
    all.put("paragraphs", List.of(
        new Block.Paragraph(Block.Setting.PREAMBLE, words("AMENDMENT NO. 1 to the Clay Supply Agreement, dated as of "
            + "September 15, 2021, by and between Ostrander Pits, Inc. (the \"Seller\") and Pell Harbor Ceramics LLC "
            + "(the \"Buyer\").")),
        paragraph("The Seller's price for 'seconds' is that of the '90s; see the \"Price List\"."),
        new Block.Paragraph(Block.Setting.FLUSH, words("Flush.")),
        new Block.Paragraph(Block.Setting.CENTRED, words("Centred.")),
        new Block.Paragraph(Block.Setting.HANGING, words("Hanging: the second line of this goes in under the first.")),
        new Block.Paragraph(Block.Setting.RIGHT, words("Right."))));
    all.put("sections", List.of(
        new Block.Section("deliveries", "1.", words("Deliveries."), 0, List.of(
            paragraph("The Buyer shall buy 550 tons of Clay a quarter, as Section 2 says."),
            new Block.Section("", "(a)", List.of(), 1, List.of(paragraph("Bath, by barge.")), at(8)),
            new Block.Section("", "(b)", words("The pit."), 1, List.of(paragraph("By road.")), at(9))), at(7)),
        new Block.Section("2", "2.", words("Prices."), 0, List.of(new Block.Paragraph(Block.Setting.INDENTED, List.of(
            new Inline.Text("Prices are those of "),
            new Inline.Link("deliveries", words("Section 1")), new Inline.Text(" and not those of "),
            new Inline.Link("gone", words("Section 9")), new Inline.Text(".")))), at(10)),
        new Block.Section("", "", List.of(), 0, List.of(paragraph("Except as amended hereby, the Agreement stands.")),
        at(12))));
    all.put("items", List.of(new Block.Items(List.of(
        new Block.Item("(a)", List.of(paragraph("a Satellite Works, which is a kiln that the Buyer names by notice;"),
            new Block.Items(List.of(
                new Block.Item("(i)", List.of(paragraph("of brick; or"))),
                new Block.Item("(ii)", List.of(paragraph("of fibre.")))))
            )),
        new Block.Item("(b)", List.of(paragraph("the pit."), paragraph("A second paragraph."))),
        new Block.Item("(c)", List.of())))));
    all.put("names", List.of(
        new Block.Names(false, List.of(List.of(new Inline.Name(words("Blue Ball Clay"))), words("Ivory"))),
        new Block.Names(true, List.of(words("Blue"), words("Ivory (now known as Old Ivory, and in bags known as "
            + "Harbour Ivory, of whatever mesh)"))))); 
    all.put("quotations", List.of(
        new Block.Quotation(false, List.of(paragraph("2.2 Term. This Agreement ends on March 31, 2025."))),
        new Block.Quotation(true, List.of(
            new Block.Section("", "2.3", words("Audit."), 0, List.of(paragraph("The Buyer may weigh any load.")),
            at(20)),
            new Block.Items(List.of(new Block.Item("(a)", List.of(paragraph("Bath;"))),
                new Block.Item("(b)", List.of(paragraph("the pit."))))))),
        new Block.Quotation(true, List.of(new Block.PageBreak()))));
    all.put("table", List.of(table(Block.Align.LEFT, "")));
    all.put("table-groups", List.of(new Block.Table(
        List.of(new Block.Column(48, Block.Align.LEFT), new Block.Column(32, Block.Align.DECIMAL)),
        List.of(cell("Grade"), cell("Price a ton")),
        List.of(
            new Block.Group(words("Domestic"), List.of(new Block.Row(List.of(cell("Blue"), cell("$61.50")), at(30)))),
            new Block.Group(words("Overseas"), List.of(new Block.Row(List.of(
                new Block.Cell(List.of(new Inline.Text("Ivory"), new Inline.LineBreak(), new Inline.Text("(bagged)"))),
                cell("$74.00*")), at(31))))),
        List.of(new Block.Item("*", List.of(paragraph("Free on board.")))))));
    all.put("table-open", List.of(new Block.Table(
        List.of(new Block.Column(0, Block.Align.LEFT), new Block.Column(20, Block.Align.RIGHT)), List.of(),
        List.of(new Block.Group(List.of(), List.of(new Block.Row(List.of(cell("Blue"), cell("400")), at(40))))),
        List.of())));
    all.put("box", List.of(new Block.Box(List.of(10, 70), List.of(
        List.of(List.of(paragraph("To:")), List.of(paragraph("Pell Harbor Ceramics LLC"), table(Block.Align.RIGHT,
        " tons"))),
        List.of(List.of(paragraph("Re:")), List.of(paragraph("Clay")))))));
    all.put("signatures", List.of(signatures(Block.Layout.COLUMNS)));
    all.put("signatures-stacked", List.of(signatures(Block.Layout.STACKED)));
    all.put("pages", List.of(paragraph("Before."), new Block.PageBreak(),
        new Block.Keep(List.of(paragraph("After."), new Block.PageBreak())), paragraph("Last.")));
    all.put("note", List.of(new Block.Note(List.of(paragraph("Waived until December 31, 2021."),
        paragraph("See Amendment No. 1.")))));
    all.put("inlines", List.of(new Block.Paragraph(Block.Setting.FLUSH, List.of(
        new Inline.Styled(Inline.Mark.UNDERLINED, words("underlined")), new Inline.Text(" "),
        new Inline.Styled(Inline.Mark.EMPHASIS, words("emphasis")), new Inline.Text(" "),
        new Inline.Styled(Inline.Mark.STRONG, words("strong")), new Inline.Text(" (the \""),
        new Inline.Styled(Inline.Mark.DEFINED, words("Term")), new Inline.Text("\") "),
        new Inline.Quoted(words("quoted 'twice'")), new Inline.Text(" "),
        new Inline.Name(words("Blue Ball Clay")), new Inline.Text(" by "), new Inline.Blank(12), new Inline.Text(", "),
        new Inline.Redacted(), new Inline.Text(" "),
        new Inline.Inserted(words("550 tons")), new Inline.Text(" "), new Inline.Deleted(words("400 tons")),
        new Inline.LineBreak(), new Inline.Text("100\u00a0tons \u2014 5 < 6 & 7 > 3, caf\u00e9 \ud835\udd38")))));
    return all;
  }

  private static Block.Table table(Block.Align align, String more) {
    return new Block.Table(
        List.of(new Block.Column(60, Block.Align.LEFT), new Block.Column(20, align)),
        List.of(cell("Grade"), cell("Price a ton")),
        List.of(new Block.Group(List.of(), List.of(
            new Block.Row(List.of(cell("Blue"), cell("$61.50" + more)), at(30)),
            new Block.Row(List.of(cell("Ivory"), cell("$74.00" + more)), at(31))))),
        List.of());
  }

  private static Block.Signatures signatures(Block.Layout layout) {
    List<Block.SignatureBlock> blocks = new ArrayList<>();
    blocks.add(new Block.SignatureBlock(List.of(words("OSTRANDER PITS, INC.")), lines("", ""), at(50)));
    blocks.add(new Block.SignatureBlock(List.of(words("PELL HARBOR CERAMICS LLC"),
        words("on behalf of each of its works")),
        lines("/s/ Ada Quist", "Ada Quist"), at(51)));
    blocks.add(new Block.SignatureBlock(List.of(words("TERN TILEWORKS")), List.of(
        new Block.SignatureLine("", List.of(), true), new Block.SignatureLine("", words("Ray Ott"), false)), at(52)));
    return new Block.Signatures(layout, blocks);
  }

  private static List<Block.SignatureLine> lines(String signed, String name) {
    return List.of(
        new Block.SignatureLine("By:", signed.isEmpty() ? List.of() : words(signed), true),
        new Block.SignatureLine("Name:", name.isEmpty() ? List.of() : words(name), false),
        new Block.SignatureLine("Title:", List.of(), false));
  }
}
