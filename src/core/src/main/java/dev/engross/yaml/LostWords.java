package dev.engross.yaml;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.regex.Pattern;

/** Looks for words that YAML reads without complaint, but not as the author meant them. */
record LostWords(SourceFile file, Findings findings) {

  /** What stands after a comma in a number. */
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?!\\d)");

  /**
   * One space before a {@code #} is how prose is written, two are how comments are: the first loses the words after it.
   *
   * @param end where a plain scalar ends
   */
  void afterPlain(Location end) {
    if (file.hasAt(end, " #")) {
      findings.add(commentCuts(end.plusColumns(1)));
    }
  }

  static Finding commentCuts(Location hash) {
    return Finding.error(
        "comment-cuts-words",
        hash,
        "a space and # end the words here, and the rest of the line is lost",
        "if it belongs to the words, put them in quotes, or use |; if it is a comment, put two spaces before #");
  }

  /** {@code text: #3 is void} has no words at all. A {@code #} that a space follows is a comment. */
  void afterColon(Location end) {
    String line = file.line(end.line());
    int i = end.column() - 1;
    if (line.startsWith(" #", i) && i + 2 < line.length() && " #-=".indexOf(line.charAt(i + 2)) < 0) {
      findings.add(
          Finding.error("comment-cuts-words", end.plusColumns(1), "words that begin with # are lost", Words.QUOTES));
    }
  }

  /** A list that is indented deeper than its first entry becomes part of that entry's words. */
  void insidePlain(Location start, Location end) {
    for (int number = start.line() + 1; number <= end.line(); number++) {
      String line = file.line(number);
      int dash = LineShape.indent(line);
      if (line.startsWith("- ", dash)) {
        findings.add(
            Finding.error(
                "list-in-words",
                new Location(file.name(), number, dash + 1),
                "this dash is read as part of the words that begin in line " + start.line(),
                "indent a list's entries alike; if these are words, put them in quotes, or use |"));
      }
    }
  }

  /** Spaces that only look like spaces come from word processors, and YAML takes them for letters. */
  void atEdges(String words, Location start) {
    if (words.isEmpty()) {
      return;
    }
    if (isOddSpace(words.charAt(0)) || isOddSpace(words.charAt(words.length() - 1))) {
      findings.add(
          Finding.error(
              "odd-space",
              start,
              "a no-break space stands before or after these words and is read as a letter",
              "replace it by an ordinary space"));
    }
  }

  private static boolean isOddSpace(char c) {
    return c > 0x7f && (Character.isSpaceChar(c) || c == 0x200b);
  }

  /**
   * Whether a comma in a list cut a number in two: {@code [$4,500]} is {@code $4} and {@code 500}. Two values that are
   * meant have a space between them.
   */
  boolean isCutAfter(Node.Scalar number, Node.Scalar rest) {
    if (number.style() != Node.Style.PLAIN || rest.style() != Node.Style.PLAIN
        || !GROUP.matcher(rest.text()).lookingAt()) {
      return false;
    }
    String line = file.line(rest.at().line());
    int at = rest.at().column() - 1;
    return at > 1 && line.charAt(at - 1) == ',' && isDigit(line.charAt(at - 2));
  }

  /**
   * The list is read on with the whole number, so that nothing else is found to be wrong with it.
   *
   * @param whole the number, put together again
   * @param at what stands after the first comma
   */
  void numberCut(Node.Scalar whole, Location at) {
    findings.add(
        Finding.error(
            "comma-cuts-words",
            at,
            "a comma inside [ ] ends the number before it, and \"" + Words.brief(whole.text())
                + "\" is read as several",
            "put the number in quotes, with the comma inside; between two values, write a space after the comma"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a colon follows a key of a flow mapping; if not, the key has no value. */
  boolean colonFollows(Location keyEnd) {
    String line = file.line(keyEnd.line());
    int i = keyEnd.column() - 1;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i < line.length() && line.charAt(i) == ':';
  }

  void keyWithoutValue(Node.Scalar key, Location brace, boolean first) {
    String words = "\"" + Words.brief(key.text()) + "\"";
    findings.add(
        first
            ? Finding.error(
                "begins-with-brace",
                brace,
                "words that begin with { are read as keys and values, and " + words + " has no value",
                Words.QUOTES)
            : Finding.error(
                "comma-cuts-words",
                key.at(),
                "a comma inside { } ends the words before it, and " + words + " is read as a key without a value",
                "put the words in quotes, with the comma inside"));
  }
}
