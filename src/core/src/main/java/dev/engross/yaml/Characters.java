package dev.engross.yaml;

import dev.engross.finding.CodePoint;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.Optional;

/** Finds characters that YAML does not allow or that would shift its lines, before it is parsed. */
final class Characters {

  /** In UTF-16 units. The parser's time grows with the square of a line's length. */
  private static final int MAX_LINE = 100_000;

  /** More than this many in one file tell nothing new. */
  private static final int MAX_FINDINGS = 20;

  private Characters() {}

  /**
   * Empty if all is well; else the file with a letter for each bad character, and without the ends of overlong lines.
   */
  static Optional<SourceFile> check(SourceFile file, Findings findings) {
    String text = file.text();
    if (isPlain(text.toCharArray())) {
      return Optional.empty();
    }
    StringBuilder covered = null;
    int count = 0;
    int dropped = 0;
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        start = i + 1;
        continue;
      }
      boolean directive = c == '%' && i == start;
      boolean overlong = i - start == MAX_LINE;
      if (!directive && !overlong && isAllowed(text, i)) {
        continue;
      }
      covered = covered == null ? new StringBuilder(text) : covered;
      covered.setCharAt(i - dropped, directive ? '#' : 'x');
      if (count++ < MAX_FINDINGS) {
        findings.add(
            word(new Location(file.name(), line, i - start + 1), directive, overlong, text.codePointAt(i)));
      }
      if (overlong) {
        int end = text.indexOf('\n', i);
        end = end < 0 ? text.length() : end;
        covered.delete(i - dropped, end - dropped);
        dropped += end - i;
        i = end - 1;
      }
    }
    return covered == null ? Optional.empty() : Optional.of(SourceFile.of(file.name(), covered.toString()));
  }

  /** Whether all is ASCII, in lines of usual length: so nearly all files are. */
  private static boolean isPlain(char[] text) {
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '\n') {
        start = i + 1;
      } else if (c < ' ' && c != '\t' || c > '~' || c == '%' && i == start || i - start == MAX_LINE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(String text, int i) {
    char c = text.charAt(i);
    if (c >= ' ' && c < 0x7f || c == '\t') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= 0xa0 && c < 0xfffe && c != 0xfeff && c != 0x2028 && c != 0x2029;
  }

  private static Finding word(Location at, boolean directive, boolean overlong, int c) {
    if (directive) {
      return Finding.error(
          "directive",
          at,
          "a line that begins with % is an instruction to YAML, and its words are lost",
          "delete the line; if it goes on with words, indent it");
    }
    if (overlong) {
      return Finding.error(
          "line-too-long",
          at,
          "the line has more than " + MAX_LINE + " characters",
          "break it into several lines, with | after the key");
    }
    return Finding.error("control-character", at, "here stands " + name(c) + ", which cannot be seen",
        c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0b ? "replace it by an ordinary line end" : "delete it");
  }

  private static String name(int c) {
    String code = CodePoint.of(c);
    return switch (c) {
      case 0x0b, 0x85, 0x2028, 0x2029 -> "a special line break (" + code + ")";
      case 0x0c -> "a page break (" + code + ")";
      case 0xfeff -> "a byte-order mark (" + code + ")";
      default -> "the control character " + code;
    };
  }
}
