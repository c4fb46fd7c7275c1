package dev.engross.lock;

import dev.engross.source.LineEnds;

/**
 * The bytes of a file, or whatever else has one digest.
 *
 * @param name its path in the book
 * @param sha256 in lower-case hexadecimal digits
 */
public record LockedFile(String name, String sha256) {

  /**
   * Whether some bytes are those that were locked. Git may be told to end the lines of texts otherwise in a folder, so
   * that of a text that was rendered these ends prove nothing.
   */
  public boolean is(byte[] bytes) {
    return Sha256.of(bytes).equals(sha256) || isText() && Sha256.of(LineEnds.plain(bytes)).equals(sha256);
  }

  private boolean isText() {
    return name.startsWith("output/") && (name.endsWith(".txt") || name.endsWith(".htm"));
  }
}
