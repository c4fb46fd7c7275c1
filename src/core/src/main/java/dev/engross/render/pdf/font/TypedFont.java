package dev.engross.render.pdf.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of a cut that has the characters of WinAnsiEncoding (ISO 32000-1, annex D.2), with a character
 * map, so that a viewer can set what is typed.
 */
public final class TypedFont {

  /** The first and the last code. */
  public static final int FIRST = 32;
  public static final int LAST = 255;

  /** The characters of codes 128 to 159; codes that have none show a bullet. */
  private static final String FROM_128 = "\u20AC\u2022\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160"
      + "\u2039\u0152\u2022\u017D\u2022\u2022\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
      + "\u0153\u2022\u017E\u0178";
  private static final int BULLET = 127;

  private static final Map<Cut, TypedFont> FONTS = new ConcurrentHashMap<>();

  private final EmbeddedFont font;

  private TypedFont(Cut cut) {
    char[] characters = new char[LAST - FIRST + 1];
    for (int code = FIRST; code <= LAST; code++) {
      characters[code - FIRST] = character(code);
    }
    Arrays.sort(characters);
    StringBuilder distinct = new StringBuilder();
    for (char c : characters) {
      if (distinct.isEmpty() || distinct.charAt(distinct.length() - 1) != c) {
        distinct.append(c);
      }
    }
    font = EmbeddedFont.typed(Fonts.face(cut), distinct.toString(), characterMap(distinct.toString()));
  }

  /** The font of a cut, made once. */
  public static TypedFont of(Cut cut) {
    return FONTS.computeIfAbsent(cut, TypedFont::new);
  }

  /** The PostScript name, with the subset's prefix. */
  public String name() {
    return font.name();
  }

  /** The TrueType file, deflated. */
  public byte[] program() {
    return font.program();
  }

  /** The file's length before. */
  public int programLength() {
    return font.programLength();
  }

  /** How wide a code's character is, in thousandths of an em. */
  public int width(int code) {
    return font.face().advance(character(code));
  }

  private static char character(int code) {
    if (code == BULLET) {
      return '\u2022';
    }
    if (code >= 128 && code < 160) {
      return FROM_128.charAt(code - 128);
    }
    // Two codes repeat another's glyph: the no-break space and the soft hyphen.
    return code == 0xA0 ? ' ' : code == 0xAD ? '-' : (char) code;
  }

  /** A character map of platform 3, encoding 1, in format 4 (ISO/IEC 14496-22, 5.2.1), for glyphs from 1 on. */
  private static byte[] characterMap(String characters) {
    int segments = 1;
    for (int i = 1; i < characters.length(); i++) {
      segments += characters.charAt(i) == characters.charAt(i - 1) + 1 ? 0 : 1;
    }
    // The last segment, of no character, ends the table.
    int count = segments + 1;
    int length = 16 + 8 * count;
    ByteBuffer out = ByteBuffer.allocate(12 + length);
    out.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 1).putInt(12);
    int power = Integer.highestOneBit(count);
    out.putShort((short) 4).putShort((short) length).putShort((short) 0).putShort((short) (2 * count));
    out.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (2 * (count - power)));
    int ends = 12 + 14;
    int starts = ends + 2 * count + 2;
    int deltas = starts + 2 * count;
    int segment = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (i == 0 || c != characters.charAt(i - 1) + 1) {
        out.putShort(starts + 2 * segment, (short) c).putShort(deltas + 2 * segment, (short) (i + 1 - c));
        segment++;
      }
      out.putShort(ends + 2 * (segment - 1), (short) c);
    }
    out.putShort(ends + 2 * segment, (short) 0xFFFF).putShort(starts + 2 * segment, (short) 0xFFFF);
    out.putShort(deltas + 2 * segment, (short) 1);
    return out.array();
  }
}
