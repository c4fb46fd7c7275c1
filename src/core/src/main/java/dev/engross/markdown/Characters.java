package dev.engross.markdown;

/**
 * What XML cannot hold (XML 1.0, section 2.2) becomes U+FFFD, which every renderer refuses or shows; a tab counts as
 * a space.
 */
final class Characters {

  /** Stand for marks that commonmark does not know; noncharacters are for such inner use (Unicode, section 23.7). */
  static final char BLANK = '\ufdd0';

  static final char REDACTED = '\ufdd1';

  private Characters() {}

  static String clean(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && c != '\n') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i == text.length() || text.charAt(i) != '\n') {
          out.append('\n');
        }
      } else if (c == '\t') {
        out.append(' ');
      } else {
        out.appendCodePoint(allowed(c) ? c : 0xFFFD);
      }
    }
    return out.toString();
  }

  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\n';
    }
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !surrogate && c != 0xFFFE && c != 0xFFFF && c != BLANK && c != REDACTED;
  }

  static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
