package dev.engross.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the quotation marks of a paragraph as print has them. A straight mark is judged by the characters beside it, also
 * where they stand in another run: it opens after white space, an opening bracket, a dash or an opening mark, and at the
 * start of a line; otherwise it closes. A single mark before a figure is an apostrophe ({@code '90s}). {@link
 * Inline.Quoted} becomes its words between marks, single ones within double ones.
 */
public final class Quotes {

  public static final char OPENING = '\u201c';
  public static final char CLOSING = '\u201d';
  private static final char OPENING_SINGLE = '\u2018';
  private static final char CLOSING_SINGLE = '\u2019';

  private final StringBuilder words = new StringBuilder();
  private int next;

  private Quotes() {}

  /** The same inlines with curled marks, and none of them quoted; a new list only where something had to be set. */
  public static List<Inline> curl(List<Inline> paragraph) {
    Quotes quotes = new Quotes();
    List<Inline> marked = quotes.marked(paragraph, true);
    if (quotes.words.indexOf("\"") < 0 && quotes.words.indexOf("'") < 0) {
      return marked;
    }
    return quotes.curled(marked);
  }

  /** The same words with curled marks. */
  public static String curl(String words) {
    if (words.indexOf('"') < 0 && words.indexOf('\'') < 0) {
      return words;
    }
    Quotes quotes = new Quotes();
    quotes.words.append(words);
    return quotes.curled(words);
  }

  /**
   * The inlines with marks for what is quoted. Each leaves in {@link #words} as many characters as {@link #curled(List)}
   * passes over.
   */
  private List<Inline> marked(List<Inline> inlines, boolean outer) {
    List<Inline> all = new ArrayList<>(inlines.size());
    boolean same = true;
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Quoted quoted) {
        all.add(added(outer ? OPENING : OPENING_SINGLE));
        all.addAll(marked(quoted.content(), !outer));
        all.add(added(outer ? CLOSING : CLOSING_SINGLE));
        same = false;
        continue;
      }
      words.append(inline instanceof Inline.Text text ? text.text() : inBetween(inline));
      List<Inline> content = marked(inline.content(), outer);
      boolean kept = content == inline.content();
      all.add(kept ? inline : inline.with(content));
      same &= kept;
    }
    return same ? inlines : all;
  }

  private Inline added(char mark) {
    words.append(mark);
    return new Inline.Text(String.valueOf(mark));
  }

  /** What stands for an inline that has no words. */
  private static String inBetween(Inline inline) {
    return inline instanceof Inline.LineBreak ? "\n"
        : inline instanceof Inline.Blank || inline instanceof Inline.Redacted ? "_" : "";
  }

  private List<Inline> curled(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        all.add(new Inline.Text(curled(text.text())));
      } else {
        next += inBetween(inline).length();
        all.add(inline.with(curled(inline.content())));
      }
    }
    return all;
  }

  private String curled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++, next++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        c = mark(c == '"');
        // The curled mark is what the marks after it have before them.
        words.setCharAt(next, c);
      }
      out.append(c);
    }
    return out.toString();
  }

  private char mark(boolean full) {
    char before = next == 0 ? '\n' : words.charAt(next - 1);
    char after = next + 1 < words.length() ? words.charAt(next + 1) : '\n';
    boolean opens = !blank(after) && opensAfter(before, after);
    if (full) {
      return opens ? OPENING : CLOSING;
    }
    return opens && !digit(after) ? OPENING_SINGLE : CLOSING_SINGLE;
  }

  private static boolean opensAfter(char before, char after) {
    return switch (before) {
      case '(', '[', '{', '<', OPENING, OPENING_SINGLE -> true;
      case '\u2013', '\u2014' -> ",.;:!?)]}".indexOf(after) < 0;
      case '-', '/' -> Character.isLetterOrDigit(after);
      default -> blank(before);
    };
  }

  private static boolean blank(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
