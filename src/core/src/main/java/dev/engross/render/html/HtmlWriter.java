package dev.engross.render.html;

import java.util.ArrayList;
import java.util.List;

/** Writes tags and words; what is not ASCII becomes a numeric reference. */
final class HtmlWriter {

  /** A character that cannot be printed, in some words. */
  record Refused(int codePoint, String words, int index) {}

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(8192);
  private final List<Refused> refused = new ArrayList<>();

  static boolean prints(int c) {
    if (c >= 0x20 && c < 0x7F) {
      return true;
    }
    if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || !Character.isValidCodePoint(c)) {
      return false;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.UNASSIGNED && type != Character.SURROGATE;
  }

  /** A start tag; attributes are pairs of a name and a value, and a pair without a value is left out. */
  HtmlWriter open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  HtmlWriter close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Ends the line of the source, for those who compare it; a page shows nothing of it. */
  HtmlWriter line() {
    out.append('\n');
    return this;
  }

  /** Markup as it stands. */
  HtmlWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  HtmlWriter text(String words) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        out.append(words, from, i);
        int c = words.codePointAt(i);
        if (!prints(c)) {
          refused.add(new Refused(c, words, i));
        }
        reference(prints(c) ? c : REPLACEMENT);
        i += Character.charCount(c) - 1;
        from = i + 1;
      }
    }
    // Most words need no reference, and a whole string is copied at once.
    if (from == 0) {
      out.append(words);
    } else {
      out.append(words, from, words.length());
    }
    return this;
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private void reference(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.append("&#").append(c).append(';');
    }
  }

  /** The characters that could not be printed since this was last asked, in their order. */
  List<Refused> refused() {
    List<Refused> all = List.copyOf(refused);
    refused.clear();
    return all;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
