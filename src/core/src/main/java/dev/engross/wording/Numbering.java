package dev.engross.wording;

import java.util.List;
import java.util.Optional;

/** How provisions are numbered, after a sample for each depth. */
public final class Numbering {

  private Numbering() {}

  /** The numbering of samples, outermost first: {@code ARTICLE I}, {@code 1.01}, {@code (a)}; empty if one is not understood. */
  public static Optional<Numbering> of(List<String> samples) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The label at a path of 1-based ordinals, outermost first; empty for {@code none} and beyond the last sample. */
  public String label(List<Integer> path) {
    throw new UnsupportedOperationException("not yet");
  }
}
