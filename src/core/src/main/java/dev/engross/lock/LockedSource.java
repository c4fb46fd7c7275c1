package dev.engross.lock;

import dev.engross.source.BinaryFile;
import dev.engross.source.SourceFile;
import java.util.List;

/**
 * A source of a paper as it was locked.
 *
 * @param file its path in the book
 * @param words all lines but the marks, and where these stand
 * @param marks the lines of {@code status} and {@code signed}; none of a file that is no YAML
 */
public record LockedSource(String file, LineDigests words, LineDigests marks) {

  /** One of which the bytes count: its digest is theirs, and no line has one. */
  public static LockedSource of(BinaryFile source) {
    return new LockedSource(source.name(), new LineDigests(source.sha256(), List.of()), LineDigests.of(List.of()));
  }

  /** Whether it is one of which the bytes count. A text has a line at the least. */
  public boolean isOfBytes() {
    return words.each().isEmpty();
  }

  /** A source as it stands now. */
  public static LockedSource of(SourceFile source, PaperLines lines) {
    return new LockedSource(source.name(), lines.words(source), lines.marks(source));
  }
}
