package dev.engross.signature;

/** A file cannot be read as a PDF; the message says why, in words that follow "this file". */
final class BrokenPdf extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenPdf(String message) {
    super(message);
  }

  static BrokenPdf at(int offset) {
    return new BrokenPdf("is damaged: at byte " + offset + " stands something else than a PDF has there");
  }
}
