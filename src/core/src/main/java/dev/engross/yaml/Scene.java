package dev.engross.yaml;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import dev.engross.yaml.Fault.Cover;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and how parsing stopped.
 *
 * @param problem the parser's own words
 * @param context what the parser was doing; may be empty
 * @param at where it stopped
 * @param since where that began; {@code at} if the parser does not say
 * @param last the scalar that was read before
 */
record Scene(
    SourceFile text,
    String problem,
    String context,
    Location at,
    Location since,
    NodeBuilder.Span last,
    boolean inFlow) {

  static Scene of(MarkedYAMLException e, SourceFile text, NodeBuilder builder) {
    Location at = e.getProblemMark() == null ? builder.lastPlace() : new Cursor(text.name()).at(e.getProblemMark());
    Location since = e.getContextMark() == null ? at : new Cursor(text.name()).at(e.getContextMark());
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    return new Scene(text, problem, context, at, since, builder.lastScalar(), builder.inFlow());
  }

  String line() {
    return text.line(at.line());
  }

  /** The character at a place; a line end beyond the line's last. */
  char charAt(Location place) {
    String line = text.line(place.line());
    return place.column() <= line.length() ? line.charAt(place.column() - 1) : '\n';
  }

  Location place(int line, int offset) {
    return new Location(at.file(), line, offset + 1);
  }

  /**
   * Whether a place stands in brackets; the scanner is ahead of the parser, and may have met them on this line alone.
   */
  boolean isInFlow(Location place) {
    String line = text.line(place.line());
    LineShape shape = LineShape.of(line);
    boolean begins = shape.value() < line.length() && "{[".indexOf(line.charAt(shape.value())) >= 0;
    return inFlow || begins && isOpen(line, shape.value(), place.column() - 1);
  }

  private static boolean isOpen(String line, int from, int to) {
    int open = 0;
    char quote = 0;
    for (int i = from; i < Math.min(to, line.length()); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && "{[, ".indexOf(line.charAt(i - 1)) >= 0) {
        quote = c;
      } else {
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return open > 0;
  }

  /** Covers from a place to its line's end, if that place begins a value and no bracket is open across lines. */
  Cover[] coverValue(Location start) {
    String line = text.line(start.line());
    int from = start.column() - 1;
    LineShape shape = LineShape.of(line);
    if (from != shape.value() || isUnbalanced(line, from)) {
      return new Cover[0];
    }
    boolean bare = shape.colon() < 0 && !shape.hasDash() && !inFlow;
    return new Cover[] {new Cover(start.line(), from, bare ? from + 1 : line.length(), bare ? '#' : 'x')};
  }

  /** Covers from a place up to the next comma or closing bracket on its line. */
  Cover[] coverItem(Location start) {
    String line = text.line(start.line());
    int from = start.column() - 1;
    int to = from;
    while (to < line.length() && ",]}".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return to == from ? new Cover[0] : new Cover[] {new Cover(start.line(), from, to, 'x')};
  }

  private boolean isUnbalanced(String line, int from) {
    int open = 0;
    for (int i = from; inFlow && i < line.length(); i++) {
      char c = line.charAt(i);
      open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return open != 0;
  }
}
