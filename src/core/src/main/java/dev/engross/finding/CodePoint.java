package dev.engross.finding;

import java.util.Locale;

/** How findings call a character that may not be printed. */
public final class CodePoint {

  private CodePoint() {}

  /** In four hexadecimal digits or more: {@code U+000B}, {@code U+1F600}. */
  public static String of(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
