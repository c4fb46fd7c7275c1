package dev.engross.signature;

/** How much may come of one file: a small one can be made to unfold without end. */
final class Allowance {

  private static final long MOST = 128L << 20;

  private long left = MOST;

  void take(long bytes) throws BrokenPdf {
    left -= bytes;
    if (left < 0) {
      throw new BrokenPdf("unfolds to more than anybody can read");
    }
  }
}
