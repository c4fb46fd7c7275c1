package dev.engross.render;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Enclosure;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a document, in its order, with their punctuation. What a text rendering sets side by side (the cells of a
 * row, signature blocks) is a passage of several columns; all else is a passage of one.
 */
public final class ExpectedWords {

  /** Columns of words that are read one after another, except in a text, where their lines stand side by side. */
  public record Passage(List<List<String>> columns) {}

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final boolean caps;

  private ExpectedWords(Document document) {
    caps = document.style().headings().mark() == Style.HeadingMark.CAPS;
  }

  private ExpectedWords(ExpectedWords outer) {
    caps = outer.caps;
  }

  public static List<Passage> passages(Document document) {
    ExpectedWords words = new ExpectedWords(document);
    words.blocks(document.blocks());
    words.close();
    return words.passages;
  }

  public static List<String> of(Document document) {
    List<String> words = new ArrayList<>();
    passages(document).forEach(p -> p.columns().forEach(words::addAll));
    return words;
  }

  /** Splits and folds: curly marks as straight ones, any dash as one hyphen, dots as ASCII has them; rules are no words. */
  public static List<String> fold(String text) {
    String folded =
        text.replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2018\u2019]", "'").replaceAll("[\u2013\u2014]|(?<!-)-{2,3}(?!-)", "-")
            .replace("\u2026", "...").replace('\u00A0', ' ').replaceAll("_+", " ");
    List<String> words = new ArrayList<>();
    for (String word : folded.split("\\s+")) {
      if (!word.isEmpty() && !word.matches("-|[-=]{3,}")) {
        words.add(word);
      }
    }
    return words;
  }

  private void close() {
    List<String> words = fold(open.toString());
    if (!words.isEmpty()) {
      passages.add(new Passage(List.of(words)));
    }
    open.setLength(0);
  }

  private void beside(List<String> columns) {
    close();
    passages.add(new Passage(columns.stream().map(ExpectedWords::fold).toList()));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading b) {
      line(b.content());
    } else if (block instanceof Block.Paragraph b) {
      line(b.content());
    } else if (block instanceof Block.Section b) {
      section(b);
    } else if (block instanceof Block.Items b) {
      b.items().forEach(this::item);
    } else if (block instanceof Block.Names b) {
      b.lines().forEach(this::line);
    } else if (block instanceof Block.Quotation b) {
      blocks(b.quoted() ? Enclosure.TYPED.quoted(b.body()) : b.body());
    } else if (block instanceof Block.Keep b) {
      blocks(b.body());
    } else if (block instanceof Block.Note b) {
      blocks(Enclosure.TYPED.noted(b.body()));
    } else if (block instanceof Block.Box b) {
      b.rows().forEach(row -> beside(row.stream().map(this::aside).toList()));
    } else if (block instanceof Block.Table b) {
      table(b);
    } else if (block instanceof Block.Signatures b) {
      beside(b.blocks().stream().map(this::signature).toList());
    }
  }

  private void section(Block.Section section) {
    open.append(section.number()).append(' ');
    String heading = words(section.heading());
    open.append(caps ? heading.toUpperCase(Locale.ROOT) : heading).append(' ');
    blocks(section.body());
  }

  private void table(Block.Table table) {
    cells(table.head());
    for (Block.Group group : table.groups()) {
      line(group.title());
      group.rows().forEach(row -> cells(row.cells()));
    }
    table.notes().forEach(this::item);
  }

  private void cells(List<Block.Cell> cells) {
    beside(cells.stream().map(cell -> words(cell.content())).toList());
  }

  private void item(Block.Item item) {
    open.append(item.label()).append(' ');
    blocks(item.body());
  }

  private String aside(List<Block> blocks) {
    ExpectedWords words = new ExpectedWords(this);
    words.blocks(blocks);
    return words.open.toString();
  }

  private String signature(Block.SignatureBlock signatory) {
    StringBuilder out = new StringBuilder();
    signatory.party().forEach(line -> out.append(words(line)).append(' '));
    signatory.lines().forEach(line -> out.append(line.label()).append(' ').append(words(line.value())).append(' '));
    return out.toString();
  }

  private void line(List<Inline> inlines) {
    open.append(words(inlines)).append(' ');
  }

  private static String words(List<Inline> inlines) {
    return words(inlines, "\"");
  }

  private static String words(List<Inline> inlines, String mark) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text i) {
        out.append(i.text());
      } else if (inline instanceof Inline.Quoted i) {
        out.append(mark).append(words(i.content(), mark.equals("'") ? "\"" : "'")).append(mark);
      } else if (inline instanceof Inline.Redacted) {
        out.append("[***]");
      } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Blank) {
        out.append(' ');
      } else {
        out.append(words(inline.content(), mark));
      }
    }
    return out.toString();
  }
}
