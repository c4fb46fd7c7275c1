package dev.engross.lock;

import dev.engross.source.SourceFile;
import java.util.List;

/**
 * A source of a paper as it was locked.
 *
 * @param file its path in the book
 * @param words all lines but the marks
 * @param marks the lines of {@code status} and {@code signed}; none of a file that is no YAML
 */
public record LockedSource(String file, LineDigests words, LineDigests marks) {

  /** A source as it stands now. */
  public static LockedSource of(SourceFile source, PaperLines lines) {
    return new LockedSource(source.name(), of(source, lines.words()), of(source, lines.marks()));
  }

  private static LineDigests of(SourceFile source, List<Integer> numbers) {
    return LineDigests.of(numbers.stream().map(source::line).toList());
  }
}
