package dev.engross.yaml;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Why a text is no YAML, and what to cover up so that the rest of it can be read for further faults.
 *
 * @param covers the places to cover; empty if the fault's extent is not known
 */
record Fault(Finding finding, List<Cover> covers) {

  /**
   * A part of a line to be replaced by as many other characters, so that nothing else moves.
   *
   * @param line 1-based
   * @param from 0-based, in UTF-16 units, as is {@code to}, which is exclusive
   */
  record Cover(int line, int from, int to, char with) {

    private void over(StringBuilder text) {
      for (int i = from; i < text.length() && (i < to || Character.isLowSurrogate(text.charAt(i))); i++) {
        text.setCharAt(i, with);
      }
    }
  }

  Fault {
    covers = List.copyOf(covers);
  }

  static Fault of(String rule, Location at, String message, String mend, Cover... covers) {
    return new Fault(Finding.error(rule, at, message, mend), List.of(covers));
  }

  static Fault unknown(Location at) {
    return of("yaml-syntax", at, "this cannot be read as YAML",
        "check the indentation, quotes and brackets of this line and of the one above; put words in quotes");
  }

  static Fault of(MarkedYAMLException e, SourceFile text, NodeBuilder builder) {
    Scene scene = Scene.of(e, text, builder);
    return e instanceof ScannerException ? new ScanFaults(scene).fault() : new ParseFaults(scene).fault();
  }

  /** The text with the fault covered up; the same text if that cannot be done. */
  SourceFile cover(SourceFile text) {
    if (covers.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.text().length());
    for (int number = 1; number <= text.lines().size(); number++) {
      StringBuilder line = new StringBuilder(text.line(number));
      for (Cover cover : covers) {
        if (cover.line() == number) {
          cover.over(line);
        }
      }
      out.append(line).append(number < text.lines().size() ? "\n" : "");
    }
    return SourceFile.of(text.name(), out.toString());
  }
}
