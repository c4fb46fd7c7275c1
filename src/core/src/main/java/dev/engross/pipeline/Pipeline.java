package dev.engross.pipeline;

/** The main flow. Each method reads the book anew; {@code generate} alone writes, and only below {@code output/} and {@code target/engross/}. */
public final class Pipeline {

  private final Request request;

  public Pipeline(Request request) {
    this.request = request;
  }

  /** Reads and checks the book. */
  public Outcome validate() {
    throw new UnsupportedOperationException("not yet: " + request);
  }

  /**
   * Validates, renders, and writes what changed; writes nothing when there is an error.
   *
   * @throws java.io.UncheckedIOException if a file could not be written; files are then old or new, each whole
   */
  public Outcome generate() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Renders, and compares with what stands in {@code output/}. */
  public Outcome check() {
    throw new UnsupportedOperationException("not yet");
  }

  /** The table of agreements and instruments. */
  public Overview info() {
    throw new UnsupportedOperationException("not yet");
  }
}
