package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Enclosure;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.pdf.font.Cut;
import dev.engross.source.Location;
import java.util.List;

/** Sets blocks into a flow. Larger kinds of block have setters of their own, which call back for what is in them. */
final class BlockSetter {

  /** Sizes against the body's type. */
  private static final double TITLE = 1.2;
  private static final double NOTE = 0.92;

  private final Measures measures;
  private final Faults faults;
  private final TypeCase type;
  private final Flow flow;
  private final Lines lines;

  BlockSetter(Measures measures, Faults faults, TypeCase type, Flow flow) {
    this.measures = measures;
    this.faults = faults;
    this.type = type;
    this.flow = flow;
    this.lines = new Lines(faults);
  }

  Measures measures() {
    return measures;
  }

  Faults faults() {
    return faults;
  }

  Flow flow() {
    return flow;
  }

  Lines lines() {
    return lines;
  }

  /** A setter of the same style into another flow: a cell. */
  BlockSetter into(Flow other) {
    return new BlockSetter(measures, faults, type, other);
  }

  Shaper shaper(Location at) {
    return new Shaper(faults, type, at, measures.character())
        .wholeNames(measures.style().text().names() == Style.Names.WHOLE);
  }

  List<Token> tokens(List<Inline> inlines, Frame frame) {
    return shaper(frame.at()).add(inlines, frame.look()).tokens();
  }

  void set(List<Block> blocks, Frame frame) {
    for (Block block : blocks) {
      set(block, frame);
    }
  }

  private void set(Block block, Frame frame) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.setting(), tokens(paragraph.content(), frame), frame);
    } else if (block instanceof Block.Section section) {
      new SectionSetter(this).section(section, frame);
    } else if (block instanceof Block.Heading heading) {
      heading(heading, frame);
    } else if (block instanceof Block.Items items) {
      new SectionSetter(this).items(items, frame);
    } else if (block instanceof Block.Names names) {
      names(names, frame);
    } else if (block instanceof Block.Quotation quotation) {
      quotation(quotation, frame);
    } else if (block instanceof Block.Table table) {
      new TableSetter(this, table, frame).set();
    } else if (block instanceof Block.Box box) {
      new BoxSetter(this).set(box, frame);
    } else if (block instanceof Block.Signatures signatures) {
      new SignatureSetter(this).set(signatures, frame);
    } else if (block instanceof Block.Keep keep) {
      keep(keep, frame);
    } else if (block instanceof Block.Note note) {
      note(note, frame);
    } else if (block instanceof Block.PageBreak) {
      // Before the new page no line stands on one alone.
      flow.bind(flow.size() - 2, flow.size(), Bond.WIDOW);
      flow.newPage();
    }
  }

  /** A paragraph of tokens, as a setting has it. */
  void paragraph(Setting setting, List<Token> tokens, Frame frame) {
    double step = measures.step();
    Element element = frame.parent().child(Role.PARAGRAPH);
    Style.TextStyle text = measures.style().text();
    switch (setting) {
      case INDENTED -> lines(tokens, frame, Lines.Fill.JUSTIFIED, firstLine(frame), element);
      case PREAMBLE -> lines(tokens, frame, Lines.Fill.JUSTIFIED, indent(text.preamble(), frame), element);
      case FLUSH -> lines(tokens, frame, Lines.Fill.JUSTIFIED, 0, element);
      case HANGING -> lines(tokens, frame.inset(step, 0), Lines.Fill.JUSTIFIED, -step, element);
      case CENTRED -> lines(tokens, frame, Lines.Fill.CENTRED, 0, element);
      case RIGHT -> lines(tokens, frame, Lines.Fill.RIGHT, 0, element);
    }
  }

  /** The indent of a paragraph's first line. */
  double firstLine(Frame frame) {
    return frame.hung() ? 0 : indent(measures.style().text().firstLine(), frame);
  }

  /** A first line's indent, at most a third of the frame. */
  double indent(int characters, Frame frame) {
    return Math.min(measures.characters(characters), frame.width() / 3);
  }

  /** Lines as a block: a gap above, and remembered as the last paragraph. */
  void lines(List<Token> tokens, Frame frame, Lines.Fill fill, double indent, Element element) {
    if (tokens.isEmpty()) {
      return;
    }
    flow.space(measures.gap());
    int from = flow.size();
    lines.set(tokens, frame, fill, indent, element).forEach(flow::add);
    flow.paragraph(from);
    if (leadsOn(tokens)) {
      flow.bindNext(Bond.WIDOW);
    }
  }

  /** Words that end in a colon stand on the page of what they lead to. */
  private static boolean leadsOn(List<Token> tokens) {
    return tokens.get(tokens.size() - 1) instanceof Token.Word word && word.tail().endsWith(":");
  }

  private void heading(Block.Heading heading, Frame frame) {
    boolean title = heading.level() == 1;
    boolean group = heading.level() == 3;
    Frame bold = frame.type(frame.size() * (title ? TITLE : 1), measures.cut().with(true, false));
    flow.anchor(new Anchor(heading.id(), group ? "" : Plain.of(heading.content()), 1));
    flow.space(measures.gaps(group ? 1 : 1.5));
    int from = flow.size();
    Element element = frame.parent().heading(Role.HEADING, heading.level());
    lines(tokens(heading.content(), bold), bold, group ? Lines.Fill.LEFT : Lines.Fill.CENTRED, 0, element);
    flow.bindFrom(from, Bond.HEADING);
    flow.space(measures.gaps(title ? 1.5 : 1));
  }

  private void names(Block.Names names, Frame frame) {
    Style.TextStyle text = measures.style().text();
    double hang = measures.characters(text.hang());
    Element element = frame.parent().child(Role.LIST);
    Frame list = names.flush() ? frame : frame.inset(Math.min(measures.characters(text.list()), frame.width() / 3), 0);
    Frame hanging = list.inset(hang, 0);
    boolean whole = text.names() != Style.Names.BROKEN;
    flow.space(measures.gap());
    // The words that lead to a list stand on its page.
    flow.bindNext(Bond.WIDOW);
    int from = flow.size();
    for (List<Inline> line : names.lines()) {
      List<Token> tokens = shaper(frame.at()).wholeNames(whole).add(line, frame.look()).tokens();
      double indent = list.left() - hanging.left();
      Element name = element.child(Role.ITEM).child(Role.ITEM_BODY);
      lines.set(tokens, hanging, Lines.Fill.LEFT, indent, name).forEach(flow::add);
    }
    flow.bind(from, Math.min(from + 2, flow.size()), Bond.WIDOW);
    flow.bind(Math.max(from, flow.size() - 2), flow.size(), Bond.WIDOW);
  }

  private void quotation(Block.Quotation quotation, Frame frame) {
    double wide = Math.min(measures.characters(measures.style().text().quote()), frame.width() / 4);
    // What is set in already stands apart by less, or little would be left of the line.
    double inset = frame.hung() ? Math.min(wide, measures.step()) : wide;
    Frame inner = frame.in(frame.parent().child(Role.QUOTATION)).inset(inset, frame.hung() ? inset / 2 : inset);
    List<Block> body = quotation.body();
    set(quotation.quoted() ? Enclosure.PRINTED.quoted(body) : body, inner);
  }

  private void note(Block.Note note, Frame frame) {
    double step = measures.step();
    Frame inner = frame.in(frame.parent().child(Role.NOTE)).inset(step, step);
    Frame small = inner.type(frame.size() * NOTE, frame.cut().with(frame.cut().bold(), true));
    set(Enclosure.PRINTED.noted(note.body()), small);
  }

  private void keep(Block.Keep keep, Frame frame) {
    int from = flow.size();
    set(keep.body(), frame);
    if (flow.height(from) <= measures.depth()) {
      flow.bind(from, flow.size(), Bond.GROUP);
    }
  }
}
