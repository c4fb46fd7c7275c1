package dev.engross.document;

import dev.engross.source.Location;
import java.util.List;

/**
 * A unit of layout. An {@code id} is unique in its document, or empty; {@code at} is the YAML that the block renders.
 */
public sealed interface Block {

  /** A title (level 1), the title of a schedule or article (level 2), or a group's (level 3). */
  record Heading(int level, String id, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("heading level " + level);
      }
    }
  }

  record Paragraph(Setting setting, List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * An operative provision. Where the style runs headings in, number and heading begin the first paragraph of the body.
   *
   * @param number as printed, {@code 1.} or {@code (a)}; empty if the section has none
   * @param heading as printed, with its full stop where it is run in; empty if it has none
   * @param depth 0 for a section of the instrument, 1 for a section in it, and so on; an article's sections are as deep
   *     as the article
   */
  record Section(String id, String number, List<Inline> heading, int depth, List<Block> body, Location at)
      implements Block {

    private static final String ARTICLE = "ARTICLE ";

    public Section {
      heading = List.copyOf(heading);
      body = List.copyOf(body);
    }

    /** Whether this is an article, whose number and heading are centred above what is in it in any style. */
    public boolean article() {
      // A quotation mark may stand before the number.
      int from = number.isEmpty() || Character.isLetter(number.charAt(0)) ? 0 : 1;
      return number.regionMatches(true, from, ARTICLE, 0, ARTICLE.length());
    }
  }

  /** Labelled items, {@code (a)}, {@code (i)}, with the labels hanging. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Item(String label, List<Block> body) {
    public Item {
      body = List.copyOf(body);
    }
  }

  /** A list without labels, a name or a phrase a line; {@code flush} at the margin, as in a schedule. */
  record Names(boolean flush, List<List<Inline>> lines) implements Block {
    public Names {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /** An indented provision; with quotation marks round it if {@code quoted}. */
  record Quotation(boolean quoted, List<Block> body) implements Block {
    public Quotation {
      body = List.copyOf(body);
    }
  }

  /**
   * A schedule's table. All rows have as many cells as there are columns.
   *
   * @param head the columns' headings; no cells where the table has none
   * @param notes footnotes below the table, each with its mark
   */
  record Table(List<Column> columns, List<Cell> head, List<Group> groups, List<Item> notes) implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      groups = List.copyOf(groups);
      notes = List.copyOf(notes);
    }
  }

  /** A column; {@code width} in characters of the text rendering, 0 where the style or the content decides. */
  record Column(int width, Align align) {}

  /** Rows under a title; the title is empty where the table has no groups. */
  record Group(List<Inline> title, List<Row> rows) {
    public Group {
      title = List.copyOf(title);
      rows = List.copyOf(rows);
    }
  }

  record Row(List<Cell> cells, Location at) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell; an {@link Inline.LineBreak} begins a new line in it. */
  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** Cells of prose side by side, a row after another, without rules. */
  record Box(List<Integer> widths, List<List<List<Block>>> rows) implements Block {
    public Box {
      widths = List.copyOf(widths);
      rows = rows.stream().map(r -> r.stream().map(List::copyOf).toList()).toList();
    }
  }

  /** Signature blocks, side by side in pairs or one below another. */
  record Signatures(Layout layout, List<SignatureBlock> blocks) implements Block {
    public Signatures {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One signatory's block.
   *
   * @param party who signs, as printed: the name, then lines such as {@code ON BEHALF OF EACH OF ITS MEMBERS}
   * @param lines By, Name, Title, Date
   */
  record SignatureBlock(List<List<Inline>> party, List<SignatureLine> lines, Location at) {
    public SignatureBlock {
      party = party.stream().map(List::copyOf).toList();
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a signature block.
   *
   * @param label {@code By:}, {@code Title:}; empty for a line that stands under the rule without one
   * @param value what is typed there; empty if nothing is
   * @param ruled whether there is a rule to write on
   */
  record SignatureLine(String label, List<Inline> value, boolean ruled) {
    public SignatureLine {
      value = List.copyOf(value);
    }

    /** Whether someone signs there, who needs more room than one who writes a date. */
    public boolean signed() {
      return ruled && !label.regionMatches(true, 0, "Date", 0, 4);
    }
  }

  record PageBreak() implements Block {}

  /** Blocks that stay on one page where a page can hold them. */
  record Keep(List<Block> body) implements Block {
    public Keep {
      body = List.copyOf(body);
    }
  }

  /** A note of a conformed copy. */
  record Note(List<Block> body) implements Block {
    public Note {
      body = List.copyOf(body);
    }
  }

  /** How a paragraph is set; {@link #PREAMBLE} is a first paragraph, which a style may indent in its own way. */
  enum Setting {
    INDENTED,
    PREAMBLE,
    FLUSH,
    CENTRED,
    HANGING,
    RIGHT
  }

  enum Align {
    LEFT,
    CENTRED,
    RIGHT,
    DECIMAL
  }

  enum Layout {
    COLUMNS,
    STACKED
  }
}
