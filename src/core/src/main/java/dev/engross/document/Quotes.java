package dev.engross.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Curls the straight quotation marks of a paragraph. A mark is judged by the characters beside it, also where they
 * stand in another run: it opens after white space, an opening bracket, a dash or an opening mark, and at the start
 * of a line; otherwise it closes. A single mark before a figure is an apostrophe ({@code '90s}).
 */
public final class Quotes {

  public static final char OPENING = '\u201c';
  public static final char CLOSING = '\u201d';
  private static final char OPENING_SINGLE = '\u2018';
  private static final char CLOSING_SINGLE = '\u2019';

  private final StringBuilder words = new StringBuilder();
  private int next;

  private Quotes() {}

  /** The same inlines with curled marks; a new list only where something had to be curled. */
  public static List<Inline> curl(List<Inline> paragraph) {
    Quotes quotes = new Quotes();
    quotes.collect(paragraph);
    if (quotes.words.indexOf("\"") < 0 && quotes.words.indexOf("'") < 0) {
      return paragraph;
    }
    return quotes.curled(paragraph);
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

  /** Every inline leaves in {@link #words} as many characters as {@link #curled(List)} passes over. */
  private void collect(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        words.append(text.text());
      } else if (inline instanceof Inline.Quoted quoted) {
        words.append(OPENING);
        collect(quoted.content());
        words.append(CLOSING);
      } else if (inline instanceof Inline.LineBreak) {
        words.append('\n');
      } else if (inline instanceof Inline.Blank || inline instanceof Inline.Redacted) {
        words.append('_');
      } else {
        collect(inline.content());
      }
    }
  }

  private List<Inline> curled(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        all.add(new Inline.Text(curled(text.text())));
      } else if (inline instanceof Inline.Quoted quoted) {
        next++;
        all.add(new Inline.Quoted(curled(quoted.content())));
        next++;
      } else {
        next += inline instanceof Inline.LineBreak || inline instanceof Inline.Blank || inline instanceof Inline.Redacted
            ? 1
            : 0;
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
      case '(', '[', '{', '<', '\u2013', '\u2014', OPENING, OPENING_SINGLE -> true;
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
