package dev.engross.yaml;

import dev.engross.source.Location;
import java.util.List;
import java.util.Optional;

/** A YAML value at its place. Scalars stay the characters that were written: nothing is made of {@code no} or {@code 1.10}. */
public sealed interface Node {

  Location at();

  /** Words. {@code key:} with nothing after it is a plain scalar without characters. */
  record Scalar(Location at, String text, Style style) implements Node {}

  /** Keys and values in the order in which they stand; keys are unique. */
  record Mapping(Location at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  record Entry(Scalar key, Node value) {}

  record Sequence(Location at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }
}
