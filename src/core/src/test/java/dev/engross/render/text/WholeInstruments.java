package dev.engross.render.text;

import static dev.engross.render.text.Sample.block;
import static dev.engross.render.text.Sample.cells;
import static dev.engross.render.text.Sample.column;
import static dev.engross.render.text.Sample.document;
import static dev.engross.render.text.Sample.group;
import static dev.engross.render.text.Sample.h;
import static dev.engross.render.text.Sample.line;
import static dev.engross.render.text.Sample.names;
import static dev.engross.render.text.Sample.p;
import static dev.engross.render.text.Sample.row;
import static dev.engross.render.text.Sample.ruled;
import static dev.engross.render.text.Sample.section;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Layout;
import dev.engross.document.Block.Setting;
import dev.engross.document.Document;
import dev.engross.document.Style;
import java.util.List;

/** Two invented amendments, of different trades and in different styles. */
final class WholeInstruments {

  private WholeInstruments() {}

  /** An amendment with a schedule of prices, rules to sign on after their labels. */
  static Document claySupply() {
    return document(
        Sample.STYLE,
        h(1, "AMENDMENT NO. 3|TO AMENDED AND RESTATED CLAY SUPPLY AGREEMENT"),
        p(Setting.PREAMBLE, "AMENDMENT NO. 3 to the Amended and Restated Clay Supply Agreement, dated as of May 1, 2019, by"
            + " and between Saltmarsh Brick & Pipe Company (the \"Supplier\") and Pell Harbor Ceramics LP (the \"Buyer\")."),
        section("1.", "New Grade.", 0, p("The Supplier and the Buyer have determined to add Ochre (\"New Grade\") to the"
            + " Agreement, at the price set forth in the attached schedule.")),
        section("2.", "Schedule 1.", 0, p("Schedule 1 to the Agreement is hereby replaced in its entirety by Amendment"
            + " No. 3 to Schedule 1 attached hereto.")),
        new Block.PageBreak(),
        p("IN WITNESS WHEREOF, the parties have executed and delivered this Amendment No. 3 as of the date first above set"
            + " forth."),
        new Block.Signatures(
            Layout.COLUMNS,
            List.of(
                block(List.of("SALTMARSH BRICK & PIPE COMPANY", "ON BEHALF OF EACH OF ITS WORKS"),
                    ruled("By:", ""), line("Name:", ""), line("Title:", "")),
                block(List.of("PELL HARBOR CERAMICS LP"), ruled("By:", ""), line("Name:", ""), line("Title:", "")))),
        new Block.PageBreak(),
        h(2, "AMENDMENT NO. 3"),
        h(2, "SCHEDULE 1|GREATEST PRICES PER TON"),
        p(Setting.FLUSH, "This Agreement relates to the following grades:"),
        new Block.Table(
            List.of(column(44, Align.LEFT), column(36, Align.LEFT)),
            cells("Name of Grade", "Greatest Price Per Ton Delivered Free at Quay"),
            List.of(group("", row("Ivory", "$76.25"), row("Ochre", "$70.00 for the first 500 tons of a year plus $68.00 for"
                + " each ton over 500 tons of that year"), row("Umber", "None"))),
            List.of()));
  }

  /** An amendment with a list of names, rules to sign on below their labels. */
  static Document lease() {
    Style style =
        new Style(
            Sample.STYLE.headings(),
            new Style.TextStyle(72, 9, 5, 18, 10, 4, 1, Style.Grid.RULED, Style.Names.WHOLE_IN_LISTS),
            Sample.STYLE.page(),
            new Style.SignatureStyle(9, List.of(32, 31), 30, 24, Style.RulePlace.BELOW, 5, Style.Anchors.NONE));
    return document(
        style,
        h(1, "FIRST AMENDMENT|TO|MASTER LEASE OF MARKET STALLS|EAST HALL"),
        p(Setting.PREAMBLE, "FIRST AMENDMENT to Master Lease (\"First Amendment\"), dated as of June 15, 2011, by and between"
            + " Corn Hall Trustees (the \"Landlord\") and Guild of Stallholders (\"Guild\")."),
        section("1.", "New Stalls.", 0, p("The Landlord lets to the Guild the following new stalls (\"New Stalls\") on the"
            + " terms contained in the Lease:"), names(false, "{Hook & Line}", "{The Cheese Loft}")),
        section("2.", "Term.", 0, p("The term of the New Stalls begins on July 1, 2011.")),
        new Block.PageBreak(),
        p("IN WITNESS WHEREOF, the parties have signed this First Amendment."),
        new Block.Signatures(
            Layout.COLUMNS,
            List.of(
                block(List.of("CORN HALL TRUSTEES"), ruled("By:", ""), line("", "Ada Lorne"), line("", "Chair")),
                block(List.of("GUILD OF STALLHOLDERS"), ruled("By:", "")))),
        new Block.PageBreak(),
        h(2, "SCHEDULE A|TO|FIRST AMENDMENT"),
        h(3, "Stalls In Original Lease:"),
        names(true, "{Bread and Salt}", "{Mill Street Seeds, Bulbs and Garden Sundries} (now known as {Old Mill Garden Shop})"),
        h(3, "Stalls Added by First Amendment:"),
        names(true, "{Hook & Line}", "{The Cheese Loft}"));
  }
}
