package dev.engross.pipeline;

import dev.engross.source.Location;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The text of a YAML file with its nodes, each of which may be given other text; the file stays well formed. */
record YamlSource(String name, String text, Node root) {

  /** @param text in ASCII, so that a mark counts characters */
  static YamlSource of(String name, String text) {
    if (!text.chars().allMatch(c -> c < 128)) {
      throw new IllegalArgumentException(name + " is not ASCII");
    }
    return new YamlSource(name, text, new Yaml().compose(new StringReader(text)));
  }

  Location at(Node node) {
    return new Location(name, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
  }

  /** A key's value as words; empty where it has none. */
  static Optional<ScalarNode> scalar(MappingNode mapping, String key) {
    return value(mapping, key).filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
  }

  static Optional<Node> value(MappingNode mapping, String key) {
    return mapping.getValue().stream().filter(t -> words(t.getKeyNode()).equals(key)).map(NodeTuple::getValueNode)
        .findFirst();
  }

  static String words(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Other words for a scalar, in quotes. */
  String with(ScalarNode scalar, String words) {
    return with(scalar.getStartMark().getIndex(), end(scalar), quoted(words));
  }

  /** Other words for several scalars at once. */
  String with(List<ScalarNode> scalars, UnaryOperator<String> words) {
    String edited = text;
    for (int i = scalars.size() - 1; i >= 0; i--) {
      ScalarNode one = scalars.get(i);
      edited = edited.substring(0, one.getStartMark().getIndex()) + quoted(words.apply(one.getValue()))
          + edited.substring(end(one));
    }
    return edited;
  }

  /** Other characters from one to another. */
  String with(int start, int end, String other) {
    return text.substring(0, start) + other + text.substring(end);
  }

  /** The same entries of a mapping or a list, in another order, with some left out or more of them. */
  String with(CollectionNode<?> node, UnaryOperator<List<String>> edit) {
    boolean flow = node.getFlowStyle() == FlowStyle.FLOW;
    List<int[]> spans = new ArrayList<>();
    for (Object entry : node.getValue()) {
      Node first = entry instanceof NodeTuple tuple ? tuple.getKeyNode() : (Node) entry;
      Node last = entry instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) entry;
      int start = first.getStartMark().getIndex();
      spans.add(new int[] {flow ? start : text.lastIndexOf('\n', start) + 1, end(last)});
    }
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int end = flow ? spans.get(i)[1] : i + 1 < spans.size() ? spans.get(i + 1)[0] : lineEnd(spans.get(i)[1]);
      entries.add(text.substring(spans.get(i)[0], end));
    }
    int end = flow ? spans.get(spans.size() - 1)[1] : lineEnd(spans.get(spans.size() - 1)[1]);
    List<String> edited = edit.apply(entries);
    if (!flow && edited.isEmpty()) {
      return with(text.lastIndexOf('\n', spans.get(0)[0] - 2) + 1, end,
          text.substring(text.lastIndexOf('\n', spans.get(0)[0] - 2) + 1, spans.get(0)[0] - 1) + " {}\n");
    }
    return with(spans.get(0)[0], end, String.join(flow ? ", " : "", edited));
  }

  /** Where a node's own characters end: a block's end mark stands at what follows it. */
  private int end(Node node) {
    int end = node.getEndMark().getIndex();
    while (end > node.getStartMark().getIndex() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int lineEnd(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end + 1;
  }

  static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
