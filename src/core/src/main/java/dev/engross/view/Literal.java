package dev.engross.view;

/** Text that Markdown prints as it is: a name is no label of an item, and the blanks of a date are no marks. */
final class Literal {

  private static final String OMISSION = "[***]";
  private static final int SHORTEST_BLANK = 3;

  private Literal() {}

  /** Omissions and long blanks stay what they are in Markdown too. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int end = i + 1;
      while (text.charAt(i) == '_' && end < text.length() && text.charAt(end) == '_') {
        end++;
      }
      if (text.startsWith(OMISSION, i)) {
        end = i + OMISSION.length();
        out.append(OMISSION);
      } else if (end - i >= SHORTEST_BLANK) {
        out.append(text, i, end);
      } else {
        text.substring(i, end).chars().forEach(c -> out.append(punctuation(c) ? "\\" : "").append((char) c));
      }
      i = end;
    }
    return out.toString();
  }

  private static boolean punctuation(int c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
