package dev.engross.lock;

import dev.engross.source.SourceFile;

/**
 * A source of a paper as it was locked.
 *
 * @param file its path in the book
 * @param words all lines but the marks, and where these stand
 * @param marks the lines of {@code status} and {@code signed}; none of a file that is no YAML
 */
public record LockedSource(String file, LineDigests words, LineDigests marks) {

  /** A source as it stands now. */
  public static LockedSource of(SourceFile source, PaperLines lines) {
    return new LockedSource(source.name(), lines.words(source), lines.marks(source));
  }
}
