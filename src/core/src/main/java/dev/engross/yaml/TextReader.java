package dev.engross.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text for the scanner, which asks for each character several times: the text is whole in memory, so that none is
 * copied to a window first. Lines end with {@code \n} alone, and what may not stand in YAML has been covered before.
 * Characters are UTF-16 units, so that marks need not be counted anew to become locations.
 */
final class TextReader extends StreamReader {

  private static final String NAME = "";

  /** Of the text around a mark the parser would make a snippet, which nobody asks for. */
  private static final int[] NO_SNIPPET = {};

  private final String text;
  private final char[] units;
  private Mark mark = new Mark(NAME, 0, 0, 0, NO_SNIPPET, 0);
  private int next;
  private int line;
  private int column;
  private int inDocument;

  TextReader(String text) {
    super("");
    this.text = text;
    this.units = text.toCharArray();
  }

  @Override
  public Mark getMark() {
    if (mark.getIndex() != next) {
      mark = new Mark(NAME, next, line, column, NO_SNIPPET, 0);
    }
    return mark;
  }

  @Override
  public int peek() {
    return next < units.length ? units[next] : 0;
  }

  @Override
  public int peek(int ahead) {
    int at = next + ahead;
    return at < units.length ? units[at] : 0;
  }

  @Override
  public String prefix(int length) {
    return text.substring(next, Math.min(next + length, units.length));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    next += prefix.length();
    column += prefix.length();
    inDocument += prefix.length();
    return prefix;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(next + length, units.length);
    inDocument += end - next;
    while (next < end) {
      if (units[next++] == '\n') {
        line++;
        column = 0;
      } else {
        column++;
      }
    }
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return next;
  }

  @Override
  public int getDocumentIndex() {
    return inDocument;
  }

  @Override
  public void resetDocumentIndex() {
    inDocument = 0;
  }
}
