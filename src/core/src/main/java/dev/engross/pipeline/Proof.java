package dev.engross.pipeline;

/**
 * Whether the locks of a book hold.
 *
 * @param locked how many papers are locked, as final or as executed
 * @param unlocked how many executed papers have no lock
 * @param untagged how many executed papers with a lock have no tag
 * @param outcome what does not hold, and what was corrected
 */
public record Proof(int locked, int unlocked, int untagged, Outcome outcome) {}
