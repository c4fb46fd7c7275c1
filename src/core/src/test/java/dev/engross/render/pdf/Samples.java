package dev.engross.render.pdf;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Setting;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.Attachment;
import dev.engross.render.Imprint;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Documents to set: a supply of clay, in as many pages as one likes. */
public final class Samples {

  public static final Location AT = new Location("agreements/clay-supply/amendments/03.yaml", 1, 1);

  /** That of a copy that goes out to be signed, with all that a file can carry. */
  public static final Imprint IMPRINT = new Imprint("clay-supply", "3", "final", Imprint.Purpose.SIGNING, List.of(
      new Attachment("manifest.json", "application/json", "What this file was made of", Attachment.Relation.DATA, new byte[] {'{', '}'}),
      new Attachment("agreements/clay-supply/amendments/03.yaml", "application/yaml", "", Attachment.Relation.SOURCE, new byte[] {'#'}),
      new Attachment("agreements/clay-supply/amendments-03.yaml", "application/yaml", "", Attachment.Relation.SOURCE, new byte[0]),
      new Attachment("Exhibit A - plan.pdf", "application/pdf", "Exhibit A", Attachment.Relation.EXHIBIT, new byte[] {'%', '\n'})));

  private Samples() {}

  public static Document document(List<Block> blocks) {
    return document(Style.DEFAULT, false, blocks);
  }

  public static Document document(Style style, boolean draft, List<Block> blocks) {
    return new Document(
        new Document.Meta(
            "clay-supply-am03", "Amendment No. 3", "Clay Supply Agreement", "2019-06-01", "en-US", draft, AT),
        style, blocks);
  }

  public static Location at(int line) {
    return new Location(AT.file(), line, 3);
  }

  public static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  public static Block paragraph(String words) {
    return new Block.Paragraph(Setting.INDENTED, text(words));
  }

  public static Block heading(int level, String words) {
    return new Block.Heading(level, "h-" + words.hashCode(), text(words));
  }

  public static Block section(String number, String heading, Block... body) {
    return new Block.Section("s" + number, number, text(heading), 0, List.of(body), at(10));
  }

  /** {@code count} words of filler, the same ones for the same seed. */
  public static String words(int count, int seed) {
    String[] known = (
        "the Buyer shall take and the Seller shall deliver in each calendar month such quantity of washed ball clay as is "
        + "set forth in the schedule attached hereto provided that no delivery is due while the pit is flooded or closed "
        + "by order of a competent authority and any shortfall carries into the following quarter without interest "
        + "notwithstanding \"Force Majeure\" (as defined) moisture, kaolin content; storage demurrage Section 4 it's").split(" ");
    StringBuilder out = new StringBuilder();
    int state = seed * 7919 + 17;
    for (int i = 0; i < count; i++) {
      state = state * 1103515245 + 12345;
      out.append(i == 0 ? "" : " ").append(known[(state >>> 16) % known.length]);
    }
    return out + ".";
  }

  public static Block table(int rows, boolean head) {
    List<Block.Row> all = new ArrayList<>();
    String[] places = {"Upper Pit", "Lower Pit", "Old Kiln Field", "North Bank of the Tamsel", "Railway Cutting"};
    for (int i = 0; i < rows; i++) {
      String limit = i == 5
          ? "0.65% of the first 500 tonnes of such clay plus 0.55% of such clay over 500 tonnes up to 1,000 tonnes "
              + "plus 0.45% of such clay over 1,000 tonnes"
          : i % 9 == 4 ? "None" : (i % 12) + "." + (i % 10) + "5%";
      all.add(new Block.Row(
          List.of(new Cell(text(places[i % places.length] + " Grade " + i)), new Cell(text(limit))), at(100 + i)));
    }
    List<Cell> heads = head
        ? List.of(new Cell(text("Name of Clay")), new Cell(text("Maximum Annual Moisture Allowance")))
        : List.of();
    return new Block.Table(
        List.of(new Column(48, Align.LEFT), new Column(32, Align.LEFT)), heads,
        List.of(new Block.Group(List.of(), all)), List.of());
  }

  public static Block signatures(int parties) {
    List<SignatureBlock> blocks = new ArrayList<>();
    for (int i = 0; i < parties; i++) {
      List<List<Inline>> party = new ArrayList<>();
      party.add(text("PARTY" + i + " POTTERY COMPANY"));
      if (i % 2 == 0) {
        party.add(text("ON BEHALF OF EACH OF ITS KILNS AND OF THE WORKS AT TAMSEL"));
      }
      blocks.add(new SignatureBlock(
          party,
          List.of(
              new SignatureLine("By:", List.of(), true),
              new SignatureLine("Name:", text("Signer" + i + " Clay"), false),
              new SignatureLine("Title:", List.of(), false)),
          at(200 + i)));
    }
    return new Block.Signatures(Block.Layout.COLUMNS, blocks);
  }

  public static Block testimonium() {
    return paragraph("IN WITNESS WHEREOF, the parties have executed and delivered this Amendment No. 3 as of the date "
        + "first above set forth, each by its duly authorized officer.");
  }

  /** Four pages: an amendment with sections, a provision, a list, signatures and a schedule. */
  public static Document amendment(boolean draft) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, "title", List.of(
        new Inline.Text("AMENDMENT NO. 3"), new Inline.LineBreak(),
        new Inline.Text("TO AMENDED AND RESTATED CLAY SUPPLY AGREEMENT"))));
    blocks.add(new Block.Paragraph(Setting.PREAMBLE, List.of(
        new Inline.Text("AMENDMENT NO. 3 to the Amended and Restated Clay Supply Agreement, dated as of June\u00A01, 2019, "
            + "by and between Tamsel Pit Company LLC (the "),
        new Inline.Quoted(List.of(new Inline.Styled(Inline.Mark.DEFINED, text("Seller")))),
        new Inline.Text(") and "), new Inline.Name(text("Hollow Lane Potteries Trust")),
        new Inline.Text(" (the \"Buyer\")."))));
    blocks.add(paragraph("The Seller and the Buyer hereby agree to modify and amend the Agreement effective as of "
        + "October\u00A09, 2014, as amended on May\u00A01, 2015, May\u00A01, 2016 and November\u00A03, 2017."));
    blocks.add(section("1.", "New Clays.",
        paragraph("The Seller and the Buyer have determined to add the following clays (\"New Clays\") to the Agreement:"),
        new Block.Names(false, List.of(
            text("Railway Cutting Grade 7"),
            text("North Bank of the Tamsel Grade 12 (now known as North Bank and Meadow of the Upper Tamsel "
                + "International Grade 12)")))));
    blocks.add(section("2.", "Schedule A.",
        paragraph("Schedule A to the Agreement, which sets forth the clays, is hereby replaced in its entirety by "
            + "Amendment No. 3 to Schedule A attached hereto.")));
    blocks.add(section("3.", "Term and Termination of Agreement.",
        paragraph("The Term and Termination provisions of the Agreement are amended as follows:"),
        new Block.Quotation(true, List.of(
            paragraph("This Agreement shall continue until April\u00A030, 2021. " + words(150, 3)))),
        new Block.Items(List.of(
            new Block.Item("(a)", List.of(paragraph(words(40, 5)))),
            new Block.Item("(b)", List.of(paragraph(words(30, 6)), new Block.Items(List.of(
                new Block.Item("(i)", List.of(paragraph(words(25, 7)))),
                new Block.Item("(ii)", List.of(paragraph(words(12, 8)))))))))),
        new Block.Note(List.of(paragraph("The Seller's consent of May 1 was recorded by hand.")))));
    blocks.add(section("4.", "Deliveries.", paragraph(words(120, 9)), paragraph(words(90, 10))));
    blocks.add(new Block.Section("s5", "", List.of(), 0,
        List.of(paragraph("Except as modified hereby, the Agreement is ratified and confirmed in full force.")), at(40)));
    blocks.add(testimonium());
    blocks.add(signatures(2));
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, "schedule-a", List.of(
        new Inline.Text("AMENDMENT NO. 3"), new Inline.LineBreak(), new Inline.Text("SCHEDULE A"), new Inline.LineBreak(),
        new Inline.Text("MAXIMUM ANNUAL MOISTURE ALLOWANCES"))));
    blocks.add(new Block.Paragraph(Setting.FLUSH, text("This Agreement relates to the following clays of the Seller:")));
    blocks.add(table(46, true));
    return document(Style.DEFAULT, draft, blocks);
  }
}
