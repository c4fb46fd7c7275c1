package dev.engross.render.text;

import java.util.ArrayList;
import java.util.List;

/** Writes lines, and holds what is due before the next of them: empty lines, and a label in the margin. */
final class TextWriter {

  private static final String PAGE = "<PAGE>";

  /** Empty lines before and after a page's end. */
  private static final int PAGE_GAP = 3;

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder margin = new StringBuilder();
  private int blanks;

  /**
   * Asks for at least so many empty lines before the next line; none stand at the top, or between a label and its
   * words.
   */
  void space(int count) {
    if (!lines.isEmpty() && margin.length() == 0) {
      blanks = Math.max(blanks, count);
    }
  }

  /** Puts a label at a column of the next line; it takes a line of its own if that line begins too far to the left. */
  void margin(int column, String label) {
    if (margin.length() > 0 && margin.length() >= column) {
      settle();
    }
    pad(margin, column);
    margin.append(label);
  }

  /** Writes a label that no line has taken. */
  void settle() {
    if (margin.length() > 0) {
      String label = margin.toString();
      margin.setLength(0);
      put(label);
    }
  }

  void line(int indent, String text) {
    if (margin.length() >= indent) {
      settle();
    }
    StringBuilder line = new StringBuilder(indent + text.length()).append(margin);
    margin.setLength(0);
    pad(line, indent);
    put(line.append(text).toString());
  }

  void lines(int indent, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      line(indent, texts.get(i));
    }
  }

  /** Ends the page. */
  void page(PageHead head) {
    settle();
    space(PAGE_GAP);
    put(PAGE);
    head.begin(this);
    space(PAGE_GAP);
  }

  /** What was written, by lines. */
  List<String> lines() {
    settle();
    return lines;
  }

  /** What was written, with a line end after each line. */
  String text() {
    settle();
    StringBuilder out = new StringBuilder(lines.size() * 64 + 1);
    for (int i = 0; i < lines.size(); i++) {
      out.append(lines.get(i)).append('\n');
    }
    return lines.isEmpty() ? "\n" : out.toString();
  }

  private void put(String line) {
    String words = line.replace(Characters.NO_BREAK_SPACE, ' ').stripTrailing();
    if (words.isEmpty()) {
      blanks++;
      return;
    }
    for (; blanks > 0; blanks--) {
      lines.add("");
    }
    lines.add(words);
  }

  static void pad(StringBuilder line, int column) {
    for (int i = line.length(); i < column; i++) {
      line.append(' ');
    }
  }
}
