package dev.engross.pipeline;

import java.util.List;

/**
 * What {@code verify} tells of one file.
 *
 * @param lines its revisions and its signatures, in words
 * @param signed whether it bears a signature, which may not hold
 * @param outcome what does not hold
 */
public record FileReport(List<String> lines, boolean signed, Outcome outcome) {
  public FileReport {
    lines = List.copyOf(lines);
  }
}
