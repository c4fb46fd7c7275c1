package dev.engross.finding;

import dev.engross.source.Location;
import dev.engross.source.Printable;
import dev.engross.source.SourceFile;
import java.util.Map;

/**
 * Words findings for a log: the finding, the source line it stands in, a caret under the place, and what to do.
 *
 * @param sources the files that were read, by name; a finding in another file is worded without its line
 */
public record FindingReport(Map<String, SourceFile> sources) {

  /** The widest part of a source line that is shown, in characters. */
  private static final int WINDOW = 100;

  public FindingReport {
    sources = Map.copyOf(sources);
  }

  /** The finding in one to four lines, without a line end after the last. */
  public String text(Finding finding) {
    StringBuilder out = new StringBuilder(finding.toString());
    SourceFile source = sources.get(finding.at().file());
    if (source != null && !source.line(finding.at().line()).isBlank()) {
      excerpt(out, source.line(finding.at().line()), finding.at());
    }
    if (!finding.mend().isEmpty()) {
      out.append("\n    to mend: ").append(Printable.of(finding.mend()));
    }
    return out.toString();
  }

  private static void excerpt(StringBuilder out, String line, Location at) {
    int column = Math.min(at.column(), line.length() + 1);
    int from = Math.max(0, Math.min(column - WINDOW / 2, line.length() - WINDOW));
    String shown = line.substring(from, Math.min(line.length(), from + WINDOW)).replace('\t', ' ');
    out.append("\n    ").append(Printable.of(shown));
    out.append("\n    ").append(" ".repeat(column - 1 - from)).append('^');
  }
}
