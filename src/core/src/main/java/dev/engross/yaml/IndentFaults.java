package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.yaml.Node.Style;
import java.util.List;

/** Words for a line whose indentation or kind does not fit the lines above it. */
final class IndentFaults {

  private IndentFaults() {}

  static Fault of(Scene scene) {
    Location at = scene.at();
    NodeBuilder.Span last = scene.last();
    if (scene.charAt(at) == ':') {
      return Fault.of("key-not-words", at, "a key is missing here", "write the key before its colon");
    }
    if (scene.problem().contains("document start") && scene.text().line(at.line() - 1).startsWith("...")) {
      return Fault.of("second-document", at, "a second document begins here", "move it to another file");
    }
    boolean scalar = scene.problem().contains("'<scalar>'");
    if (scalar && last.style() == Style.PLAIN && last.end().line() < at.line()) {
      String line = scene.text().line(last.end().line());
      int hash = LineShape.skip(line, last.end().column() - 1);
      if (line.startsWith("#", hash)) {
        return new Fault(LostWords.commentCuts(scene.place(last.end().line(), hash)), List.of());
      }
    }
    if (scene.problem().endsWith("'?'")) {
      return fault(at, "a key stands where a list goes on",
          "write a dash before it, or indent it like the key that it stands beside");
    }
    if (scene.problem().endsWith("'-'")) {
      return fault(at, "a list entry stands where keys go on",
          "write a key that ends in a colon above the list, or indent the entry like its list");
    }
    if (last.style() == Style.BLOCK) {
      return fault(
          at,
          "this line is indented less than the words that begin in line " + last.start().line(),
          "indent it like those words, or like the keys above them");
    }
    return fault(at, "the indentation of this line, " + spaces(at.column() - 1) + ", fits no line above it",
        "indent it like the line that it stands beside");
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }

  private static Fault fault(Location at, String message, String mend) {
    return Fault.of("indentation", at, message, mend);
  }
}
