package dev.engross.render.html;

import java.util.ArrayList;
import java.util.List;

/** Writes tags and words; what is not ASCII becomes a numeric reference. */
final class HtmlWriter {

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(8192);
  private final List<Integer> refused = new ArrayList<>();

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
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      character(c);
    }
    return this;
  }

  private void character(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> {
        if (c >= 0x20 && c < 0x7F) {
          out.append((char) c);
        } else if (prints(c)) {
          out.append("&#").append(c).append(';');
        } else {
          refused.add(c);
          out.append("&#").append(REPLACEMENT).append(';');
        }
      }
    }
  }

  /** The characters that could not be printed since this was last asked, in their order, each once. */
  List<Integer> refused() {
    List<Integer> all = refused.stream().distinct().toList();
    refused.clear();
    return all;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
