package dev.engross.confidential;

import dev.engross.confidential.EditedSource.Edit;
import dev.engross.confidential.Marks.Mark;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sources in which something is marked as confidential: without the marks, and without the words. */
public final class Confidential {

  private Confidential() {}

  /** The YAML of a file without the marks, which scalars remember; what is wrong with marks is a finding. */
  public static Node opened(SourceFile source, Node root, Findings findings) {
    return Marks.mayBeIn(source.text()) ? new OpenedYaml(source, findings).node(root) : root;
  }

  /** A Markdown file without the marks; empty if it has none, and, with findings, if something is wrong with them. */
  public static Optional<EditedSource> opened(SourceFile source, Findings findings) {
    if (!Marks.mayBeIn(source.text())) {
      return Optional.empty();
    }
    Marks marks = Marks.of(source.text());
    marks.faults().forEach(fault -> findings.add(fault(EditedSource.location(source, fault.index()), fault)));
    if (marks.all().isEmpty() || !marks.faults().isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (Mark mark : marks.all()) {
      edits.add(new Edit(mark.open(), mark.open() + Marks.OPEN.length(), ""));
      edits.add(new Edit(mark.close(), mark.end(), ""));
    }
    return Optional.of(EditedSource.of(source, edits));
  }

  /**
   * A YAML or Markdown file in which {@code [***]} stands for what is marked, with the marks; empty if nothing is
   * marked. Two files that differ within marks alone give one.
   */
  public static Optional<EditedSource> redacted(SourceFile source, Findings findings) {
    if (!Marks.mayBeIn(source.text())) {
      return Optional.empty();
    }
    List<Mark> marks = source.name().endsWith(".yaml")
        ? new RedactedYaml(source, findings).marks()
        : Marks.of(source.text()).all();
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(EditedSource.of(
            source, marks.stream().map(m -> new Edit(m.open(), m.end(), Marks.OMISSION)).toList()));
  }

  static Finding fault(Location at, Marks.Fault fault) {
    return Finding.error("confidential-marks", at, fault.message(), fault.mend());
  }
}
