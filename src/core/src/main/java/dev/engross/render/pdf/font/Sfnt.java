package dev.engross.render.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A TrueType file's bytes and its table directory (ISO/IEC 14496-22, section 4). All numbers in it are big-endian. */
final class Sfnt {

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] data;

  Sfnt(byte[] data) {
    this.data = data;
  }

  /** Where a table begins. */
  int table(String tag) {
    return u32(entry(tag) + 8);
  }

  byte[] bytes(String tag) {
    int entry = entry(tag);
    int from = u32(entry + 8);
    return bytes(from, u32(entry + 12));
  }

  byte[] bytes(int from, int length) {
    return Arrays.copyOfRange(data, from, from + length);
  }

  int u16(int at) {
    return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  int u32(int at) {
    return u16(at) << 16 | u16(at + 2);
  }

  private int entry(String tag) {
    byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + i * ENTRY;
      if (Arrays.equals(data, at, at + 4, name, 0, 4)) {
        return at;
      }
    }
    throw new IllegalStateException("a font of the toolkit has no table " + tag);
  }
}
