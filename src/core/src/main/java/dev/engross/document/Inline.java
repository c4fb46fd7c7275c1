package dev.engross.document;

import java.util.List;

/** A run of words inside a block. Quotation marks and dashes are as authors type them; renderers set them. */
public sealed interface Inline {

  /** What stands in this inline; nothing in words and in what has none. */
  default List<Inline> content() {
    return List.of();
  }

  /** The same inline round other content; itself if nothing can stand in it. */
  default Inline with(List<Inline> other) {
    return this;
  }

  /**
   * Words; white space is already collapsed to single spaces, and a no-break space ({@code U+00A0}) holds words
   * together.
   */
  record Text(String text) implements Inline {}

  /** Underlined, emphasised, strong, or the term that a definition defines. */
  record Styled(Mark mark, List<Inline> content) implements Inline {
    public Styled {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Styled(mark, other);
    }
  }

  /** Words in quotation marks, which the renderer adds. */
  record Quoted(List<Inline> content) implements Inline {
    public Quoted {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Quoted(other);
    }
  }

  /** A name that a style may keep whole on one line; see {@link Style.Names}. */
  record Name(List<Inline> content) implements Inline {
    public Name {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Name(other);
    }
  }

  /** A reference to the block with an id in the same document. */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Link(target, other);
    }
  }

  /** A blank to be filled in by hand, so many characters wide. */
  record Blank(int width) implements Inline {}

  /** Words left out for good: {@code [***]}. */
  record Redacted() implements Inline {}

  /** Words that a redline shows as added. */
  record Inserted(List<Inline> content) implements Inline {
    public Inserted {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Inserted(other);
    }
  }

  /** Words that a redline shows as struck. */
  record Deleted(List<Inline> content) implements Inline {
    public Deleted {
      content = List.copyOf(content);
    }

    @Override
    public Inline with(List<Inline> other) {
      return new Deleted(other);
    }
  }

  /** A line ends here. */
  record LineBreak() implements Inline {}

  /** How words are marked. */
  enum Mark {
    UNDERLINED,
    EMPHASIS,
    STRONG,
    DEFINED
  }
}
