package dev.engross.bind;

import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts an author's arguments into the changes that a kind of section declares. {@code $name} is a whole scalar, a key,
 * or a step of a target, over which a list spreads. What is put in keeps its place in the author's file.
 */
final class Spread {

  private final Map<String, Node> arguments;
  private final Node call;

  /**
   * @param arguments by name
   * @param call the author's section, where what the form wrote itself is reported
   */
  Spread(Map<String, Node> arguments, Node call) {
    this.arguments = arguments;
    this.call = call;
  }

  /** The change with its arguments; empty where one of them is not given, or is a list of nothing. */
  Optional<Mapping> change(Mapping change) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : change.entries()) {
      Optional<Node> value = value(entry.value());
      Optional<Node> key = scalar(entry.key());
      if (value.isEmpty() || key.isEmpty()) {
        return Optional.empty();
      }
      for (Scalar name : names(key.get())) {
        entries.add(new Entry(name, value.get()));
      }
    }
    return Optional.of(new Mapping(call.at(), entries));
  }

  /** What stands for a key, such as the name of a row: one, or each of a list. */
  private static List<Scalar> names(Node key) {
    List<Scalar> names = new ArrayList<>();
    if (key instanceof Scalar name) {
      names.add(name);
    } else if (key instanceof Sequence list) {
      list.items().forEach(item -> names.addAll(names(item)));
    } else if (key instanceof Mapping rows) {
      rows.entries().forEach(row -> names.add(row.key()));
    }
    return names;
  }

  private Optional<Node> value(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (node instanceof Mapping mapping) {
      return change(mapping).map(m -> m);
    }
    List<Node> items = new ArrayList<>();
    for (Node item : ((Sequence) node).items()) {
      value(item).ifPresent(items::add);
    }
    return items.isEmpty() && !((Sequence) node).items().isEmpty()
        ? Optional.empty()
        : Optional.of(new Sequence(call.at(), items));
  }

  /**
   * The parameter that a form's words name, {@code existing} of {@code $existing}; a sum such as {@code $5} names none.
   */
  static Optional<String> parameter(String text) {
    int from = text.indexOf('$') + 1;
    if (from == 0 || from == text.length() || !Character.isLetter(text.charAt(from))) {
      return Optional.empty();
    }
    int end = from;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return Optional.of(text.substring(from, end));
  }

  private Optional<Node> scalar(Scalar scalar) {
    String text = scalar.text();
    Optional<String> parameter = parameter(text);
    if (parameter.isEmpty()) {
      return Optional.of(new Scalar(call.at(), text, scalar.style()));
    }
    Node argument = arguments.get(parameter.get());
    if (argument == null) {
      return Optional.empty();
    }
    int dollar = text.indexOf('$');
    int end = dollar + 1 + parameter.get().length();
    if (dollar == 0 && end == text.length()) {
      return Optional.of(argument);
    }
    Node spread = around(text.substring(0, dollar), argument, text.substring(end));
    return spread instanceof Sequence list && list.items().isEmpty() ? Optional.empty() : Optional.of(spread);
  }

  private Node around(String before, Node argument, String after) {
    if (argument instanceof Scalar scalar) {
      return new Scalar(scalar.at(), before + scalar.text() + after, Node.Style.PLAIN);
    }
    List<Node> items = new ArrayList<>();
    if (argument instanceof Sequence list) {
      list.items().forEach(item -> items.add(around(before, item, after)));
    } else if (argument instanceof Mapping rows) {
      rows.entries().forEach(row -> items.add(around(before, row.key(), after)));
    }
    return new Sequence(argument.at(), items);
  }
}
