package dev.engross.render.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * What a PDF embeds of a face: a subset in which glyph {@code n} is the character {@code n - 1}, with its tables.
 *
 * @param face the metrics
 * @param name the PostScript name, with the subset's prefix
 * @param program the TrueType file, deflated
 * @param programLength its length before
 * @param widths the advances of glyphs 0, 1, 2 …, as the items of a PDF array
 * @param toUnicode the character map from codes to characters, deflated
 */
public record EmbeddedFont(Face face, String name, byte[] program, int programLength, int[] widths, byte[] toUnicode) {

  static EmbeddedFont of(Face face, String characters) {
    return typed(face, characters, new byte[0]);
  }

  /** A subset that is used by characters: with a character map, as the table has it. */
  static EmbeddedFont typed(Face face, String characters, byte[] characterMap) {
    int[] glyphs = new int[characters.length() + 1];
    int[] widths = new int[glyphs.length];
    for (int i = 1; i < glyphs.length; i++) {
      glyphs[i] = face.glyph(characters.charAt(i - 1));
    }
    for (int i = 0; i < glyphs.length; i++) {
      widths[i] = face.advanceOf(glyphs[i]);
    }
    byte[] program = new Subset(face.font()).of(glyphs, characterMap);
    String name = prefix(characterMap.length == 0 ? characters : "typed" + characters) + "+" + face.postScriptName();
    return new EmbeddedFont(
        face, name, deflated(program), program.length, widths, deflated(toUnicode(characters)));
  }

  /** Six capital letters that differ where the subsets do (ISO 32000-1, 9.6.4). */
  private static String prefix(String characters) {
    CRC32 crc = new CRC32();
    crc.update(characters.getBytes(StandardCharsets.UTF_8));
    long rest = crc.getValue();
    StringBuilder out = new StringBuilder(6);
    for (int i = 0; i < 6; i++, rest /= 26) {
      out.append((char) ('A' + rest % 26));
    }
    return out.toString();
  }

  /** A CMap (ISO 32000-1, 9.10.3), with at most 100 entries a section. */
  private static byte[] toUnicode(String characters) {
    StringBuilder out = new StringBuilder(4096);
    out.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
        .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
        .append("/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n")
        .append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int from = 0; from < characters.length(); from += 100) {
      int to = Math.min(from + 100, characters.length());
      out.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        hex(out, i + 1);
        hex(out, characters.charAt(i));
        out.append('\n');
      }
      out.append("endbfchar\n");
    }
    out.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void hex(StringBuilder out, int value) {
    out.append('<');
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt(value >> shift & 0xF));
    }
    out.append('>');
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      byte[] out = new byte[plain.length + 64];
      int length = deflater.deflate(out);
      return Arrays.copyOf(out, length);
    } finally {
      deflater.end();
    }
  }
}
