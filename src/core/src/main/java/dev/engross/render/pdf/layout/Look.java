package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Cut;

/**
 * How a run of words looks.
 *
 * @param size in points
 * @param target the id of the block that the words refer to; empty if they are no reference
 */
public record Look(Cut cut, double size, Ink ink, boolean underlined, String target) {

  static Look of(Cut cut, double size) {
    return new Look(cut, size, Ink.BLACK, false, "");
  }

  Look strong() {
    return with(Cut.of(true, cut.italic()));
  }

  /** Italic; in an italic surrounding, upright. */
  Look emphasised() {
    return with(Cut.of(cut.bold(), !cut.italic()));
  }

  Look underline() {
    return new Look(cut, size, ink, true, target);
  }

  Look in(Ink other) {
    return new Look(cut, size, other, underlined, target);
  }

  Look linked(String to) {
    return new Look(cut, size, ink, underlined, to);
  }

  private Look with(Cut other) {
    return new Look(other, size, ink, underlined, target);
  }
}
