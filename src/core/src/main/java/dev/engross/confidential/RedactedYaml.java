package dev.engross.confidential;

import dev.engross.confidential.Marks.Mark;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import dev.engross.yaml.Node.Style;
import dev.engross.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the marks of one YAML file in its characters. What is found is proved: the file without the words, read again,
 * must say all that it says with them, but for the words; else the marks are refused.
 */
final class RedactedYaml {

  private static final Node SAME = new Sequence(Location.startOf(""), List.of());

  private final SourceFile source;
  private final Findings findings;
  private final TreeMap<Integer, Mark> marks = new TreeMap<>();
  /** The first that has any. */
  private Node first = SAME;

  RedactedYaml(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** None, with a finding, if the file cannot be edited so that it says the same otherwise. */
  List<Mark> marks() {
    Optional<Node> root = YamlReader.read(source, new Findings());
    root.ifPresent(this::find);
    List<Mark> all = new ArrayList<>(marks.values());
    if (root.isEmpty()) {
      return List.of();
    }
    String text = new Marks(all, List.of()).without(source.text(), true);
    Optional<Node> again = YamlReader.read(SourceFile.of(source.name(), text), new Findings());
    Node other = again.map(a -> other(root.get(), a)).orElse(first);
    if (other != SAME) {
      findings.add(Finding.error("confidential-marks", other.at(),
          "the marks [[ ]] are written here so that what is between them cannot be taken out",
          "write the brackets as they are, in one pair of quotes, without escapes"));
      return List.of();
    }
    return all;
  }

  /** The index of the first character that could be a scalar's own. */
  static int begin(SourceFile source, Scalar scalar) {
    int index = EditedSource.index(source, scalar.at());
    int line = source.text().indexOf('\n', index);
    return scalar.style() == Style.BLOCK && line >= 0 ? line : index;
  }

  private void find(Node node) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::find);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(e -> find(e.value()));
    } else if (node instanceof Scalar scalar && scalar.text().contains(Marks.OPEN)) {
      first = first == SAME ? scalar : first;
      int from = begin(source, scalar);
      for (int left = Marks.of(scalar.text()).all().size(); left > 0; left--) {
        int open = source.text().indexOf(Marks.OPEN, from);
        int close = open < 0 ? -1 : Marks.close(source.text(), open + Marks.OPEN.length());
        if (close < 0) {
          return; // and what is read again is found to be another
        }
        Mark mark = new Mark(open, close);
        marks.put(open, mark);
        from = mark.end();
      }
    }
  }

  /** The first value that is not, without its words, what was read again; {@link #SAME} if there is none. */
  private static Node other(Node before, Node after) {
    if (before instanceof Scalar was && after instanceof Scalar is) {
      return Marks.of(was.text()).without(was.text(), true).equals(is.text()) ? SAME : was;
    }
    if (before instanceof Sequence was && after instanceof Sequence is && was.items().size() == is.items().size()) {
      return other(was.items(), is.items());
    }
    if (before instanceof Mapping was && after instanceof Mapping is
        && was.entries().stream().map(e -> e.key().text()).toList()
            .equals(is.entries().stream().map(e -> e.key().text()).toList())) {
      return other(was.entries().stream().map(Node.Entry::value).toList(),
          is.entries().stream().map(Node.Entry::value).toList());
    }
    return before;
  }

  private static Node other(List<Node> before, List<Node> after) {
    for (int i = 0; i < before.size(); i++) {
      Node other = other(before.get(i), after.get(i));
      if (other != SAME) {
        return other;
      }
    }
    return SAME;
  }
}
