package dev.engross.source;

/** Makes a stranger's characters fit for one line of a log. */
public final class Printable {

  private Printable() {}

  /**
   * The text with a question mark for each character that would drive a terminal, end the line, or turn the direction
   * of what follows.
   */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHarmful(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text);
        for (int j = i; j < text.length(); j++) {
          if (isHarmful(text.charAt(j))) {
            out.setCharAt(j, '?');
          }
        }
        return out.toString();
      }
    }
    return text;
  }

  private static boolean isHarmful(char c) {
    return c < ' '
        || c >= '\u007f' && c <= '\u009f'
        || c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
