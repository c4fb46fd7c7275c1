package dev.engross.render;

/**
 * A file that a rendering carries in itself, where its format can.
 *
 * @param path where it lies in the book; of what lies in none, its name
 * @param mediaType as RFC 6838 has it, such as {@code application/yaml}
 * @param description what it is, in a few words
 * @param bytes its content
 */
public record Attachment(String path, String mediaType, String description, Relation relation, byte[] bytes) {

  /** What it is to the document. */
  public enum Relation {
    /** Data about the rendering. */
    DATA,
    /** The rendering was made of it. */
    SOURCE,
    /** The document has it as an exhibit: it is a part of what the document says, and shown nowhere in it. */
    EXHIBIT
  }

  /** Whether the rendering was made of it. */
  public boolean source() {
    return relation == Relation.SOURCE;
  }
}
