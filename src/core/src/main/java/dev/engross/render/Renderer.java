package dev.engross.render;

import dev.engross.document.Document;

/**
 * Sets a document in one format. A renderer is immutable, may be used by many threads, and knows no kind of agreement.
 */
public interface Renderer {

  Format format();

  /** Whether this format can show a character, as it is or by a character that stands for it. */
  boolean prints(int codePoint);

  /** Whether the format has a place for an imprint. */
  default boolean carriesImprint() {
    return false;
  }

  /**
   * Sets the document, with an imprint where the format has a place for it. A document with characters that this format
   * cannot print gives a finding for each block that has one; it never throws for what a document says.
   */
  Rendered render(Document document, Imprint imprint);

  /** Sets the document by itself. */
  default Rendered render(Document document) {
    return render(document, Imprint.NONE);
  }
}
