package dev.engross.conform;

import dev.engross.markdown.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters of a text that go, and what comes instead.
 *
 * @param span what the change is about; two edits that meet here conflict
 * @param taken what goes: the span, and the white space that would be left over
 * @param put what comes, right where {@code taken} begins
 */
record TextEdit(Span span, Span taken, String put, Made made) {

  private static final String SPACE = " \n";
  private static final Pattern LABELLED = Pattern.compile(" *(?:\\([A-Za-z0-9]{1,5}\\)|[A-Za-z0-9]{1,5}\\.) ");

  static TextEdit of(Span span, String put, Made made) {
    return new TextEdit(span, span, put, made);
  }

  /** Takes words out of a sentence, with the space that would stand double or before a mark. */
  static TextEdit striking(String text, Span span, Made made) {
    boolean before = span.start() == 0 || SPACE.indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean after = span.end() < text.length() && SPACE.indexOf(text.charAt(span.end())) >= 0;
    if (before && after) {
      return new TextEdit(span, new Span(span.start(), span.end() + 1), "", made);
    }
    boolean mark = span.end() == text.length() || ",.;:)?!".indexOf(text.charAt(span.end())) >= 0;
    return before && mark && span.start() > 0
        ? new TextEdit(span, new Span(span.start() - 1, span.end()), "", made)
        : of(span, "", made);
  }

  /** Takes a sentence, a paragraph or an item away, with what stood between it and the next, or else the one before. */
  static TextEdit removing(String text, Span span, TextPlace.Kind kind, Made made) {
    int start = span.start();
    int end = span.end();
    if (kind == TextPlace.Kind.SENTENCE || !isBlock(text, span)) {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    } else {
      while (start > 0 && text.charAt(start - 1) == ' ') {
        start--; // the indent of its first line
      }
      while (end < text.length() && SPACE.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      while (end < text.length() && end > span.end() && text.charAt(end - 1) == ' ') {
        end--; // the indent of the next line stays
      }
    }
    if (end == text.length()) {
      while (start > 0 && SPACE.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
    }
    boolean first = kind == TextPlace.Kind.ITEM && end < text.length() && followsProse(text, start);
    return new TextEdit(span, new Span(start, end), first ? "\n" : "", made);
  }

  /** Whether the line above is prose, so that the item after the first must stand apart to begin the list. */
  private static boolean followsProse(String text, int start) {
    if (start < 2 || text.charAt(start - 1) != '\n' || text.charAt(start - 2) == '\n') {
      return false;
    }
    String above = text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
    return !LABELLED.matcher(above).lookingAt();
  }

  private static boolean isBlock(String text, Span span) {
    int before = span.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0 || text.charAt(before - 1) == '\n';
  }

  private static boolean beginsApart(String put) {
    return put.isEmpty() || SPACE.indexOf(put.charAt(0)) >= 0;
  }

  /** A text after edits whose spans do not meet. */
  static String apply(String text, List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.<TextEdit>comparingInt(e -> e.taken().start()).thenComparingInt(e -> e.taken().end()));
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    String gap = "";
    for (TextEdit edit : sorted) {
      // What comes where the last passage went still stands apart from what was before that.
      out.append(edit.taken().start() < at && !beginsApart(edit.put()) ? gap : "");
      out.append(text, at, Math.max(at, edit.taken().start())).append(edit.put());
      at = Math.max(at, edit.taken().end());
      gap = edit.put().isEmpty() && edit.taken().start() < edit.span().start()
          ? text.substring(edit.taken().start(), edit.span().start()) : "";
    }
    return out.append(text, at, text.length()).toString().stripTrailing();
  }
}
