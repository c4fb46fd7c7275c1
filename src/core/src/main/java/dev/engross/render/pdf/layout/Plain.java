package dev.engross.render.pdf.layout;

import dev.engross.document.Inline;
import java.util.List;

/** The bare words of inlines, for bookmarks. */
final class Plain {

  private Plain() {}

  static String of(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    append(inlines, out);
    return out.toString().strip();
  }

  private static void append(List<Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.text().replace('\u00A0', ' '));
      } else if (inline instanceof Inline.Quoted quoted) {
        out.append('"');
        append(quoted.content(), out);
        out.append('"');
      } else if (inline instanceof Inline.Redacted) {
        out.append("[***]");
      } else if (inline instanceof Inline.LineBreak) {
        out.append(' ');
      } else if (!(inline instanceof Inline.Deleted)) {
        append(inline.content(), out);
      }
    }
  }
}
