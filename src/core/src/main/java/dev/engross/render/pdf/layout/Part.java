package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;

/** A piece of a word. */
public sealed interface Part {

  double width();

  /**
   * Characters of one look.
   *
   * @param kerns the kerning after each character but the last, in thousandths of an em; no items if there is none
   */
  record Glyphs(Look look, String text, short[] kerns, double width) implements Part {

    private static final short[] NONE = {};

    static Glyphs of(Look look, String text) {
      Face face = Fonts.face(look.cut());
      short[] kerns = NONE;
      int total = 0;
      int last = text.length() - 1;
      for (int i = 0; i <= last; i++) {
        total += face.advance(text.charAt(i));
        int kern = i < last ? face.kern(text.charAt(i), text.charAt(i + 1)) : 0;
        if (kern != 0) {
          kerns = kerns.length == 0 ? new short[last] : kerns;
          kerns[i] = (short) kern;
          total += kern;
        }
      }
      return new Glyphs(look, text, kerns, total * look.size() / 1000);
    }
  }

  /** A blank to be filled in by hand. */
  record Blank(Look look, double width) implements Part {}
}
