package dev.engross.render.text;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Capitals;
import dev.engross.document.Enclosure;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visits blocks and writes each in its frame. It counts pages; all other state is the writer's. */
final class BlockSetter {

  /** A longer label, in characters, does not move the bodies of all items to the right. */
  private static final int LONGEST_LABEL = 10;

  private final Composer composer;
  private final TextWriter writer;
  private final @Nullable PageHead head;
  private int pages = 1;

  /**
   * @param head begins each page; null in a cell, in which no page ends
   */
  BlockSetter(Composer composer, TextWriter writer, @Nullable PageHead head) {
    this.composer = composer;
    this.writer = writer;
    this.head = head;
  }

  int pages() {
    return pages;
  }

  void set(List<Block> blocks, Frame frame) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > 0) {
        writer.space(gap(blocks.get(i - 1), block));
      }
      set(block, frame);
    }
  }

  /** A group's title stands further off from what goes before, as it belongs to what follows. */
  private int gap(Block before, Block block) {
    boolean group = block instanceof Block.Heading heading && heading.level() == 3;
    return group && !(before instanceof Block.Heading) ? composer.gap() + 1 : composer.gap();
  }

  private void set(Block block, Frame frame) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(composer.words(paragraph.content()), paragraph.setting(), frame);
    } else if (block instanceof Block.Section section) {
      section(section, frame);
    } else if (block instanceof Block.Heading heading) {
      Setting setting = heading.level() < 3 ? Setting.CENTRED : Setting.FLUSH;
      paragraph(composer.words(heading.content()), setting, frame);
    } else if (block instanceof Block.Items items) {
      items(items.items(), frame, composer.gap());
    } else if (block instanceof Block.Names names) {
      names(names, frame);
    } else if (block instanceof Block.Quotation quotation) {
      List<Block> body = quotation.quoted() ? Enclosure.TYPED.quoted(quotation.body()) : quotation.body();
      set(body, frame.inset(composer.text().quote(), composer.text().quote()).flush());
    } else if (block instanceof Block.Table table) {
      table(table, frame);
    } else if (block instanceof Block.Box box) {
      new BoxSetter(composer, writer).set(box, frame);
    } else if (block instanceof Block.Signatures signatures) {
      new SignatureSetter(composer, writer).set(signatures, frame);
    } else if (block instanceof Block.PageBreak) {
      if (head != null) {
        writer.page(head);
        pages++;
      }
    } else if (block instanceof Block.Keep keep) {
      set(keep.body(), frame);
    } else if (block instanceof Block.Note note) {
      set(Enclosure.TYPED.noted(note.body()), frame);
    } else {
      throw new IllegalStateException("a block that the text rendering does not know: " + block);
    }
  }

  private void paragraph(Words words, Setting setting, Frame frame) {
    switch (setting) {
      case INDENTED -> indented(words, frame.indent(), 0, frame);
      case PREAMBLE -> indented(words, composer.text().preamble(), 0, frame);
      case FLUSH -> indented(words, 0, 0, frame);
      case HANGING -> indented(words, 0, composer.text().hang(), frame);
      case CENTRED -> {
        for (String line : composer.fill(words, frame.width())) {
          writer.line(frame.centred(line.length()), line);
        }
      }
      case RIGHT -> {
        for (String line : composer.fill(words, frame.width())) {
          writer.line(frame.right() - line.length(), line);
        }
      }
    }
  }

  /**
   * Fills lines, the first at one indent and the others at another; an indent gives way to a word that needs its room.
   */
  private void indented(Words words, int first, int rest, Frame frame) {
    int start = Math.min(frame.fit(first), Math.max(0, frame.width() - words.firstWord()));
    int hang = frame.fit(rest);
    List<String> lines = composer.fill(words, frame.width() - start, frame.width() - hang);
    for (int i = 0; i < lines.size(); i++) {
      writer.line(frame.left() + (i == 0 ? start : hang), lines.get(i));
    }
  }

  private void section(Block.Section section, Frame outside) {
    Location outer = composer.faults().enter(section.at());
    boolean numbered = !section.number().isEmpty() && !section.article();
    Frame frame = outside.nested(section.depth(), composer.text().firstLine(), numbered);
    List<Block> body = section.body();
    Style.Headings headings = composer.style().headings();
    List<Inline> heading =
        headings.mark() == Style.HeadingMark.CAPS ? Capitals.of(section.heading()) : section.heading();
    Flattener lead = composer.flattener().add(section.number());
    if (!heading.isEmpty()) {
      lead = section.article() ? lead.lineEnd() : lead.space();
      lead.add(heading);
    }
    boolean runIn = headings.runIn() || section.heading().isEmpty();
    if (section.article()) {
      paragraph(lead.words(), Setting.CENTRED, frame);
    } else if (runIn && !body.isEmpty() && body.get(0) instanceof Block.Paragraph first && takesLead(first.setting())) {
      paragraph(lead.space().add(first.content()).words(), first.setting(), frame);
      body = body.subList(1, body.size());
    } else {
      // Further lines of a heading begin under its first word.
      int number = section.heading().isEmpty() ? 0 : composer.label(section.number()).length();
      indented(lead.words(), frame.indent(), number == 0 ? 0 : frame.indent() + number + 1, frame);
    }
    writer.space(composer.gap());
    set(body, frame);
    composer.faults().leave(outer);
  }

  private static boolean takesLead(Setting setting) {
    return setting != Setting.CENTRED && setting != Setting.RIGHT;
  }

  /**
   * Labels stand at the frame's indent of labels, bodies at a common column; a label too long for that has a line of
   * its own.
   */
  private void items(List<Block.Item> items, Frame frame, int gap) {
    Frame labels = frame.inset(frame.labels(), 0).flush();
    int longest = 0;
    for (Block.Item item : items) {
      int length = composer.label(item.label()).length();
      longest = Math.max(longest, length <= LONGEST_LABEL ? length : 2);
    }
    Frame bodies = labels.inset(longest == 0 ? 0 : longest + 2, 0);
    for (Block.Item item : items) {
      writer.space(gap);
      String label = composer.label(item.label());
      if (label.length() < bodies.left() - labels.left()) {
        writer.margin(labels.left(), label);
      } else {
        writer.lines(labels.left(), composer.fill(new Words(label), labels.width()));
      }
      set(item.body(), bodies);
      writer.settle();
    }
  }

  private void names(Block.Names names, Frame frame) {
    int indent = names.flush() ? 0 : composer.text().list();
    for (List<Inline> line : names.lines()) {
      indented(composer.listed(line), indent, indent + composer.text().hang(), frame);
    }
  }

  private void table(Block.Table table, Frame frame) {
    new TableSetter(composer, writer).set(table, frame);
    if (!table.notes().isEmpty()) {
      writer.space(composer.gap());
      items(table.notes(), frame.flush(), 0);
    }
  }
}
