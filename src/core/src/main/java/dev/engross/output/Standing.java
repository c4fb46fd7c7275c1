package dev.engross.output;

/** How what stands in {@code output/} compares with what the sources give. */
public enum Standing {
  /** No such file stands there yet. */
  MISSING,
  /** Another content stands there. */
  STALE,
  /** It stands there as the sources give it. */
  SAME
}
