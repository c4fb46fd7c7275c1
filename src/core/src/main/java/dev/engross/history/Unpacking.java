package dev.engross.history;

import java.io.IOException;

/** Reads by JGit, which lets through whatever its own code comes to where an object is damaged. */
final class Unpacking {

  private Unpacking() {}

  /** One look at an object. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T of(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (RuntimeException e) {
      throw new IOException("an object cannot be unpacked", e);
    }
  }
}
