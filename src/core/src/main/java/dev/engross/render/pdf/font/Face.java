package dev.engross.render.pdf.font;

/**
 * One cut's metrics. Immutable. Lengths are whole thousandths of an em, as a PDF states them, so that a viewer adds up
 * the same widths as the line breaker did.
 */
public final class Face {

  private static final int FIRST_RTL_BLOCK = 0x0590;
  private static final char[] NO_GLYPH = {0};

  private final String postScriptName;
  private final Sfnt font;
  private final int unitsPerEm;
  private final char[] glyphs;
  private final char[] advances;
  private final Kerning kerning;

  Face(String postScriptName, byte[] file) {
    this.postScriptName = postScriptName;
    font = new Sfnt(file);
    unitsPerEm = font.u16(font.table("head") + 18);
    glyphs = characterMap(font);
    advances = advances();
    kerning = Kerning.of(font, unitsPerEm);
  }

  /** Whether words may have this character; false too where it would need shaping that is not done here. */
  public boolean prints(int codePoint) {
    if (codePoint == ' ' || codePoint == 0xA0) {
      return true;
    }
    return codePoint < glyphs.length && glyphs[codePoint] != 0 && standsAlone(codePoint);
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint > ' ';
    }
    int type = Character.getType(codePoint);
    if (type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR || type == Character.PRIVATE_USE) {
      return false;
    }
    if (codePoint < FIRST_RTL_BLOCK) {
      return true;
    }
    byte direction = Character.getDirectionality(codePoint);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && direction != Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  public int advance(char c) {
    return advances[glyph(c)];
  }

  /** The kerning between two characters in turn. */
  public int kern(char first, char second) {
    return kerning.between(glyph(first), glyph(second));
  }

  int glyph(char c) {
    return c < glyphs.length ? glyphs[c] : 0;
  }

  int advanceOf(int glyph) {
    return advances[glyph];
  }

  public String postScriptName() {
    return postScriptName;
  }

  Sfnt font() {
    return font;
  }

  public int ascent() {
    return scaled(font.s16(font.table("hhea") + 4));
  }

  public int descent() {
    return scaled(font.s16(font.table("hhea") + 6));
  }

  public int capHeight() {
    return scaled(font.s16(font.table("OS/2") + 88));
  }

  /** In degrees, counter-clockwise. */
  public int italicAngle() {
    return font.s16(font.table("post") + 4);
  }

  /** The box round all glyphs: left, bottom, right, top. */
  public int[] box() {
    int at = font.table("head") + 36;
    return new int[] {
        scaled(font.s16(at)), scaled(font.s16(at + 2)), scaled(font.s16(at + 4)), scaled(font.s16(at + 6))};
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  private char[] advances() {
    int full = font.u16(font.table("hhea") + 34);
    int count = font.u16(font.table("maxp") + 4);
    int hmtx = font.table("hmtx");
    char[] result = new char[count];
    for (int i = 0; i < count; i++) {
      result[i] = (char) scaled(font.u16(hmtx + 4 * Math.min(i, full - 1)));
    }
    return result;
  }

  /** The Unicode subtable (platform 3, encoding 1, format 4), as a glyph for each character. */
  private static char[] characterMap(Sfnt font) {
    int cmap = font.table("cmap");
    for (int i = 0; i < font.u16(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int subtable = cmap + font.u32(entry + 4);
      if (font.u16(entry) == 3 && font.u16(entry + 2) == 1 && font.u16(subtable) == 4) {
        return segments(font, subtable);
      }
    }
    return NO_GLYPH;
  }

  private static char[] segments(Sfnt font, int subtable) {
    char[] result = new char[0x10000];
    int twice = font.u16(subtable + 6);
    int ends = subtable + 14;
    for (int i = 0; i < twice; i += 2) {
      int end = font.u16(ends + i);
      int start = font.u16(ends + 2 + twice + i);
      int delta = font.u16(ends + 2 + 2 * twice + i);
      int offsetAt = ends + 2 + 3 * twice + i;
      int offset = font.u16(offsetAt);
      for (int c = start; c <= end && c < 0xFFFF; c++) {
        int glyph = offset == 0 ? c : font.u16(offsetAt + offset + 2 * (c - start));
        result[c] = (char) (glyph == 0 ? 0 : glyph + delta);
      }
    }
    return result;
  }
}
