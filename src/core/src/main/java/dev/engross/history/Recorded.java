package dev.engross.history;

/**
 * What a commit did to a file of the book.
 *
 * @param commit the commit's id, of 40 hexadecimal digits
 * @param path what the commit calls the file, in the book; for one that it removed, what it was called before
 * @param kind what was done
 * @param former what the file was called before the commit; the same as {@code path} unless it was renamed
 */
public record Recorded(String commit, String path, Kind kind, String former) {

  /** {@code RENAMED} is said of the new name, even if the content changed too; the old name is {@code REMOVED}. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED,
    RENAMED
  }
}
