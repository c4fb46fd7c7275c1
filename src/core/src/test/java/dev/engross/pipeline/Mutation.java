package dev.engross.pipeline;

/**
 * A file with one slip in it.
 *
 * @param file its path inside the book
 * @param what was done, for who reads of it
 * @param text the whole file
 */
record Mutation(Kind kind, String file, String what, String text) {

  /** What a slip does. */
  enum Kind {
    ROW_DROPPED,
    ROW_REPRICED,
    ROW_RENAMED,
    ROW_MOVED,
    ROW_ADDED,
    TIER_SHIFTED,
    DATE_ALTERED,
    TARGET_CHANGED,
    STRUCK_WORD_CHANGED
  }
}
