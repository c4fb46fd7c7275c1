package dev.engross.document;

import java.util.List;

/** How a document is set. A form chooses it; the defaults are those of {@link #DEFAULT}. */
public record Style(Headings headings, TextStyle text, PageStyle page, SignatureStyle signatures) {

  public static final Style DEFAULT =
      new Style(
          new Headings(true, HeadingMark.UNDERLINED),
          new TextStyle(80, 5, 5, 10, 10, 4, 1, Grid.RULED, Names.BROKEN),
          new PageStyle(PageSize.LETTER, 72f, 11f, Face.SERIF, "", "Page {page} of {pages}", LineNumbers.NONE),
          new SignatureStyle(5, List.of(38, 37), 37, 28, RulePlace.AFTER, 5, Anchors.NONE));

  /** Headings of sections: run into the first paragraph or above it, and how they are marked. */
  public record Headings(boolean runIn, HeadingMark mark) {}

  public enum HeadingMark {
    UNDERLINED,
    BOLD,
    CAPS,
    PLAIN
  }

  /**
   * The text rendering. All measures are in characters; {@code gap} is in lines.
   *
   * @param width the longest line
   * @param firstLine indent of a paragraph's first line
   * @param preamble the same for the preamble
   * @param list indent of a list of names
   * @param quote indent of a quotation, on both sides
   * @param hang indent of the second and later lines of a name in a list
   * @param gap empty lines between blocks
   */
  public record TextStyle(
      int width, int firstLine, int preamble, int list, int quote, int hang, int gap, Grid grid, Names names) {}

  /** Rules of a schedule's table: between all rows, only under the head, or none. */
  public enum Grid {
    RULED,
    HEAD,
    NONE
  }

  /** Where a name ({@link Inline.Name}) is kept whole on a line: nowhere, in lists of names, or everywhere. */
  public enum Names {
    BROKEN,
    WHOLE_IN_LISTS,
    WHOLE
  }

  /**
   * The page of a PDF.
   *
   * @param margin on all sides, in points
   * @param points the size of the body's type
   * @param face its family
   * @param head the running head; empty for none
   * @param foot the folio, in which {@code {page}} and {@code {pages}} stand for numbers; empty for none
   * @param lines what has numbers of lines in its margin
   */
  public record PageStyle(
      PageSize size, float margin, float points, Face face, String head, String foot, LineNumbers lines) {}

  /** Which documents have their lines numbered; no word and no line of any depends on it. */
  public enum LineNumbers {
    NONE,
    DRAFTS
  }

  /** Families of type. */
  public enum Face {
    SERIF,
    SANS
  }

  /** Sheet sizes, in points: US Letter (ANSI/ASME Y14.1) and A4 (ISO 216). */
  public enum PageSize {
    LETTER(612f, 792f),
    A4(595.276f, 841.89f);

    private final float width;
    private final float height;

    PageSize(float width, float height) {
      this.width = width;
      this.height = height;
    }

    public float width() {
      return width;
    }

    public float height() {
      return height;
    }
  }

  /**
   * Signature blocks. Measures are in characters of the text rendering.
   *
   * @param indent of the first column
   * @param widths of the columns, the space between them included; a single one for stacked blocks
   * @param capacity the width in which the lines below a party's name are filled
   * @param rule the length of the rule to sign on
   * @param place where that rule stands
   * @param under indent of lines that have no label
   * @param anchors whether a PDF that goes out to be signed has unseen words where to sign
   */
  public record SignatureStyle(
      int indent, List<Integer> widths, int capacity, int rule, RulePlace place, int under, Anchors anchors) {
    public SignatureStyle {
      widths = List.copyOf(widths);
    }
  }

  /** Words that no reader sees, by which a signing service finds where each signatory signs. */
  public enum Anchors {
    NONE,
    UNSEEN
  }

  /** The rule to sign on stands after its label, or on a line of its own below it. */
  public enum RulePlace {
    AFTER,
    BELOW
  }
}
