package dev.engross.output;

/**
 * What a comparison with {@code output/} found.
 *
 * @param difference the first differing lines, worded for a reader; empty unless {@link Result#STALE}
 */
public record Comparison(Result result, String difference) {

  static final Comparison MISSING = new Comparison(Result.MISSING, "");
  static final Comparison SAME = new Comparison(Result.SAME, "");

  /** How what stands in {@code output/} compares with what the sources give. */
  public enum Result {
    /** No such file stands there yet. */
    MISSING,
    /** Another content stands there. */
    STALE,
    /** It stands there as the sources give it. */
    SAME
  }
}
