package dev.engross.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as it was read: its name in the book and its decoded text, with line ends made {@code \n}.
 *
 * @param name the path inside the book, with {@code /} between its parts
 * @param text the whole text, without a byte-order mark
 * @param lines the text's lines, without their ends
 */
public record SourceFile(String name, String text, List<String> lines) {

  public SourceFile {
    lines = List.copyOf(lines);
  }

  /** Splits {@code text}, in which {@code \r\n} and {@code \r} count as {@code \n}. */
  public static SourceFile of(String name, String text) {
    String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = unix.indexOf('\n'); end >= 0; end = unix.indexOf('\n', from)) {
      lines.add(unix.substring(from, end));
      from = end + 1;
    }
    lines.add(unix.substring(from));
    return new SourceFile(name, unix, lines);
  }

  /** The line with a 1-based number; empty beyond the last. */
  public String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
