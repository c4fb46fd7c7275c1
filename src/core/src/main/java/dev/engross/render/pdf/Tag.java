package dev.engross.render.pdf;

import dev.engross.render.pdf.layout.Element;
import dev.engross.render.pdf.layout.Numbering;

/**
 * A structure type (ISO 32000-1, 14.8.4).
 *
 * @param name as it is written, without its solidus
 * @param attributes what else its dictionary holds
 * @param cell whether it stands for itself without words in it
 */
record Tag(String name, String attributes, boolean cell) {

  static final Tag LINK = new Tag("Link", "", false);

  private static final int LEVELS = 6;

  private static final Tag PARAGRAPH = new Tag("P", "", false);

  static Tag of(Element element) {
    return switch (element.role()) {
      case ARTIFACT -> throw new IllegalArgumentException("an artifact has no place in the structure");
      case DOCUMENT -> plain("Document");
      // Which level it has is known when all of the document is.
      case HEADING -> plain("H");
      case PARAGRAPH -> PARAGRAPH;
      case SECTION, SIGNATURES -> plain("Sect");
      case LIST -> new Tag("L", "/A<</O/List/ListNumbering/" + numbering(element.numbering()) + ">>", false);
      case ITEM -> plain("LI");
      case LABEL -> plain("Lbl");
      case ITEM_BODY -> plain("LBody");
      case QUOTATION -> plain("BlockQuote");
      case TABLE -> plain("Table");
      case ROW -> plain("TR");
      case HEAD_CELL -> new Tag("TH", "/A<</O/Table/Scope/Column>>", true);
      case GROUP_CELL ->
          new Tag("TH", "/A<</O/Table/Scope/Row/ColSpan " + Math.max(1, element.measure()) + ">>", true);
      case CELL -> new Tag("TD", "", true);
      case BOX, BOX_CELL, SIGNATURE -> plain("Div");
      case FIELD -> plain("Form");
      case NOTE -> plain("Note");
    };
  }

  /** A heading, from 1; one deeper than there are levels is a paragraph. */
  static Tag heading(int level) {
    return level > LEVELS ? PARAGRAPH : plain("H" + level);
  }

  private static String numbering(Numbering numbering) {
    return switch (numbering) {
      case NONE -> "None";
      case DECIMAL -> "Decimal";
      case LOWER_ALPHA -> "LowerAlpha";
      case UPPER_ALPHA -> "UpperAlpha";
      case LOWER_ROMAN -> "LowerRoman";
      case UPPER_ROMAN -> "UpperRoman";
    };
  }

  private static Tag plain(String name) {
    return new Tag(name, "", false);
  }
}
