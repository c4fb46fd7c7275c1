package dev.engross.markdown;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A line, or the rest of one, with the place of its first character. Its indent is kept as white space.
 *
 * @param indent counted once: readers look from each line to those after it
 */
record Line(String text, Location at, int indent) {

  Line(String text, Location at) {
    this(text, at, indent(text));
  }

  /** The lines of a text; each begins in the column of the first, as in an indented block of YAML. */
  static List<Line> of(String text, Location at) {
    List<Line> all = new ArrayList<>();
    int number = at.line();
    for (String line : Characters.clean(text).split("\n", -1)) {
      all.add(new Line(line, new Location(at.file(), number++, at.column())));
    }
    return all;
  }

  boolean blank() {
    return indent == text.length();
  }

  private static int indent(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  String words() {
    return text.strip();
  }

  /** This line with spaces for its first characters, so that what is left keeps its indent and its place. */
  Line blankedTo(int end) {
    return new Line(" ".repeat(end) + text.substring(end), at);
  }

  /** This line from a character on. */
  Line from(int start) {
    return new Line(text.substring(start), at.plusColumns(start));
  }

  Location place(int index) {
    return at.plusColumns(index);
  }
}
