package dev.engross.history;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names of files as text: git keeps them as bytes, of which nobody says that they are letters. */
final class PathName {

  private PathName() {}

  /** In UTF-8; a name that is none keeps each byte as the letter of that number, so that it is told all the same. */
  static String of(byte[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (raw[i] < 0) {
        return decoded(raw, from, to);
      }
    }
    return new String(raw, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static String decoded(byte[] raw, int from, int to) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw, from, to - from)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, from, to - from, StandardCharsets.ISO_8859_1);
    }
  }
}
