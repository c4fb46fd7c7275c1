package dev.engross.lock;

import java.util.List;

/**
 * Digests of some lines: of all of them, which proves them, and a short one of each, which tells where they changed.
 *
 * @param all SHA-256 of the lines, joined by {@code \n}
 * @param each the first hexadecimal digits of each line's own
 */
public record LineDigests(String all, List<String> each) {

  private static final int DIGITS = 4;

  public LineDigests {
    each = List.copyOf(each);
  }

  /** The digests of lines, given without their ends. */
  public static LineDigests of(List<String> lines) {
    return new LineDigests(
        Sha256.of(String.join("\n", lines)), lines.stream().map(l -> Sha256.of(l).substring(0, DIGITS)).toList());
  }
}
