package dev.engross.render.text;

import static dev.engross.render.text.Sample.STYLE;
import static dev.engross.render.text.Sample.block;
import static dev.engross.render.text.Sample.cells;
import static dev.engross.render.text.Sample.column;
import static dev.engross.render.text.Sample.document;
import static dev.engross.render.text.Sample.grid;
import static dev.engross.render.text.Sample.group;
import static dev.engross.render.text.Sample.h;
import static dev.engross.render.text.Sample.item;
import static dev.engross.render.text.Sample.line;
import static dev.engross.render.text.Sample.names;
import static dev.engross.render.text.Sample.p;
import static dev.engross.render.text.Sample.row;
import static dev.engross.render.text.Sample.ruled;
import static dev.engross.render.text.Sample.section;
import static dev.engross.render.text.Sample.width;
import static dev.engross.render.text.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Layout;
import dev.engross.document.Block.Setting;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of block, and two whole instruments, as they are set. {@code -Dengross.golden=rewrite} writes the files
 * anew.
 */
class TextGoldenTest {

  private static final String TERMS =
      "The Supplier shall deliver the Clay by barge to the Buyer's quay, free of stones, and the Buyer shall pay for each"
          + " barge within thirty (30) days after its arrival.";

  @TestFactory
  Stream<DynamicTest> set_as_the_file_shows() {
    return cases().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String name, Document document) throws IOException {
    String text = new String(new TextRenderer().render(document).bytes(), StandardCharsets.US_ASCII);
    if ("rewrite".equals(System.getProperty("engross.golden"))) {
      Files.writeString(Path.of("src/test/resources/render/text", name + ".txt"), text);
    }
    try (InputStream in = TextGoldenTest.class.getResourceAsStream("/render/text/" + name + ".txt")) {
      assertThat(in).as("no file for %s", name).isNotNull();
      assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Map<String, Document> cases() {
    Map<String, Document> cases = new TreeMap<>();
    cases.put("clay-supply", WholeInstruments.claySupply());
    cases.put("lease", WholeInstruments.lease());
    cases.put(
        "paragraphs",
        document(
            STYLE,
            p(TERMS), p(Setting.PREAMBLE, TERMS), p(Setting.FLUSH, TERMS), p(Setting.HANGING, TERMS),
            p(Setting.CENTRED, TERMS), p(Setting.RIGHT, "Saltmarsh,|May 1, 2019"), p("One line|and another.")));
    cases.put(
        "headings",
        document(
            STYLE,
            h(1, "AMENDMENT NO. 3|TO|SUPPLY AGREEMENT"),
            h(2, "A HEADING THAT IS TOO LONG FOR ONE LINE OF THE TEXT AND IS FILLED BEFORE IT IS CENTRED ON THE PAGE"),
            h(3, "Grades sold from the first:"), p(Setting.FLUSH, "Ivory"), h(3, "Grades added:"), p(Setting.FLUSH, "Ochre")));
    cases.put("sections-run-in", document(STYLE, sections()));
    cases.put("sections-above", document(headings(false, Style.HeadingMark.CAPS), sections()));
    cases.put(
        "sections-above-long",
        document(
            headings(false, Style.HeadingMark.BOLD),
            section("ARTICLE IV", "Representations and Warranties of the Supplier and of each of the Pits that it works", 0,
                section("4.03", "Further Assurances; Additional Pits; Additional Kilns and Certain Other Matters", 1, p(TERMS)))));
    cases.put(
        "items",
        document(
            STYLE,
            p("The Supplier warrants that:"),
            new Block.Items(
                List.of(
                    item("(a)", p(TERMS), p("A second paragraph of the same item stands below the first.")),
                    item("(b)", p("each barge:"), new Block.Items(List.of(item("(i)", p(TERMS)), item("(ii)", p("is sound.")))))
                    , item("(c)", new Block.Items(List.of(item("(i)", p("labels may stand beside one another;"))))),
                    item("(d)"), item("Clause 14.2(a)(iv)(B)(3)", p("has a label of its own length."))))));
    cases.put(
        "names",
        document(
            STYLE,
            names(false, "{Pell Harbor Ceramics LP}", "{Saltmarsh Brick & Pipe Company} (formerly known as {Saltmarsh Pipe})"),
            names(
                true,
                "{North Ferry Stoneware Partners of Old Quay} (now known as {Pell Harbor Ceramics LP})",
                "{The Amalgamated Brick, Pipe, Tile, Stoneware and Porcelain Makers of North Ferry and Old Quay}")));
    cases.put(
        "quotation",
        document(
            STYLE,
            new Block.Quotation(false, List.of(p(TERMS))),
            new Block.Quotation(true, List.of(p("2.1 Delivery. " + TERMS), p("The Buyer may weigh any barge."))),
            new Block.Quotation(true, List.of(new Block.Items(List.of(item("(c)", p("a Satellite Works"))))))));
    cases.put(
        "table-ruled",
        document(
            STYLE,
            new Block.Table(
                List.of(column(48, Align.LEFT), column(32, Align.LEFT)), cells("Grade", "Greatest Yearly Price Per Ton Delivered"),
                List.of(group("", row("Ivory", "$76.25"), row("Ochre", "$70.00 for the first 500 tons plus $68.00 for"
                    + " each ton over 500"), row("A Grade Whose Name Is Too Long For Its Column In This Table", "None"))),
                List.of())));
    cases.put("table-head", document(grid(Style.Grid.HEAD), grouped()));
    cases.put("table-plain", document(grid(Style.Grid.NONE), grouped()));
    cases.put("table-narrow", document(width(24), grouped()));
    cases.put(
        "box",
        document(
            STYLE,
            new Block.Box(
                List.of(0, 0),
                List.of(
                    List.of(
                        List.of(p(Setting.FLUSH, "If to the Buyer:"), names(true, "{Pell Harbor Ceramics LP}", "Old Quay")),
                        List.of(p(Setting.FLUSH, "If to the Supplier, with a copy to its agents at North Ferry:"))),
                    List.of(List.of(p(Setting.FLUSH, "Attention: Company Secretary")), List.of())))));
    cases.put("signatures-after", document(STYLE, signatures(Layout.COLUMNS)));
    cases.put("signatures-below", document(Sample.style(STYLE.text(), Style.RulePlace.BELOW), signatures(Layout.COLUMNS)));
    cases.put("signatures-stacked", document(STYLE, signatures(Layout.STACKED)));
    cases.put(
        "signatures-through",
        document(
            STYLE,
            new Block.Signatures(
                Layout.COLUMNS,
                List.of(
                    block(List.of("PELL HARBOR CERAMICS LP"), line("By:", "Pell Harbor Inc., its general partner"),
                        ruled("By:", ""), line("Name:", "Alma Fenn"), ruled("Date:", "")),
                    block(List.of("TERN TILEWORKS"), ruled("By:", ""), line("Name:", "Tobias Reed"), ruled("Date:", ""),
                        ruled("Attest:", ""))))));
    cases.put(
        "draft-pages",
        document(
            STYLE, true, h(1, "AMENDMENT NO. 3"), p(TERMS), new Block.PageBreak(),
            new Block.Keep(List.of(h(2, "SCHEDULE 1"), p(TERMS)))));
    cases.put("note", document(STYLE, new Block.Note(List.of(p(Setting.FLUSH, TERMS), p("See Section 2.")))));
    cases.put("inlines", document(STYLE, inlines()));
    return cases;
  }

  private static Style headings(boolean runIn, Style.HeadingMark mark) {
    return new Style(new Style.Headings(runIn, mark), STYLE.text(), STYLE.page(), STYLE.signatures());
  }

  private static Block[] sections() {
    return new Block[] {
      section("1.", "New Grade.", 0, p(TERMS), p("A second paragraph.")),
      section("2.", "Prices.", 0, p("Prices change as follows:"),
          section("(a)", "Ivory.", 1, p(TERMS), section("(i)", "", 2, p(TERMS))), section("(b)", "", 1, p("None."))),
      section("3.", "Grades.", 0, names(false, "{Ivory}", "{Ochre}")),
      section("", "", 0, p("A section without a number or a heading."))
    };
  }

  private static Block grouped() {
    return new Block.Table(
        List.of(column(0, Align.LEFT), column(0, Align.DECIMAL), column(0, Align.RIGHT)),
        cells("Grade of Clay", "Price Per Ton", "Least Order"),
        List.of(
            group("White clays", row("Ivory", "$76.25", "1,000 tons"), row("Pale Ball|(sifted)", "$101.5 (1)", "40 tons")),
            group("Red clays", row("Ochre", "$9", "None"), row("Umber", "at market", "None"))),
        List.of(item("(1)", p("Until the first barge has sailed, and then the price of Ivory less such part of the freight"
            + " as the Supplier bears.")), item("(2)", p("None."))));
  }

  private static Block signatures(Layout layout) {
    return new Block.Signatures(
        layout,
        List.of(
            block(List.of("PELL HARBOR CERAMICS LP", "BY ITS GENERAL PARTNER, PELL HARBOR INC."),
                ruled("By:", ""), line("Name:", "Alma Fenn"), line("Title:", "")),
            block(List.of("SALTMARSH BRICK & PIPE COMPANY OF NORTH FERRY"),
                ruled("By:", "/s/ Tobias Reed"), line("", "Tobias Reed"), line("", "President")),
            block(List.of("TERN TILEWORKS"), ruled("", ""), ruled("Date:", ""))));
  }

  private static Block[] inlines() {
    List<Inline> some = words("dry weight");
    return new Block[] {
      p(new Inline.Text("Curly \u201Cquotes\u201D, a buyer\u2019s dash \u2014 2019\u20132021, \u22125\u00A0tons\u2026 ("),
          new Inline.Quoted(some), new Inline.Text("), "), new Inline.Styled(Inline.Mark.STRONG, some), new Inline.Text(", "),
          new Inline.Link("s1", some), new Inline.Text(", price "), new Inline.Blank(12), new Inline.Text(" or "),
          new Inline.Redacted(), new Inline.Text(", "), new Inline.Inserted(some), new Inline.Text(" "),
          new Inline.Deleted(some), new Inline.LineBreak(), new Inline.Text("and a new line.")),
      p(new Inline.Text("Words that a no-break space holds together, such as those of a date, stay on one line:"),
          new Inline.Text(" May\u00A01,\u00A02019."))
    };
  }
}
