package dev.engross.yaml;

import dev.engross.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A YAML value at its place. Scalars stay the characters that were written: nothing is made of {@code no} or {@code
 * 1.10}.
 */
public sealed interface Node {

  /** The first character of the value; after a key without one, where it would stand. */
  Location at();

  /**
   * Words. {@code key:} with nothing after it is a plain scalar without characters.
   *
   * @param marks the indices in the text at which two brackets stood, which were taken off: they marked words as
   *     confidential
   */
  record Scalar(Location at, String text, Style style, List<Integer> marks) implements Node {

    public Scalar {
      marks = List.copyOf(marks);
    }

    /** One in which nothing is marked. */
    public Scalar(Location at, String text, Style style) {
      this(at, text, style, List.of());
    }

    /** Whether the author marked words of it as confidential. */
    public boolean isConfidential() {
      return !marks.isEmpty();
    }

    /** Where the first of the brackets stood that were taken off. */
    public Location atFirstMark() {
      Location after = at(marks.get(0));
      return after.equals(at) ? at : after.plusColumns(-2);
    }

    /** Where the character at an index stands, as far as that can be told. */
    public Location at(int index) {
      boolean inLine = style != Style.BLOCK && text.indexOf('\n') < 0;
      int before = 2 * (int) marks.stream().filter(m -> m <= index).count();
      return inLine ? at.plusColumns(index + before + (style == Style.QUOTED ? 1 : 0)) : at;
    }
  }

  /** Keys and values in the order in which they stand; keys are unique. */
  record Mapping(Location at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key; empty if the key is not there. */
    public Optional<Node> get(String key) {
      // Asked for each key that may stand in each mapping of a book: without an iterator.
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).key().text().equals(key)) {
          return Optional.of(entries.get(i).value());
        }
      }
      return Optional.empty();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}

  /** A list, in the order in which it stands. */
  record Sequence(Location at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** How a scalar is written, which tells where in it a character stands. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }
}
