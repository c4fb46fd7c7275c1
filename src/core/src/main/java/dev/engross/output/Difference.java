package dev.engross.output;

import dev.engross.source.Printable;
import dev.engross.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words how two contents of one output differ. */
final class Difference {

  /** How much of a line is shown, in characters. */
  private static final int WINDOW = 100;

  /**
   * How much of what both lines share is shown before the place where they part, when a line is too long to show
   * whole.
   */
  private static final int LEAD = 20;

  private Difference() {}

  /** One line for a PDF; for text and HTML the number of the first differing line and that line of either. */
  static String of(OutputName name, byte[] standing, byte[] given) {
    if (name.ending().equals("pdf")) {
      return "the PDF differs; where its words differ, the .txt of the same name says how";
    }
    List<String> had = lines(standing);
    List<String> gives = lines(given);
    for (int i = 0; i < Math.max(had.size(), gives.size()); i++) {
      if (i >= had.size() || i >= gives.size() || !had.get(i).equals(gives.get(i))) {
        return at(i, had, gives);
      }
    }
    return "only the line ends differ: let .gitattributes say * text=auto eol=lf";
  }

  private static String at(int index, List<String> had, List<String> gives) {
    int from = 0;
    if (index < had.size() && index < gives.size()) {
      int parting = parting(had.get(index), gives.get(index));
      int longest = Math.max(had.get(index).length(), gives.get(index).length());
      from = longest <= WINDOW ? 0 : Math.max(0, parting - LEAD);
    }
    return "line " + (index + 1)
        + "\n  output has:   " + shown(index, had, from)
        + "\n  sources give: " + shown(index, gives, from);
  }

  private static String shown(int index, List<String> lines, int from) {
    if (index >= lines.size()) {
      return "(no such line)";
    }
    String line = lines.get(index);
    if (line.isEmpty()) {
      return "(an empty line)";
    }
    int start = Math.min(from, line.length());
    int end = Math.min(line.length(), start + WINDOW);
    String part = Printable.of(line.substring(start, end));
    return (start > 0 ? "..." : "") + part + (end < line.length() ? "..." : "");
  }

  private static int parting(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static List<String> lines(byte[] bytes) {
    return SourceFile.of("", new String(bytes, StandardCharsets.UTF_8)).lines();
  }
}
