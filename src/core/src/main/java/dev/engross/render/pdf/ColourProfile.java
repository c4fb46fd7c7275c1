package dev.engross.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A colour profile for the screen: the primaries of sRGB with one gamma of 2.2 (ICC.1:2001-04, a display profile of
 * three components and matrices). Those of Java's releases differ from each other.
 */
final class ColourProfile {

  private static final String NAME = "sRGB primaries, gamma 2.2";
  private static final int HEADER = 128;
  private static final int ENTRY = 12;
  private static final int VERSION = 0x02100000;
  /** White under the illuminant D50, and the primaries as they look under it, in 65,536ths. */
  private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
  private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
  private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
  private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};
  /** In 256ths. */
  private static final int GAMMA = 0x0233;

  private static final byte[] BYTES = new ColourProfile().profile();

  private final ByteBuffer out = ByteBuffer.allocate(1024);
  private int tags;
  private int end;

  private ColourProfile() {}

  static byte[] bytes() {
    return BYTES.clone();
  }

  private byte[] profile() {
    int count = 9;
    end = HEADER + 4 + count * ENTRY;
    out.putInt(HEADER, count);
    tag("desc", description());
    tag("cprt", text("No copyright, use freely"));
    tag("wtpt", xyz(WHITE));
    tag("rXYZ", xyz(RED));
    tag("gXYZ", xyz(GREEN));
    tag("bXYZ", xyz(BLUE));
    int curve = end;
    tag("rTRC", curve());
    for (String same : new String[] {"gTRC", "bTRC"}) {
      entry(same, curve, curve().length);
    }
    header();
    byte[] bytes = new byte[end];
    out.get(0, bytes);
    return bytes;
  }

  private void header() {
    out.putInt(0, end).putInt(8, VERSION);
    name(12, "mntr");
    name(16, "RGB ");
    name(20, "XYZ ");
    out.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
    name(36, "acsp");
    for (int i = 0; i < WHITE.length; i++) {
      out.putInt(68 + 4 * i, WHITE[i]);
    }
  }

  private void tag(String name, byte[] data) {
    entry(name, end, data.length);
    out.put(end, data);
    // Each tag begins at a multiple of four.
    end += (data.length + 3) / 4 * 4;
  }

  private void entry(String name, int offset, int length) {
    int at = HEADER + 4 + tags++ * ENTRY;
    name(at, name);
    out.putInt(at + 4, offset).putInt(at + 8, length);
  }

  private void name(int at, String name) {
    out.put(at, name.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] description() {
    byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
    // A name in ASCII, then none in Unicode (8 bytes) and none for the Macintosh (70 bytes).
    return type("desc", 4 + name.length + 1 + 78).putInt(name.length + 1).put(name).array();
  }

  private static byte[] text(String words) {
    byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
    return type("text", ascii.length + 1).put(ascii).array();
  }

  private static byte[] xyz(int[] values) {
    return type("XYZ ", 12).putInt(values[0]).putInt(values[1]).putInt(values[2]).array();
  }

  private static byte[] curve() {
    return type("curv", 6).putInt(1).putShort((short) GAMMA).array();
  }

  private static ByteBuffer type(String type, int length) {
    return ByteBuffer.allocate(8 + length).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(0);
  }
}
