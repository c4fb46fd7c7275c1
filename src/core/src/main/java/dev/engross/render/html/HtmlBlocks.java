package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Enclosure;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.render.Format;
import dev.engross.render.Unsupported;
import dev.engross.source.Location;
import java.util.List;

/** Sets blocks. */
final class HtmlBlocks {

  private final Style style;
  private final boolean draft;
  private final HtmlWriter out;
  private final Anchors anchors;
  private final HtmlInlines inlines;
  private final HtmlSections sections;
  private final HtmlTables tables;
  private final HtmlSignatures signatures;
  private final Unsupported unsupported = new Unsupported(Format.HTML);
  private Place place;
  private int pages = 1;

  HtmlBlocks(Document document, HtmlWriter out) {
    this.style = document.style();
    this.draft = document.meta().draft();
    this.out = out;
    this.place = Place.page(style);
    this.anchors = new Anchors(document.blocks());
    this.inlines = new HtmlInlines(out, anchors);
    this.sections = new HtmlSections(out, inlines, style, this);
    this.tables = new HtmlTables(out, inlines, style, this);
    this.signatures = new HtmlSignatures(out, inlines, style, this);
  }

  int pages() {
    return pages;
  }

  Place place() {
    return place;
  }

  /** Sets something at a place, and goes on where it was. */
  void at(Place other, Runnable what) {
    Place before = place;
    place = other;
    what.run();
    place = before;
  }

  /** Sets something in from the left, by tenths of an em. */
  void hung(int indent, Runnable what) {
    if (indent == 0) {
      at(Place.IN, what);
      return;
    }
    out.open("div", "style", "margin-left:" + Length.tenths(indent)).line();
    at(Place.IN, what);
    out.close("div").line();
  }

  void items(List<Block.Item> items, int width, Location at) {
    sections.items(items, width, at);
  }

  List<Finding> findings() {
    return unsupported.findings();
  }

  /** Puts at a place what was written there and cannot be printed. */
  void refused(Location at) {
    for (HtmlWriter.Refused refused : out.refused()) {
      unsupported.add(at, refused.codePoint(), refused.words(), refused.index());
    }
  }

  void draft() {
    out.open("p", "align", "center", "style", "border:1px solid #a00000;color:#a00000;padding:0.2em");
    out.open("b").text("DRAFT").close("b").close("p").line();
  }

  void all(List<Block> blocks, Location at) {
    for (List<Block> passage : Testimonium.passages(blocks)) {
      boolean signed = passage.get(passage.size() - 1) instanceof Block.Signatures;
      if (signed) {
        out.open("div", "style", "page-break-inside:avoid").line();
      }
      for (Block block : passage) {
        one(block, at);
        refused(at);
      }
      if (signed) {
        out.close("div").line();
      }
    }
  }

  private void one(Block block, Location at) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, "");
    } else if (block instanceof Block.Section section) {
      sections.section(section);
    } else if (block instanceof Block.Items items) {
      sections.items(items.items(), at);
    } else if (block instanceof Block.Names names) {
      names(names);
    } else if (block instanceof Block.Quotation quotation) {
      quotation(quotation, at);
    } else if (block instanceof Block.Table table) {
      tables.table(table, at);
    } else if (block instanceof Block.Box box) {
      tables.box(box, at);
    } else if (block instanceof Block.Signatures all) {
      signatures.set(all);
    } else if (block instanceof Block.PageBreak) {
      pageBreak();
    } else if (block instanceof Block.Keep keep) {
      division("page-break-inside:avoid", keep.body(), at);
    } else {
      note((Block.Note) block, at);
    }
  }

  private void division(String looks, List<Block> body, Location at) {
    out.open("div", "style", looks).line();
    all(body, at);
    out.close("div").line();
  }

  private void heading(Block.Heading heading) {
    String element = "h" + heading.level();
    String size = heading.level() == 1 ? "1.15em" : "1em";
    out.open(element, "align", heading.level() == 3 ? "left" : "center",
        "style", "font-size:" + size + ";margin:1.2em 0 0.8em 0;page-break-after:avoid");
    anchor(heading.id());
    inlines.set(heading.content());
    out.close(element).line();
  }

  void anchor(String id) {
    String name = anchors.name(id);
    if (!name.isEmpty()) {
      out.open("a", "name", name).close("a");
    }
  }

  void paragraph(Block.Paragraph paragraph, String id) {
    Style.TextStyle text = style.text();
    String looks = switch (paragraph.setting()) {
      case INDENTED -> place.hung() ? "" : "text-indent:" + Length.indent(text.firstLine());
      case PREAMBLE -> "text-indent:" + Length.indent(text.preamble());
      case HANGING -> hanging(Length.indent(text.hang()));
      default -> "";
    };
    String align = switch (paragraph.setting()) {
      case CENTRED -> "center";
      case RIGHT -> "right";
      default -> "";
    };
    out.open("p", "align", align, "style", looks);
    anchor(id);
    inlines.set(paragraph.content());
    out.close("p").line();
  }

  private static String hanging(String width) {
    return "margin-left:" + width + ";text-indent:-" + width;
  }

  private void names(Block.Names names) {
    String hang = Length.indent(style.text().hang());
    out.open("ul", "style", "list-style-type:none;padding:0;margin:1em 0 1em "
        + (names.flush() ? "0" : Length.indent(style.text().list()))).line();
    for (List<Inline> line : names.lines()) {
      out.open("li", "style", hanging(hang));
      inlines.set(line);
      out.close("li").line();
    }
    out.close("ul").line();
  }

  private void quotation(Block.Quotation quotation, Location at) {
    String quote = Length.indent(style.text().quote());
    out.open("blockquote", "style", "margin:1em " + quote).line();
    List<Block> body = quotation.quoted() ? Enclosure.PRINTED.quoted(quotation.body()) : quotation.body();
    at(Place.IN, () -> all(body, at));
    out.close("blockquote").line();
  }

  private void note(Block.Note note, Location at) {
    at(Place.IN, () -> division("border-left:3px solid #767676;padding-left:0.8em;font-style:italic",
        Enclosure.PRINTED.noted(note.body()), at));
  }

  private void pageBreak() {
    pages++;
    out.open("hr", "size", "1", "noshade", "noshade", "style", "page-break-after:always").line();
    if (draft) {
      draft();
    }
  }
}
