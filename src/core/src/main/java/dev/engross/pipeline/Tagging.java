package dev.engross.pipeline;

import java.util.List;

/**
 * What came of tagging executed papers.
 *
 * @param tags the names of those that were made
 * @param outcome what stands in the way
 */
public record Tagging(List<String> tags, Outcome outcome) {
  public Tagging {
    tags = List.copyOf(tags);
  }
}
