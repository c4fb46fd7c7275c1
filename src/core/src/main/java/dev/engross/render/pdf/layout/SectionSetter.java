package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Style;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/** Sets sections and labelled items: numbers run in or hanging, headings run in or above. */
final class SectionSetter {

  /** Least space between a label and what follows it, in sizes of the type. */
  private static final double LABEL_GAP = 0.5;

  private final BlockSetter blocks;

  SectionSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  void section(Block.Section section, Frame outer) {
    Frame frame = outer.at(section.at()).in(outer.parent().child(Role.SECTION));
    String title = (section.number() + " " + Plain.of(section.heading())).strip();
    blocks.flow().anchor(new Anchor(section.id(), title, section.depth() + 2));
    if (title.isEmpty()) {
      blocks.set(section.body(), frame);
    } else if (section.depth() == 0) {
      outermost(section, frame);
    } else {
      double steps = (frame.hung() ? 0 : section.depth()) * blocks.measures().step();
      labelled(section, frame.inset(steps, 0));
    }
  }

  void items(Block.Items items, Frame outer) {
    Frame frame = outer.in(outer.parent().child(Role.LIST));
    items(items.items(), frame.hung() ? frame : frame.inset(blocks.measures().step(), 0), blocks.measures().step());
  }

  /** Items with their labels at the frame's left edge and their words {@code step} further right. */
  void items(List<Block.Item> items, Frame frame, double step) {
    for (Block.Item item : items) {
      Frame text = frame.inset(step, 0).in(frame.parent().child(Role.ITEM));
      Shaper shaper = label(blocks.shaper(frame.at()), item.label(), text, text.left() - frame.left());
      body(shaper, item.body(), text, frame.left() - text.left());
    }
  }

  private void outermost(Block.Section section, Frame frame) {
    if (isAbove(section)) {
      above(section, frame, frame, 0);
      blocks.set(section.body(), frame);
      return;
    }
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), frame, 0);
    heading(shaper, section, frame);
    boolean runsIn = !section.body().isEmpty() && section.body().get(0) instanceof Block.Paragraph p
        && p.setting() != Setting.CENTRED && p.setting() != Setting.RIGHT;
    if (runsIn) {
      Block.Paragraph first = (Block.Paragraph) section.body().get(0);
      shaper.add(" ", frame.look()).add(first.content(), frame.look());
      blocks.paragraph(first.setting(), shaper.tokens(), frame);
      blocks.set(section.body().subList(1, section.body().size()), frame);
    } else {
      alone(shaper.tokens(), frame, blocks.indent(blocks.measures().style().text().firstLine(), frame));
      blocks.set(section.body(), frame);
    }
  }

  /** A section in a section: its number hangs. */
  private void labelled(Block.Section section, Frame frame) {
    Frame text = frame.inset(blocks.measures().step(), 0);
    if (isAbove(section)) {
      above(section, frame, text, text.left() - frame.left());
      flush(section.body(), text);
      return;
    }
    double indent = frame.left() - text.left();
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), text, -indent);
    heading(shaper, section, text);
    body(shaper.add(" ", text.look()), section.body(), text, indent);
  }

  private boolean isAbove(Block.Section section) {
    return !blocks.measures().style().headings().runIn() && !section.heading().isEmpty();
  }

  /** Number and heading, of which further lines begin under the heading's first word, {@code width} in or more. */
  private void above(Block.Section section, Frame frame, Frame outer, double width) {
    boolean bold = blocks.measures().style().headings().mark() == Style.HeadingMark.BOLD;
    Frame label = bold ? frame.type(frame.size(), Cut.of(true, frame.cut().italic())) : frame;
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), label, width);
    Frame hanging = frame.inset(section.number().isEmpty() ? width : shaper.width(), 0).in(outer.parent());
    heading(shaper, section, frame);
    alone(shaper.tokens(), hanging, section.number().isEmpty() ? 0 : frame.left() - hanging.left());
  }

  /** Hangs the first paragraph on a label, or sets the label alone above what is no paragraph. */
  private void body(Shaper shaper, List<Block> body, Frame text, double indent) {
    boolean runsIn = !body.isEmpty() && body.get(0) instanceof Block.Paragraph;
    if (runsIn) {
      shaper.add(((Block.Paragraph) body.get(0)).content(), text.look());
      blocks.lines(shaper.tokens(), text, Lines.Fill.JUSTIFIED, indent, text.parent().child(Role.PARAGRAPH));
    } else {
      alone(shaper.tokens(), text, indent);
    }
    flush(body.subList(runsIn ? 1 : 0, body.size()), text);
  }

  /** Beside a hanging label, paragraphs stand flush with the first. */
  private void flush(List<Block> body, Frame text) {
    for (Block block : body) {
      boolean indented = block instanceof Block.Paragraph p && p.setting() == Setting.INDENTED;
      blocks.set(List.of(indented ? new Block.Paragraph(Setting.FLUSH, ((Block.Paragraph) block).content()) : block), text);
    }
  }

  private void alone(List<Token> tokens, Frame frame, double indent) {
    int from = blocks.flow().size();
    blocks.lines(tokens, frame, Lines.Fill.LEFT, indent, frame.parent().child(Role.PARAGRAPH));
    blocks.flow().bindFrom(from, Bond.HEADING);
  }

  /** Adds a label and the space after it, so that what follows begins {@code width} further right, if it can. */
  static Shaper label(Shaper shaper, String label, Frame frame, double width) {
    if (label.isEmpty()) {
      return shaper;
    }
    double used = shaper.add(label, frame.look()).width();
    double least = LABEL_GAP * frame.size();
    return shaper.fixed(frame.look(), Math.max(width - used, least));
  }

  private void heading(Shaper shaper, Block.Section section, Frame frame) {
    if (section.heading().isEmpty()) {
      return;
    }
    Style.HeadingMark mark = blocks.measures().style().headings().mark();
    Look look = switch (mark) {
      case UNDERLINED -> frame.look().underline();
      case BOLD -> frame.look().strong();
      case CAPS, PLAIN -> frame.look();
    };
    shaper.caps(mark == Style.HeadingMark.CAPS).add(section.heading(), look).caps(false);
    shaper.plainStop();
  }

  /** The same tokens, with the last word's full stop not underlined. */
  static Token.Word plainStop(Token.Word word) {
    if (!(word.parts().get(word.parts().size() - 1) instanceof Part.Glyphs last)
        || !last.look().underlined() || !last.text().endsWith(".") || last.text().length() < 2) {
      return word;
    }
    Look bare = new Look(last.look().cut(), last.look().size(), last.look().ink(), false, last.look().target());
    List<Part> parts = new ArrayList<>(word.parts().subList(0, word.parts().size() - 1));
    parts.add(Part.Glyphs.of(last.look(), last.text().substring(0, last.text().length() - 1)));
    parts.add(Part.Glyphs.of(bare, "."));
    return Token.Word.of(parts);
  }
}
