package dev.engross.confidential;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import dev.engross.yaml.Node.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the marks off the scalars of one file. */
final class OpenedYaml {

  private final SourceFile source;
  private final Findings findings;
  /** An alias stands in many places, and is one. */
  private final Set<Location> told = new HashSet<>();

  OpenedYaml(SourceFile source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  Node node(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (node instanceof Sequence sequence) {
      unquoted(sequence);
      return new Sequence(sequence.at(), sequence.items().stream().map(this::node).toList());
    }
    Mapping mapping = (Mapping) node;
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      int mark = key.text().indexOf(Marks.OPEN);
      if (mark >= 0) {
        tell(Finding.error("confidential-name", at(key, mark),
            "what stands before a colon is a name or a key, by which other words find this: it cannot be confidential",
            "take the marks [[ ]] out, and put them round the words that it is followed by"));
      }
      entries.add(new Entry(key, node(entry.value())));
    }
    return new Mapping(mapping.at(), entries);
  }

  private void tell(Finding finding) {
    if (told.add(finding.at())) {
      findings.add(finding);
    }
  }

  private Scalar scalar(Scalar scalar) {
    if (!Marks.mayBeIn(scalar.text())) {
      return scalar;
    }
    Marks marks = Marks.of(scalar.text());
    marks.faults().forEach(fault -> tell(Confidential.fault(at(scalar, fault.index()), fault)));
    return marks.all().isEmpty() || !marks.faults().isEmpty()
        ? scalar
        : new Scalar(scalar.at(), marks.without(scalar.text(), false), scalar.style(), marks.places());
  }

  /** {@code [[0.35%]]} without quotes is a list of one list to YAML, which some keys would take. */
  private void unquoted(Sequence outer) {
    if (outer.items().size() == 1 && outer.items().get(0) instanceof Sequence inner
        && inner.at().equals(outer.at().plusColumns(1))
        && inner.items().stream().allMatch(i -> i instanceof Scalar words && words.style() == Style.PLAIN)) {
      tell(Finding.error("confidential-marks", outer.at(),
          "without quotes these brackets are a list in a list, and mark nothing as confidential",
          "put all of it in quotes, marks too: \"[[…]]\"; for a list in a list, put what is in it in quotes"));
    }
  }

  /** Where a bracket of a scalar stands: the source has the same brackets, with other characters round them. */
  private Location at(Scalar scalar, int index) {
    char bracket = scalar.text().charAt(index);
    int found = RedactedYaml.begin(source, scalar) - 1;
    for (int i = 0; i <= index; i++) {
      if (scalar.text().charAt(i) == bracket) {
        found = source.text().indexOf(bracket, found + 1);
      }
      if (found < 0) {
        return scalar.at();
      }
    }
    return EditedSource.location(source, found);
  }
}
