package dev.engross.render.pdf.font;

/**
 * The characters that one document uses of a cut, each with its code. Codes below {@link #PROSE} are the same in all
 * documents: most files share one embedded subset, which is made once, and which git's packs hold once.
 */
public final class Alphabet {

  /** The characters of English prose; a character's code is its place here, plus one. */
  static final String PROSE = printableAscii() + "\u2018\u2019\u201C\u201D\u2013\u2014\u00A7\u2026";

  private static final int FIRST_AFTER_ASCII = 0x7F - ' ';

  private final Cut cut;
  private final StringBuilder others = new StringBuilder();

  public Alphabet(Cut cut) {
    this.cut = cut;
  }

  public Cut cut() {
    return cut;
  }

  /** The code of a character in this document's font; a new one if the character is new. */
  public int code(char c) {
    if (c >= ' ' && c < 0x7F) {
      return c - ' ' + 1;
    }
    int place = PROSE.indexOf(c, FIRST_AFTER_ASCII);
    if (place >= 0) {
      return place + 1;
    }
    for (int i = 0; i < others.length(); i++) {
      if (others.charAt(i) == c) {
        return PROSE.length() + i + 1;
      }
    }
    others.append(c);
    return PROSE.length() + others.length();
  }

  /** The font to embed, once all codes are given. */
  public EmbeddedFont font() {
    return others.isEmpty() ? Fonts.prose(cut) : EmbeddedFont.of(Fonts.face(cut), PROSE + others);
  }

  private static String printableAscii() {
    StringBuilder out = new StringBuilder(96);
    for (char c = ' '; c < 0x7F; c++) {
      out.append(c);
    }
    return out.toString();
  }
}
