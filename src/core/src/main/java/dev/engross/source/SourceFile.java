package dev.engross.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** A file as it was read: its name in the book and its decoded text, with line ends made {@code \n}. */
public final class SourceFile {

  private final String name;
  private final String text;

  /** Where each line begins; the lines themselves would take as much memory as the text again. */
  private final int[] starts;

  private SourceFile(String name, String text, int[] starts) {
    this.name = name;
    this.text = text;
    this.starts = starts;
  }

  /** Splits {@code text}, in which {@code \r\n} and {@code \r} count as {@code \n}. */
  public static SourceFile of(String name, String text) {
    String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    int[] starts = new int[16];
    int count = 1;
    for (int end = unix.indexOf('\n'); end >= 0; end = unix.indexOf('\n', end + 1)) {
      starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
      starts[count++] = end + 1;
    }
    return new SourceFile(name, unix, Arrays.copyOf(starts, count));
  }

  /** The path inside the book, with {@code /} between its parts. */
  public String name() {
    return name;
  }

  /** The whole text, without a byte-order mark. */
  public String text() {
    return text;
  }

  /** The text's lines, without their ends. */
  public List<String> lines() {
    return new Lines();
  }

  /** The line with a 1-based number; empty beyond the last. */
  public String line(int number) {
    if (number > starts.length) {
      return "";
    }
    return text.substring(starts[number - 1], number < starts.length ? starts[number] - 1 : text.length());
  }

  /** Whether words stand at a place and after it, in its line. */
  public boolean hasAt(Location at, String words) {
    return at.line() <= starts.length && text.startsWith(words, starts[at.line() - 1] + at.column() - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Each line made when it is asked for. */
  private final class Lines extends AbstractList<String> implements RandomAccess {

    @Override
    public String get(int index) {
      if (index >= starts.length) {
        throw new IndexOutOfBoundsException(index);
      }
      return line(index + 1);
    }

    @Override
    public int size() {
      return starts.length;
    }
  }
}
