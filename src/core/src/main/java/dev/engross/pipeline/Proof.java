package dev.engross.pipeline;

import java.util.List;

/**
 * Whether the locks of a book hold.
 *
 * @param locked how many papers are locked, as final or as executed
 * @param unlocked the executed papers that have no lock, {@code lease/3}
 * @param untagged how many executed papers with a lock have no tag
 * @param outcome what does not hold, and what was corrected
 */
public record Proof(int locked, List<String> unlocked, int untagged, Outcome outcome) {
  public Proof {
    unlocked = List.copyOf(unlocked);
  }
}
