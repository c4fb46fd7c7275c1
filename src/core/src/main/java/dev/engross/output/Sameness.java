package dev.engross.output;

/** When a file that stands in {@code output/} is as good as the one the sources give, so that it is kept. */
@FunctionalInterface
public interface Sameness {

  /**
   * Whether the file may stay.
   *
   * @param standing the bytes in {@code output/}
   * @param given the bytes that the sources give
   */
  boolean same(OutputName name, byte[] standing, byte[] given);
}
