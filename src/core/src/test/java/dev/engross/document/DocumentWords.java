package dev.engross.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a document in its order, folded to what every rendering of it must have: lower-case letters and digits.
 * Marks that renderers add (quotation marks, rules, {@code [***]}) fold to nothing.
 */
public final class DocumentWords {

  private final StringBuilder text = new StringBuilder();

  private DocumentWords() {}

  public static List<String> of(Document document) {
    DocumentWords words = new DocumentWords();
    document.blocks().forEach(words::block);
    return fold(words.text.toString());
  }

  /** Folds any text: white space and no-break spaces part words. */
  public static List<String> fold(String text) {
    List<String> out = new ArrayList<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[\\s\u00A0]+")) {
      String word = token.replaceAll("[^\\p{L}\\p{Nd}]", "");
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  private void block(Block block) {
    if (block instanceof Block.Heading b) {
      words(b.content());
    } else if (block instanceof Block.Paragraph b) {
      words(b.content());
    } else if (block instanceof Block.Section b) {
      word(b.number());
      words(b.heading());
      b.body().forEach(this::block);
    } else if (block instanceof Block.Items b) {
      items(b.items());
    } else if (block instanceof Block.Names b) {
      b.lines().forEach(this::words);
    } else if (block instanceof Block.Quotation b) {
      b.body().forEach(this::block);
    } else if (block instanceof Block.Keep b) {
      b.body().forEach(this::block);
    } else if (block instanceof Block.Note b) {
      b.body().forEach(this::block);
    } else if (block instanceof Block.Box b) {
      b.rows().forEach(row -> row.forEach(cell -> cell.forEach(this::block)));
    } else if (block instanceof Block.Table b) {
      b.head().forEach(cell -> words(cell.content()));
      for (Block.Group group : b.groups()) {
        words(group.title());
        group.rows().forEach(row -> row.cells().forEach(cell -> words(cell.content())));
      }
      items(b.notes());
    } else if (block instanceof Block.Signatures b) {
      for (Block.SignatureBlock signatory : b.blocks()) {
        signatory.party().forEach(this::words);
        for (Block.SignatureLine line : signatory.lines()) {
          word(line.label());
          words(line.value());
        }
      }
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      word(item.label());
      item.body().forEach(this::block);
    }
  }

  private void word(String word) {
    text.append(word).append(' ');
  }

  private void words(List<Inline> content) {
    content.forEach(this::inline);
    text.append(' ');
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text i) {
      text.append(i.text());
    } else if (inline instanceof Inline.LineBreak) {
      text.append(' ');
    }
    inline.content().forEach(this::inline);
  }
}
