package dev.engross.render.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a TrueType file of some of a font's glyphs, with the tables that ISO 32000-1, 9.9 asks of a CIDFontType2. Hints
 * for coarse screens are left out: they are three fifths of the font, and paper has no use for them.
 */
final class Subset {

  private static final String[] TABLES = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"};

  /** Flags of a part of a composite glyph (ISO/IEC 14496-22, 5.3.3). */
  private static final int WORDS = 0x1;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final int INSTRUCTED = 0x100;

  private final Sfnt font;

  Subset(Sfnt font) {
    this.font = font;
  }

  /**
   * A font whose glyph {@code i} is this font's glyph {@code wanted[i]}; parts of composites follow the last. The
   * character map may be empty: a font that is used by glyphs has none.
   */
  byte[] of(int[] wanted, byte[] characterMap) {
    List<Integer> glyphs = new ArrayList<>();
    for (int glyph : wanted) {
      glyphs.add(glyph);
    }
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(glyf.size());
      byte[] outline = plain(outline(glyphs.get(i)), glyphs);
      glyf.writeBytes(outline);
      glyf.writeBytes(new byte[-outline.length & 3]);
    }
    offsets.add(glyf.size());
    return file(glyphs, offsets, glyf.toByteArray(), characterMap);
  }

  private byte[] outline(int glyph) {
    int loca = font.table("loca");
    boolean wide = font.u16(font.table("head") + 50) == 1;
    int from = wide ? font.u32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph);
    int to = wide ? font.u32(loca + 4 * glyph + 4) : 2 * font.u16(loca + 2 * glyph + 2);
    return font.bytes(font.table("glyf") + from, to - from);
  }

  /** A glyph without its hints. */
  private static byte[] plain(byte[] outline, List<Integer> glyphs) {
    if (outline.length == 0) {
      return outline;
    }
    ByteBuffer glyph = ByteBuffer.wrap(outline);
    int contours = glyph.getShort(0);
    if (contours < 0) {
      return Arrays.copyOf(outline, renumbered(glyph, glyphs));
    }
    int at = 10 + 2 * contours;
    int rest = at + 2 + (glyph.getShort(at) & 0xFFFF);
    ByteBuffer out = ByteBuffer.allocate(at + 2 + outline.length - rest);
    return out.put(outline, 0, at).putShort((short) 0).put(outline, rest, outline.length - rest).array();
  }

  /** Points the parts of a composite to their new places, adding those that are not there yet; gives its length. */
  private static int renumbered(ByteBuffer glyph, List<Integer> glyphs) {
    int at = 10;
    int flags;
    do {
      flags = glyph.getShort(at);
      glyph.putShort(at, (short) (flags & ~INSTRUCTED));
      int part = glyph.getShort(at + 2) & 0xFFFF;
      int place = glyphs.indexOf(part);
      if (place < 0) {
        place = glyphs.size();
        glyphs.add(part);
      }
      glyph.putShort(at + 2, (short) place);
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    } while ((flags & MORE) != 0);
    return at;
  }

  private byte[] file(List<Integer> glyphs, List<Integer> offsets, byte[] glyf, byte[] characterMap) {
    ByteBuffer loca = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(loca::putInt);
    ByteBuffer head = ByteBuffer.wrap(font.bytes("head"));
    head.putInt(8, 0).putShort(50, (short) 1);
    ByteBuffer hhea = ByteBuffer.wrap(font.bytes("hhea"));
    hhea.putShort(34, (short) glyphs.size());
    ByteBuffer maxp = ByteBuffer.wrap(font.bytes("maxp"));
    maxp.putShort(4, (short) glyphs.size());
    for (int hinting = 16; hinting <= 26; hinting += 2) {
      maxp.putShort(hinting, (short) 0);
    }
    return assembled(
        new byte[][] {characterMap, glyf, head.array(), hhea.array(), hmtx(glyphs), loca.array(), maxp.array()});
  }

  private byte[] hmtx(List<Integer> glyphs) {
    int full = font.u16(font.table("hhea") + 34);
    int from = font.table("hmtx");
    ByteBuffer out = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      out.putShort((short) font.u16(from + 4 * Math.min(glyph, full - 1)));
      int bearing = glyph < full ? from + 4 * glyph + 2 : from + 4 * full + 2 * (glyph - full);
      out.putShort((short) font.u16(bearing));
    }
    return out.array();
  }

  private static byte[] assembled(byte[][] tables) {
    int first = tables[0].length == 0 ? 1 : 0;
    int count = tables.length - first;
    int size = 12 + 16 * count;
    for (byte[] table : tables) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(count);
    out.putInt(0x00010000).putShort((short) count).putShort((short) (power * 16));
    out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 16));
    int at = 12 + 16 * count;
    int headAt = 0;
    for (int i = first; i < tables.length; i++) {
      out.put(at, tables[i]);
      out.put(TABLES[i].getBytes(StandardCharsets.US_ASCII));
      out.putInt(sum(out, at, tables[i].length)).putInt(at).putInt(tables[i].length);
      headAt = TABLES[i].equals("head") ? at : headAt;
      at += tables[i].length + 3 & ~3;
    }
    return out.putInt(headAt + 8, 0xB1B0AFBA - sum(out, 0, size)).array();
  }

  private static int sum(ByteBuffer bytes, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += bytes.getInt(at);
    }
    return sum;
  }
}
