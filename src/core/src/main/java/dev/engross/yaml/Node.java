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

  /** Words. {@code key:} with nothing after it is a plain scalar without characters. */
  record Scalar(Location at, String text, Style style) implements Node {}

  /** Keys and values in the order in which they stand; keys are unique. */
  record Mapping(Location at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key; empty if the key is not there. */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
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
