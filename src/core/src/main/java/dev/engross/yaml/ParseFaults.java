package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.yaml.Fault.Cover;
import java.util.ArrayList;
import java.util.List;

/** Words for what stops the parser: a part that does not fit those before it. */
record ParseFaults(Scene scene) {

  Fault fault() {
    if (scene.problem().contains("tag handle")) {
      return ScanFaults.tag(scene);
    }
    Location at = scene.at();
    int before = LineShape.before(scene.line(), at.column() - 1);
    if (scene.context().contains("flow node")) {
      boolean sign = ",]}?:".indexOf(scene.charAt(at)) >= 0;
      return flow(at, sign ? "a value is missing before this " + scene.charAt(at) : "a value is missing here");
    }
    if (scene.problem().contains("node content")) {
      return ScanFaults.beginsWith(scene, at);
    }
    boolean flow = scene.context().contains("flow");
    if (flow && isUnclosed()) {
      return unclosedBracket();
    }
    if (before < 0 && !flow) {
      return IndentFaults.of(scene);
    }
    if (endsWithQuote(at.line(), before)) {
      return afterQuote();
    }
    if (before >= 0 && "}]".indexOf(scene.line().charAt(before)) >= 0) {
      return afterBracket(before, flow);
    }
    return flow ? insideFlow() : insideBlock();
  }

  private boolean endsWithQuote(int line, int before) {
    Location end = scene.last().end();
    return scene.last().style() == Node.Style.QUOTED && end.line() == line && end.column() - 2 == before;
  }

  private Fault afterQuote() {
    NodeBuilder.Span quoted = scene.last();
    char quote = scene.charAt(quoted.start());
    if (quoted.start().line() < quoted.end().line()) {
      return Fault.of(
          "unclosed-quote",
          quoted.start(),
          "the quote that opens here closes in line " + quoted.end().line() + ", and words go on after it",
          "write the closing " + quote + " where the words end, or use |",
          scene.coverValue(quoted.start()));
    }
    return wordsAfterQuote(quoted.start());
  }

  private Fault wordsAfterQuote(Location start) {
    return Fault.of(
        "words-after-quote",
        start,
        "words that begin with a quote end where it closes, and more stands after it",
        "put all the words in " + (scene.charAt(start) == '"' ? '\'' : '"') + " quotes, or use |",
        scene.coverValue(start));
  }

  private Fault afterBracket(int close, boolean flow) {
    String line = scene.line();
    char bracket = line.charAt(close) == '}' ? '{' : '[';
    int open = line.lastIndexOf(bracket, close);
    Location value = scene.place(scene.at().line(), LineShape.of(line).value());
    boolean whole = !flow && scene.charAt(value) == bracket;
    Location at = whole || open < 0 ? value : scene.place(value.line(), open);
    Cover[] covers =
        whole || open < 0
            ? scene.coverValue(value)
            : new Cover[] {new Cover(at.line(), open, close + 1, 'x')};
    return Fault.of("words-after-bracket", at, "what begins with " + bracket + " ends with " + line.charAt(close)
        + ", and more stands after it", Words.QUOTES, covers);
  }

  private Fault insideFlow() {
    Location at = scene.at();
    char c = scene.charAt(at);
    if (c == ':') {
      return ScanFaults.colonInWords(scene, new Cover(at.line(), at.column() - 1, at.column(), 'x'));
    }
    if (c == '{' || c == '[') {
      int close = scene.line().indexOf(c == '{' ? '}' : ']', at.column());
      return Fault.of("bracket-in-words", at, "inside { } or [ ] words cannot contain " + c, "put the words in quotes",
          new Cover(at.line(), at.column() - 1, Math.max(close + 1, at.column()), 'x'));
    }
    if (c == '}' || c == ']') {
      return unclosedBracket();
    }
    return flow(at, "a comma or a closing bracket is missing before this");
  }

  private static Fault flow(Location at, String message) {
    return Fault.of("flow-syntax", at, message, "check the commas and brackets; put words in quotes");
  }

  private Fault insideBlock() {
    Location value = scene.place(scene.at().line(), LineShape.of(scene.line()).value());
    char first = scene.charAt(value);
    if ("*&!".indexOf(first) >= 0) {
      return ScanFaults.beginsWith(scene, value);
    }
    if (first == '"' || first == '\'') {
      return wordsAfterQuote(value);
    }
    return scene.charAt(scene.at()) == ':'
        ? ScanFaults.colonInWords(scene, scene.coverValue(value))
        : Fault.unknown(scene.at());
  }

  /** A bracket was forgotten if the file ends, or if a line follows that is no deeper than the bracket's own. */
  private boolean isUnclosed() {
    int opening = LineShape.indent(scene.text().line(scene.since().line()));
    return scene.problem().contains("<stream end>")
        || scene.at().line() > scene.since().line() && LineShape.indent(scene.line()) <= opening;
  }

  private Fault unclosedBracket() {
    Location open = scene.since();
    List<Cover> covers = new ArrayList<>();
    if (scene.at().line() > open.line() && !scene.problem().contains("<stream end>")) {
      covers.add(new Cover(open.line(), open.column() - 1, scene.text().line(open.line()).length(), 'x'));
      for (int line = open.line() + 1; line < scene.at().line(); line++) {
        covers.add(new Cover(line, 0, scene.text().line(line).length(), ' '));
      }
    }
    char bracket = scene.charAt(open);
    return Fault.of("unclosed-bracket", open, "the " + bracket + " that opens here is never closed",
        "write the closing "
            + (bracket == '{' ? '}' : ']') + " where it ends; if it belongs to words, put them in quotes",
        covers.toArray(new Cover[0]));
  }
}
