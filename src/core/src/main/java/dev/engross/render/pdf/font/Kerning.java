package dev.engross.render.pdf.font;

/** Pair kerning: the {@code kern} table's first subtable of format 0, in thousandths of an em. */
final class Kerning {

  private final int[] keys;
  private final short[] values;

  private Kerning(int slots) {
    keys = new int[slots];
    values = new short[slots];
  }

  static Kerning of(Sfnt font, int unitsPerEm) {
    int subtable = font.table("kern") + 4;
    int pairs = font.u16(subtable + 6);
    Kerning kerning = new Kerning(Integer.highestOneBit(Math.max(pairs, 1)) * 4);
    int at = subtable + 14;
    for (int i = 0; i < pairs; i++, at += 6) {
      int value = Math.round(font.s16(at + 4) * 1000f / unitsPerEm);
      kerning.put(font.u16(at) << 16 | font.u16(at + 2), (short) value);
    }
    return kerning;
  }

  /** How far the second glyph moves towards the first (negative) or away from it. */
  int between(int first, int second) {
    int key = first << 16 | second;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return 0;
  }

  private void put(int key, short value) {
    int slot = slot(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private int slot(int key) {
    return (key * 0x9E3779B9) >>> 16 & keys.length - 1;
  }
}
