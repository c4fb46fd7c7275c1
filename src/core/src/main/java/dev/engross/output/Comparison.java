package dev.engross.output;

/**
 * What a comparison with {@code output/} found.
 *
 * @param difference the first differing lines, worded for a reader; empty unless {@link Standing#STALE}
 */
public record Comparison(Standing standing, String difference) {

  static final Comparison MISSING = new Comparison(Standing.MISSING, "");
  static final Comparison SAME = new Comparison(Standing.SAME, "");
}
