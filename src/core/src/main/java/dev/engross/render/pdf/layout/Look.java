package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Cut;

/**
 * How a run of words looks.
 *
 * @param size in points
 * @param target the id of the block that the words refer to; empty if they are no reference
 * @param element what the words are, where it is not what the rest of their line is; else {@link #AS_ITS_LINE}
 */
public record Look(Cut cut, double size, Ink ink, boolean underlined, String target, Element element) {

  /** Words that are what their line is. */
  public static final Element AS_ITS_LINE = Element.ARTIFACT;

  public static Look of(Cut cut, double size) {
    return new Look(cut, size, Ink.BLACK, false, "", AS_ITS_LINE);
  }

  Look strong() {
    return with(cut.with(true, cut.italic()));
  }

  /** Italic; in an italic surrounding, upright. */
  Look emphasised() {
    return with(cut.with(cut.bold(), !cut.italic()));
  }

  Look underline() {
    return new Look(cut, size, ink, true, target, element);
  }

  Look plain() {
    return new Look(cut, size, ink, false, target, element);
  }

  Look in(Ink other) {
    return new Look(cut, size, other, underlined, target, element);
  }

  Look linked(String to) {
    return new Look(cut, size, ink, underlined, to, element);
  }

  Look as(Element other) {
    return new Look(cut, size, ink, underlined, target, other);
  }

  private Look with(Cut other) {
    return new Look(other, size, ink, underlined, target, element);
  }
}
