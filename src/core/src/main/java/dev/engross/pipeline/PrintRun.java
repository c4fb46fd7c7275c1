package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.lock.LockedFile;
import dev.engross.output.Comparison;
import dev.engross.output.OutputFolder;
import dev.engross.output.OutputName;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.template.TemplateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints papers into an output folder, or against it. Used by several threads at once. */
final class PrintRun {

  private final Press press;
  private final OutputFolder output;
  private final boolean write;

  /** @param write whether files are staged to be written, or only compared */
  PrintRun(Press press, OutputFolder output, boolean write) {
    this.press = press;
    this.output = output;
    this.write = write;
  }

  Printed print(PrintJob paper) {
    TemplateResult result = press.document(paper);
    List<Finding> found = new ArrayList<>();
    List<DocumentLine> lines = new ArrayList<>();
    Optional<Document> document = result.document();
    if (paper instanceof Paper one && !one.lock().isEmpty()) {
      lines.addAll(locked(one));
    } else if (document.isPresent()) {
      for (Renderer renderer : press.renderers(paper.agreement())) {
        Rendered rendered = press.print(paper, document.get(), renderer);
        found.addAll(rendered.findings());
        lines.add(line(paper.output(renderer.format()), rendered));
      }
    }
    return new Printed(paper.agreement().id(), lines, result.findings(), found);
  }

  /** Leaves files as they stand that the last run wrote. */
  void keep(Printed remembered) {
    remembered.lines().forEach(line -> output.keep(line.path()));
  }

  /** The files of a locked paper, which nobody renders again. */
  private List<DocumentLine> locked(Paper paper) {
    List<DocumentLine> lines = new ArrayList<>();
    for (LockedFile file : paper.lock().get(0).outputs()) {
      output.keep(file.name());
      lines.add(new DocumentLine(file.name(), 0, output.size(file.name()), State.SAME, ""));
    }
    return lines;
  }

  private DocumentLine line(OutputName name, Rendered rendered) {
    if (write) {
      State state = switch (output.stage(name, rendered.bytes())) {
        case MISSING -> State.NEW;
        case STALE -> State.CHANGED;
        case SAME -> State.SAME;
      };
      return new DocumentLine(name.path(), rendered.pages(), rendered.bytes().length, state, "");
    }
    Comparison comparison = output.compare(name, rendered.bytes());
    State state = switch (comparison.result()) {
      case MISSING -> State.MISSING;
      case STALE -> State.STALE;
      case SAME -> State.SAME;
    };
    return new DocumentLine(name.path(), rendered.pages(), rendered.bytes().length, state, comparison.difference());
  }
}
