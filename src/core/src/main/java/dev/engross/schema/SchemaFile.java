package dev.engross.schema;

/**
 * A schema in a book.
 *
 * @param path in the book, with {@code /} between its parts
 */
public record SchemaFile(SchemaKind kind, String path, Change change) {

  /** What writing did to the file. */
  public enum Change {
    NEW,
    CHANGED,
    SAME
  }
}
