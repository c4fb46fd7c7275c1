package dev.engross.yaml;

/**
 * A line as its author sees it: spaces and dashes, a key, a colon, a value. All figures are 0-based, in UTF-16 units.
 *
 * @param indent the number of leading spaces
 * @param item where the text after dashes begins
 * @param colon the colon after the key; -1 if there is no key
 * @param value where the value begins; without a key, {@code item}
 */
record LineShape(int indent, int item, int colon, int value) {

  static LineShape of(String line) {
    int indent = indent(line);
    int item = indent;
    while (item < line.length() && line.charAt(item) == '-' && isBlank(line, item + 1)) {
      item = skip(line, item + 1);
    }
    int colon = colon(line, item);
    return new LineShape(indent, item, colon, colon < 0 ? item : skip(line, colon + 1));
  }

  /** The number of spaces at the beginning of a line. */
  static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  boolean hasDash() {
    return item > indent;
  }

  /** The first character after blanks. */
  static int skip(String line, int from) {
    int i = from;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** The last character before {@code end} that is no blank; -1 if there is none. */
  static int before(String line, int end) {
    int i = Math.min(end, line.length()) - 1;
    while (i >= 0 && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(String line, int i) {
    return i >= line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t';
  }

  private static int colon(String line, int item) {
    if (item >= line.length() || "{[".indexOf(line.charAt(item)) >= 0) {
      return -1;
    }
    char quote = line.charAt(item);
    if (quote == '"' || quote == '\'') {
      int close = line.indexOf(quote, item + 1);
      int colon = close < 0 ? -1 : skip(line, close + 1);
      return colon > 0 && colon < line.length() && line.charAt(colon) == ':' ? colon : -1;
    }
    for (int i = item; i < line.length(); i++) {
      if (line.charAt(i) == ':' && isBlank(line, i + 1)) {
        return i;
      }
      if (line.startsWith(" #", i)) {
        return -1;
      }
    }
    return -1;
  }
}
