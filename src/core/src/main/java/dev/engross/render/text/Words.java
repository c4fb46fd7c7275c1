package dev.engross.render.text;

import dev.engross.render.Together;

/**
 * Words to be filled into lines: printable ASCII, a space where a line may break, and the three marks below.
 *
 * @param flat the characters in order
 */
record Words(String flat) {

  /** A space in a name: a line breaks there only if no line holds the name. */
  static final char NAME_SPACE = '\u0001';

  /** A line ends here. */
  static final char LINE_END = '\n';

  boolean isEmpty() {
    return firstWord() == 0;
  }

  /** Length of the first word; a name kept whole is one. */
  int firstWord() {
    int from = 0;
    while (from < flat.length() && isGap(flat.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < flat.length() && !isGap(flat.charAt(to))) {
      to++;
    }
    return to - from;
  }

  /** Length of the longest word, for which a name is several. */
  int longestWord() {
    int longest = 0;
    int from = 0;
    for (int i = 0; i <= flat.length(); i++) {
      if (i == flat.length() || isGap(flat.charAt(i)) || flat.charAt(i) == NAME_SPACE) {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }

  /** Length of the longest line if only line ends part lines. */
  int longestLine() {
    int longest = 0;
    int from = 0;
    for (int i = 0; i <= flat.length(); i++) {
      if (i == flat.length() || flat.charAt(i) == LINE_END) {
        longest = Math.max(longest, i - from);
        from = i + 1;
      }
    }
    return longest;
  }

  /** The same, with the words of a date, an amount or a span made one name. */
  Words kept() {
    StringBuilder out = new StringBuilder(flat);
    int first = 0;
    int gap = -1;
    for (int i = 0; i <= flat.length(); i++) {
      if (i == flat.length() || isGap(flat.charAt(i)) || flat.charAt(i) == NAME_SPACE) {
        if (gap >= 0 && flat.charAt(gap) == ' '
            && Together.belong(flat.substring(first, gap), flat.substring(gap + 1, i))) {
          out.setCharAt(gap, NAME_SPACE);
        }
        first = gap + 1;
        gap = i;
      }
    }
    return new Words(out.toString());
  }

  static boolean isGap(char c) {
    return c == ' ' || c == LINE_END;
  }
}
