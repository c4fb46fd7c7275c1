package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Capitals;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/** Sets sections and labelled items: numbers run in or hanging, headings run in or above. */
final class SectionSetter {

  /** How far down the outline the headings of articles and of sections are; titles and schedules stand above. */
  private static final int ARTICLE = 3;
  private static final int SECTION = 4;

  /** Least space between a label and what follows it, in sizes of the type. */
  private static final double LABEL_GAP = 0.5;

  private final BlockSetter blocks;

  SectionSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  void section(Block.Section section, Frame outer) {
    Frame frame = outer.at(section.at()).in(outer.parent().child(Role.SECTION));
    String title = (section.number() + " " + Plain.of(section.heading())).strip();
    blocks.flow().anchor(new Anchor(section.id(), title, section.depth() + (section.article() ? 2 : 3)));
    if (title.isEmpty()) {
      blocks.set(section.body(), frame);
    } else if (section.article()) {
      article(section, frame);
    } else if (section.depth() == 0 || outer.parent().role() == Role.QUOTATION) {
      outermost(section, frame);
    } else {
      double steps = (frame.hung() ? 0 : section.depth() - 1) * blocks.measures().step();
      labelled(section, frame.inset(frame.labels() + steps, 0));
    }
  }

  void items(Block.Items items, Frame outer) {
    Frame frame = outer.in(outer.parent().list(Numbering.of(items.items())));
    items(items.items(), frame.inset(frame.labels(), 0), blocks.measures().step());
  }

  /** Items with their labels at the frame's left edge and their words {@code step} further right. */
  void items(List<Block.Item> items, Frame frame, double step) {
    for (Block.Item item : items) {
      Element element = frame.parent().child(Role.ITEM);
      Look label = frame.look().as(element.child(Role.LABEL));
      Frame text = frame.inset(step, 0).in(element.child(Role.ITEM_BODY));
      Shaper shaper = label(blocks.shaper(frame.at()), item.label(), label, text.left() - frame.left());
      body(shaper, item.body(), text, frame.left() - text.left());
    }
  }

  /** Number and heading are centred, one below the other. */
  private void article(Block.Section section, Frame frame) {
    Shaper shaper = blocks.shaper(frame.at()).add(section.number(), numbered(frame).look());
    if (!section.heading().isEmpty()) {
      shaper.add(List.of(new Inline.LineBreak()), frame.look());
      heading(shaper, section, frame.look());
    }
    blocks.flow().space(blocks.measures().gaps(1.5));
    alone(shaper.tokens(), frame, Lines.Fill.CENTRED, 0, frame.parent().heading(Role.HEADING, ARTICLE));
    blocks.set(section.body(), frame);
  }

  private void outermost(Block.Section section, Frame frame) {
    boolean numbered = !section.number().isEmpty();
    if (isAbove(section)) {
      above(section, frame, frame, 0);
      blocks.set(section.body(), numbered ? frame.labels(blocks.measures().labels()) : frame);
      return;
    }
    double step = blocks.measures().step();
    Frame inside = numbered ? frame.labels(blocks.firstLine(frame) + step) : frame;
    Element heading = lead(section, frame);
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), frame.look().as(heading), 0);
    heading(shaper, section, frame.look().as(heading));
    boolean runsIn = !section.body().isEmpty() && section.body().get(0) instanceof Block.Paragraph p
        && p.setting() != Setting.CENTRED && p.setting() != Setting.RIGHT;
    if (runsIn) {
      Block.Paragraph first = (Block.Paragraph) section.body().get(0);
      shaper.add(" ", frame.look()).add(first.content(), frame.look());
      blocks.paragraph(first.setting(), shaper.tokens(), frame);
      blocks.set(section.body().subList(1, section.body().size()), inside);
    } else {
      alone(shaper.tokens(), frame, Lines.Fill.LEFT, blocks.firstLine(frame), frame.parent().child(Role.PARAGRAPH));
      blocks.set(section.body(), inside);
    }
  }

  /** A section in a section: its number hangs. */
  private void labelled(Block.Section section, Frame frame) {
    Frame text = frame.inset(blocks.measures().step(), 0);
    if (isAbove(section)) {
      above(section, frame, text, text.left() - frame.left());
      blocks.set(section.body(), text);
      return;
    }
    double indent = frame.left() - text.left();
    Element heading = lead(section, text);
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), text.look().as(heading), -indent);
    heading(shaper, section, text.look().as(heading));
    body(shaper.add(" ", text.look()), section.body(), text, indent);
  }

  private boolean isAbove(Block.Section section) {
    return !blocks.measures().style().headings().runIn() && !section.heading().isEmpty();
  }

  /** Number and heading, of which further lines begin under the heading's first word, {@code width} in or more. */
  private void above(Block.Section section, Frame frame, Frame outer, double width) {
    Shaper shaper = label(blocks.shaper(frame.at()), section.number(), numbered(frame).look(), width);
    Frame hanging = frame.inset(section.number().isEmpty() ? width : shaper.width(), 0).in(outer.parent());
    heading(shaper, section, frame.look());
    double indent = section.number().isEmpty() ? 0 : frame.left() - hanging.left();
    alone(shaper.tokens(), hanging, Lines.Fill.LEFT, indent, lead(section, frame));
  }

  /** The frame for the number of a heading that stands alone, which is as bold as the heading. */
  private Frame numbered(Frame frame) {
    boolean bold = blocks.measures().style().headings().mark() == Style.HeadingMark.BOLD;
    return bold ? frame.type(frame.size(), frame.cut().with(true, frame.cut().italic())) : frame;
  }

  /** Hangs the first paragraph on a label, or sets the label alone above what is no paragraph. */
  private void body(Shaper shaper, List<Block> body, Frame text, double indent) {
    boolean runsIn = !body.isEmpty() && body.get(0) instanceof Block.Paragraph;
    if (runsIn) {
      shaper.add(((Block.Paragraph) body.get(0)).content(), text.look());
      blocks.lines(shaper.tokens(), text, Lines.Fill.JUSTIFIED, indent, text.parent().child(Role.PARAGRAPH));
    } else {
      alone(shaper.tokens(), text, Lines.Fill.LEFT, indent, text.parent().child(Role.PARAGRAPH));
    }
    blocks.set(body.subList(runsIn ? 1 : 0, body.size()), text);
  }

  private void alone(List<Token> tokens, Frame frame, Lines.Fill fill, double indent, Element element) {
    int from = blocks.flow().size();
    blocks.lines(tokens, frame, fill, indent, element);
    blocks.flow().bindFrom(from, Bond.HEADING);
  }

  /** Adds a label and the space after it, so that what follows begins {@code width} further right, if it can. */
  static Shaper label(Shaper shaper, String label, Look look, double width) {
    if (label.isEmpty()) {
      return shaper;
    }
    double used = shaper.add(label, look).width();
    double least = LABEL_GAP * look.size();
    return shaper.fixed(look, Math.max(width - used, least));
  }

  /** What a section's number and heading are: the words of their line where there is no heading. */
  private static Element lead(Block.Section section, Frame frame) {
    int level = SECTION + section.depth();
    return section.heading().isEmpty() ? Look.AS_ITS_LINE : frame.parent().heading(Role.HEADING, level);
  }

  private void heading(Shaper shaper, Block.Section section, Look plain) {
    if (section.heading().isEmpty()) {
      return;
    }
    Style.HeadingMark mark = blocks.measures().style().headings().mark();
    Look look = switch (mark) {
      case UNDERLINED -> plain.underline();
      case BOLD -> plain.strong();
      case CAPS, PLAIN -> plain;
    };
    shaper.add(mark == Style.HeadingMark.CAPS ? Capitals.of(section.heading()) : section.heading(), look);
    shaper.plainStop();
  }

  /** The same tokens, with the last word's full stop not underlined. */
  static Token.Word plainStop(Token.Word word) {
    if (!(word.parts().get(word.parts().size() - 1) instanceof Part.Glyphs last)
        || !last.look().underlined() || !last.text().endsWith(".") || last.text().length() < 2) {
      return word;
    }
    Look bare = last.look().plain();
    List<Part> parts = new ArrayList<>(word.parts().subList(0, word.parts().size() - 1));
    parts.add(Part.Glyphs.of(last.look(), last.text().substring(0, last.text().length() - 1)));
    parts.add(Part.Glyphs.of(bare, "."));
    return Token.Word.of(parts);
  }
}
