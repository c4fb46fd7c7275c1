package dev.engross.signature;

/** How much may come of one file: a small one can be made to unfold without end. */
final class Allowance {

  private static final long MOST = 512L << 20;
  /** What values take in memory for each byte that they are written in. */
  private static final int VALUES = 32;

  private long left = MOST;

  /** An object that was read, or a stream of objects. */
  void takeValues(long written) throws BrokenPdf {
    take(VALUES * written);
  }

  void take(long bytes) throws BrokenPdf {
    left -= bytes;
    if (left < 0) {
      throw new BrokenPdf("unfolds to more than anybody can read");
    }
  }
}
