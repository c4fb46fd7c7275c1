package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Sets sections and labelled items: numbers run in or hanging, headings run in, above or centred. */
final class HtmlSections {

  /** Between a number and its heading, in tenths of an em. */
  private static final int GAP = 5;

  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final Style style;
  private final HtmlBlocks blocks;

  HtmlSections(HtmlWriter out, HtmlInlines inlines, Style style, HtmlBlocks blocks) {
    this.out = out;
    this.inlines = inlines;
    this.style = style;
    this.blocks = blocks;
  }

  void section(Block.Section section) {
    if (section.number().isEmpty() && section.heading().isEmpty()) {
      blocks.anchor(section.id());
      blocks.all(section.body(), section.at());
    } else if (section.article()) {
      article(section);
    } else if (section.depth() == 0) {
      outermost(section);
    } else {
      blocks.hung(blocks.place().labels(), () -> labelled(section));
    }
  }

  private void article(Block.Section section) {
    out.open("h2", "align", "center",
        "style", "font-size:1em;font-weight:normal;margin:1.5em 0 1em 0;page-break-after:avoid");
    blocks.anchor(section.id());
    number(section);
    if (!section.heading().isEmpty()) {
      out.raw("<br>");
      inlines.set(SectionLead.heading(section, style.headings()));
    }
    out.close("h2").line();
    blocks.refused(section.at());
    blocks.all(section.body(), section.at());
  }

  private void outermost(Block.Section section) {
    if (isAbove(section)) {
      above(section, Length.label(section.number()) + GAP);
      inside(section, true, section.body());
      return;
    }
    List<Block> body = section.body();
    List<Inline> lead = SectionLead.of(section, style.headings());
    String indent = blocks.place().hung() ? "" : Length.indent(style.text().firstLine());
    if (!body.isEmpty() && body.get(0) instanceof Block.Paragraph first && takesLead(first.setting())) {
      List<Inline> words = new ArrayList<>(lead);
      words.add(new Inline.Text(" "));
      words.addAll(first.content());
      blocks.paragraph(new Block.Paragraph(first.setting(), words), section.id());
      body = body.subList(1, body.size());
    } else {
      open(section, "0", indent.isEmpty() ? "" : ";text-indent:" + indent);
      inlines.set(lead);
      close(section);
    }
    blocks.refused(section.at());
    inside(section, indent.isEmpty(), body);
  }

  private static boolean takesLead(Block.Setting setting) {
    return setting != Block.Setting.CENTRED && setting != Block.Setting.RIGHT;
  }

  private void inside(Block.Section section, boolean atEdge, List<Block> body) {
    Place place = blocks.place();
    blocks.at(section.number().isEmpty() ? place : place.below(atEdge, style), () -> blocks.all(body, section.at()));
  }

  /** A section in a section: its number hangs. */
  private void labelled(Block.Section section) {
    List<Block> body = section.body();
    if (isAbove(section)) {
      above(section, Place.STEP);
    } else {
      String step = Length.tenths(Place.STEP);
      out.open("p", "style", "margin-left:" + step + ";text-indent:-" + step);
      blocks.anchor(section.id());
      label(section.number(), Place.STEP);
      inlines.set(SectionLead.heading(section, style.headings()));
      if (!body.isEmpty() && body.get(0) instanceof Block.Paragraph first && takesLead(first.setting())) {
        out.raw(section.heading().isEmpty() ? "" : " ");
        inlines.set(first.content());
        body = body.subList(1, body.size());
      }
      out.close("p").line();
      blocks.refused(section.at());
    }
    List<Block> rest = body;
    if (!rest.isEmpty()) {
      blocks.hung(Place.STEP, () -> blocks.all(rest, section.at()));
    }
  }

  private boolean isAbove(Block.Section section) {
    return !style.headings().runIn() && !section.heading().isEmpty();
  }

  /** Number and heading, of which further lines begin under the heading's first word. */
  private void above(Block.Section section, int width) {
    boolean hangs = !section.number().isEmpty();
    open(section, hangs ? Length.tenths(width) : "0", hangs ? ";text-indent:-" + Length.tenths(width) : "");
    if (hangs) {
      labelOf(section, width);
    }
    inlines.set(SectionLead.heading(section, style.headings()));
    close(section);
    blocks.refused(section.at());
  }

  private void open(Block.Section section, String left, String looks) {
    out.open(element(section), "style",
        "font-size:1em;font-weight:normal;margin:1em 0" + (left.equals("0") ? "" : " 1em " + left)
            + ";page-break-after:avoid" + looks);
    blocks.anchor(section.id());
  }

  private void close(Block.Section section) {
    out.close(element(section)).line();
  }

  private static String element(Block.Section section) {
    return "h" + Math.min(6, 4 + section.depth());
  }

  private void labelOf(Block.Section section, int width) {
    boolean bold = isBold();
    out.raw(bold ? "<b>" : "");
    label(section.number(), width);
    out.raw(bold ? "</b>" : "");
  }

  private void number(Block.Section section) {
    Inline number = new Inline.Text(section.number());
    inlines.set(List.of(isBold() ? new Inline.Styled(Inline.Mark.STRONG, List.of(number)) : number));
  }

  private boolean isBold() {
    return style.headings().mark() == Style.HeadingMark.BOLD;
  }

  void items(List<Block.Item> items, Location at) {
    blocks.hung(blocks.place().labels(), () -> items(items, Place.STEP, at));
  }

  /** Labels hang in the margin of their items; a table for it could not stand in another table. */
  void items(List<Block.Item> items, int width, Location at) {
    for (Block.Item item : items) {
      blocks.hung(width, () -> item(item, width, at));
    }
  }

  private void item(Block.Item item, int width, Location at) {
    List<Block> body = item.body();
    out.open("p", "style", "text-indent:-" + Length.tenths(width));
    label(item.label(), width);
    if (!body.isEmpty() && body.get(0) instanceof Block.Paragraph first) {
      inlines.set(first.content());
      body = body.subList(1, body.size());
    }
    out.close("p").line();
    blocks.refused(at);
    blocks.all(body, at);
  }

  private void label(String label, int width) {
    if (!label.isEmpty()) {
      inlines.label(label, Length.spaced(width));
    }
  }
}
