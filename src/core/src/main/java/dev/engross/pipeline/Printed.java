package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.pipeline.Outcome.DocumentLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one paper, or of all papers of an agreement.
 *
 * @param agreement the id of the agreement that it lies with
 * @param lines of its files
 * @param made what was found when it was made a document
 * @param rendered what was found when that was rendered
 */
record Printed(String agreement, List<DocumentLine> lines, List<Finding> made, List<Finding> rendered) {

  Printed {
    lines = List.copyOf(lines);
    made = List.copyOf(made);
    rendered = List.copyOf(rendered);
  }

  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(made);
    all.addAll(rendered);
    return all;
  }
}
