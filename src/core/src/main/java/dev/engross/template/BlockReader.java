package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.document.Block.Setting;
import dev.engross.document.Inline;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Reads blocks and what they hold. */
final class BlockReader {

  private static final String HOLDS = "h1 h2 h3 p section ol ul blockquote table div hr aside";

  private final Reading reading;
  private final TableReader tables;
  private final SignatureReader signatures;
  private int depth;

  BlockReader(Reading reading) {
    this.reading = reading;
    this.tables = new TableReader(reading, this);
    this.signatures = new SignatureReader(reading);
  }

  List<Block> body(List<Xml> content) {
    return blocks(content, "at the top");
  }

  /** Blocks, and nothing else but white space between them. */
  private List<Block> blocks(List<Xml> content, String parent) {
    List<Block> blocks = new ArrayList<>(content.size());
    for (Xml part : content) {
      if (part instanceof Xml.Tag tag) {
        block(tag, parent, blocks);
      } else {
        reading.misplaced(part, parent, HOLDS);
      }
    }
    return blocks;
  }

  /** Blocks; words between them are paragraphs without an indent. */
  List<Block> mixed(Xml.Tag tag) {
    List<Block> blocks = new ArrayList<>();
    List<Xml> words = new ArrayList<>();
    String parent = "in <" + tag.name() + ">";
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag child && !InlineReader.INLINE.contains(child.name())) {
        words(words, parent, blocks);
        block(child, parent, blocks);
      } else {
        words.add(part);
      }
    }
    words(words, parent, blocks);
    return blocks;
  }

  private void words(List<Xml> words, String parent, List<Block> to) {
    List<Inline> content = InlineReader.read(reading, words, parent);
    if (!content.isEmpty()) {
      to.add(new Block.Paragraph(Setting.FLUSH, content));
    }
    words.clear();
  }

  private void block(Xml.Tag tag, String parent, List<Block> to) {
    switch (tag.name()) {
      case "h1", "h2", "h3" -> to.add(heading(tag));
      case "p" -> paragraph(tag, parent, to);
      case "section" -> to.add(section(tag));
      case "ol" -> to.add(new Block.Items(items(tag)));
      case "ul" -> to.add(names(tag));
      case "blockquote" -> to.add(quotation(tag));
      case "table" -> tables.read(tag, parent, to);
      case "div" -> div(tag, parent, to);
      case "hr" -> {
        reading.attributes(tag, List.of("class"));
        if (tag.is("hr", "page")) {
          to.add(new Block.PageBreak());
        } else {
          reading.misplaced(tag, parent, "hr class=\"page\"");
        }
      }
      case "aside" -> {
        reading.attributes(tag, List.of());
        to.add(new Block.Note(mixed(tag)));
      }
      default -> reading.misplaced(tag, parent, HOLDS);
    }
  }

  private Block heading(Xml.Tag tag) {
    reading.attributes(tag, List.of("id"));
    return new Block.Heading(tag.name().charAt(1) - '0', reading.id(tag), InlineReader.read(reading, tag));
  }

  private void paragraph(Xml.Tag tag, String parent, List<Block> to) {
    reading.attributes(tag, List.of("class"));
    Setting setting = switch (tag.get("class")) {
      case "" -> Setting.INDENTED;
      case "preamble" -> Setting.PREAMBLE;
      case "flush" -> Setting.FLUSH;
      case "center" -> Setting.CENTRED;
      case "hang" -> Setting.HANGING;
      case "right" -> Setting.RIGHT;
      default -> {
        reading.misplaced(tag, parent, "p without a class, or of flush center hang right preamble");
        yield Setting.INDENTED;
      }
    };
    List<Inline> content = InlineReader.read(reading, tag);
    if (!content.isEmpty()) {
      to.add(new Block.Paragraph(setting, content));
    }
  }

  private Block section(Xml.Tag tag) {
    reading.attributes(tag, List.of("id", "data-at"));
    Location before = reading.at();
    Location at = reading.enter(tag);
    String id = reading.id(tag);
    String number = "";
    List<Inline> heading = List.of();
    List<Xml> rest = new ArrayList<>(tag.children());
    rest.removeIf(part -> part instanceof Xml.Words words && words.blank());
    if (!rest.isEmpty() && rest.get(0) instanceof Xml.Tag first && first.is("b", "number")) {
      reading.attributes(first, List.of("class"));
      number = number(first);
      rest.remove(0);
    }
    if (!rest.isEmpty() && rest.get(0) instanceof Xml.Tag next && next.is("b", "heading")) {
      reading.attributes(next, List.of("class"));
      heading = InlineReader.read(reading, next);
      rest.remove(0);
    }
    int here = depth;
    Block.Section bare = new Block.Section(id, number, heading, here, List.of(), at);
    depth += bare.article() ? 0 : 1;
    List<Block> body = blocks(rest, "in <section>");
    depth = here;
    reading.leave(before);
    return new Block.Section(id, number, bare.article() ? withoutStop(heading) : heading, here, body, at);
  }

  /** Nothing runs into an article's heading, so no full stop parts it from what does. */
  private static List<Inline> withoutStop(List<Inline> heading) {
    int end = heading.size() - 1;
    if (end < 0 || !(heading.get(end) instanceof Inline.Text last) || !last.text().endsWith(".")) {
      return heading;
    }
    List<Inline> all = new ArrayList<>(heading);
    String words = last.text().substring(0, last.text().length() - 1);
    if (words.isEmpty()) {
      all.remove(end);
    } else {
      all.set(end, new Inline.Text(words));
    }
    return all;
  }

  private String number(Xml.Tag tag) {
    StringBuilder words = new StringBuilder();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Words text) {
        words.append(text.text());
      } else {
        reading.misplaced(part, "in <b class=\"number\">", "words");
      }
    }
    return InlineReader.plain(words.toString());
  }

  private List<Block.Item> items(Xml.Tag tag) {
    reading.attributes(tag, List.of());
    List<Block.Item> items = new ArrayList<>();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag item && item.name().equals("li")) {
        reading.attributes(item, List.of("data-label"));
        if (item.get("data-label").isBlank()) {
          reading.error(item.offset(), "an item of <ol> has no label", "Write <li data-label=\"(a)\">, or use <ul>");
        }
        items.add(new Block.Item(InlineReader.plain(item.get("data-label")), mixed(item)));
      } else {
        reading.misplaced(part, "in <ol>", "li");
      }
    }
    return items;
  }

  private Block names(Xml.Tag tag) {
    reading.attributes(tag, List.of("class"));
    boolean flush = tag.is("ul", "flush");
    if (!flush && tag.attributes().containsKey("class")) {
      reading.misplaced(tag, "here", "ul without a class, or class=\"flush\"");
    }
    List<List<Inline>> lines = new ArrayList<>();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag item && item.name().equals("li")) {
        reading.attributes(item, List.of());
        lines.add(InlineReader.read(reading, item));
      } else {
        reading.misplaced(part, "in <ul>", "li");
      }
    }
    return new Block.Names(flush, lines);
  }

  private Block quotation(Xml.Tag tag) {
    reading.attributes(tag, List.of("class"));
    boolean quoted = tag.is("blockquote", "quoted");
    if (!quoted && tag.attributes().containsKey("class")) {
      reading.misplaced(tag, "here", "blockquote without a class, or class=\"quoted\"");
    }
    return new Block.Quotation(quoted, blocks(tag.children(), "in <blockquote>"));
  }

  private void div(Xml.Tag tag, String parent, List<Block> to) {
    reading.attributes(tag, List.of("class"));
    switch (tag.get("class")) {
      case "keep" -> to.add(new Block.Keep(blocks(tag.children(), "in <div class=\"keep\">")));
      case "signatures columns", "signatures stacked" -> to.add(signatures.read(tag));
      default -> reading.misplaced(tag, parent,
          "div class=\"keep\", \"signatures columns\" and \"signatures stacked\"");
    }
  }
}
