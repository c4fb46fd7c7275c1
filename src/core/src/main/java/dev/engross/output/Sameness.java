package dev.engross.output;

import java.util.Arrays;

/** When a file that stands in {@code output/} is as good as the one the sources give, so that it is kept. */
@FunctionalInterface
public interface Sameness {

  /** Byte for byte. */
  Sameness BYTES = (name, standing, given) -> Arrays.equals(standing, given);

  boolean same(OutputName name, byte[] standing, byte[] given);
}
