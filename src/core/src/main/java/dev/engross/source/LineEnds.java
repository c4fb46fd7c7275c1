package dev.engross.source;

import java.util.Arrays;

/** The ends of lines in texts of which some systems, or git for them, make others. */
public final class LineEnds {

  private LineEnds() {}

  /** The same bytes with {@code \n} for each {@code \r\n}. */
  public static byte[] plain(byte[] text) {
    byte[] plain = new byte[text.length];
    int length = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] != '\r' || i + 1 == text.length || text[i + 1] != '\n') {
        plain[length++] = text[i];
      }
    }
    return Arrays.copyOf(plain, length);
  }
}
