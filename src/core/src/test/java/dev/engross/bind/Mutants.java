package dev.engross.bind;

import dev.engross.source.Location;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** All files that differ from one in one place: another value, a key more, a key less. */
final class Mutants {

  private static final Location AT = new Location("mutant.yaml", 999, 1);
  private static final List<Node> OTHERS =
      List.of(
          scalar(""), scalar("12"), scalar("9999999"), scalar("zzz"), scalar("2020-02-30"),
          new Sequence(AT, List.of()), new Sequence(AT, List.of(scalar("zzz"))),
              new Sequence(AT, List.of(new Sequence(AT, List.of()))),
          new Sequence(AT, List.of(scalar(""))), new Mapping(AT, List.of()),
              new Mapping(AT, List.of(new Entry(scalar("zzz"), scalar("zzz")))));

  private final BiConsumer<String, Node> told;

  /** @param told what was changed, by its path, and the file */
  Mutants(BiConsumer<String, Node> told) {
    this.told = told;
  }

  private static Scalar scalar(String text) {
    return new Scalar(AT, text, Node.Style.PLAIN);
  }

  /** Each section is changed in a file without the others, which would only take time. */
  void of(Node root) {
    if (root instanceof Mapping mapping && mapping.get("sections").orElse(root) instanceof Sequence sections
        && sections.items().size() > 1) {
      for (Node section : sections.items()) {
        inside("", new Mapping(root.at(), mapping.entries().stream().map(e -> only(e, section)).toList()), node ->
            node);
      }
    } else {
      inside("", root, node -> node);
    }
  }

  private static Entry only(Entry entry, Node section) {
    return entry.key().text().equals("sections")
        ? new Entry(entry.key(), new Sequence(entry.value().at(), List.of(section))) : entry;
  }

  private void walk(String path, Node node, UnaryOperator<Node> whole) {
    for (Node other : OTHERS) {
      told.accept(path + " = " + Json.of(other), whole.apply(other));
    }
    inside(path, node, whole);
  }

  private void inside(String path, Node node, UnaryOperator<Node> whole) {
    if (node instanceof Mapping mapping) {
      List<Entry> entries = mapping.entries();
      told.accept(path + " + zzz",
          whole.apply(new Mapping(mapping.at(), with(entries, entries.size(), new Entry(scalar("zzz"), scalar("1"))))));
      for (int i = 0; i < entries.size(); i++) {
        int at = i;
        Entry entry = entries.get(i);
        told.accept(path + " - " + entry.key().text(), whole.apply(new Mapping(mapping.at(), without(entries, at))));
        walk(path + "/" + entry.key().text(), entry.value(),
            value -> whole.apply(new Mapping(mapping.at(),
                with(without(entries, at), at, new Entry(entry.key(), value)))));
      }
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        int at = i;
        walk(path + "/" + i, sequence.items().get(i),
            value -> whole.apply(new Sequence(sequence.at(), with(without(sequence.items(), at), at, value))));
      }
    }
  }

  private static <T> List<T> with(List<T> list, int at, T item) {
    List<T> more = new ArrayList<>(list);
    more.add(at, item);
    return more;
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> less = new ArrayList<>(list);
    less.remove(at);
    return less;
  }
}
