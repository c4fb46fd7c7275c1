package dev.engross.pipeline;

import java.util.List;

/**
 * What came of tagging executed papers.
 *
 * @param tags the names of those that were made
 * @param unlocked the executed papers that no tag can be made of, since they have no lock
 * @param outcome what stands in the way
 */
public record Tagging(List<String> tags, List<String> unlocked, Outcome outcome) {
  public Tagging {
    tags = List.copyOf(tags);
    unlocked = List.copyOf(unlocked);
  }
}
