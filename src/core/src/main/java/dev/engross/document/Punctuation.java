package dev.engross.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the quotation marks and dashes of a paragraph as print has them. A straight mark is judged by the characters
 * beside it, also where they stand in another run: it opens after white space, an opening bracket, a dash or an opening
 * mark, and at the start of a line; otherwise it closes. A single mark before a figure is an apostrophe ({@code '90s}).
 * {@link Inline.Quoted} becomes its words between marks, single ones within double ones. Two or three hyphens are a
 * dash, an en dash where two stand between figures; one hyphen is left, for it may be part of a number.
 */
public final class Punctuation {

  public static final char OPENING = '\u201c';
  public static final char CLOSING = '\u201d';
  private static final char OPENING_SINGLE = '\u2018';
  private static final char CLOSING_SINGLE = '\u2019';
  private static final char EN_DASH = '\u2013';
  private static final char EM_DASH = '\u2014';

  /** More hyphens than these are a rule. */
  private static final int LONGEST_DASH = 3;

  private final StringBuilder words = new StringBuilder();
  private int next;

  private Punctuation() {}

  /**
   * The same inlines with curled marks and with dashes, and none of them quoted; a new list only where something had to
   * be set.
   */
  public static List<Inline> curl(List<Inline> paragraph) {
    Punctuation set = new Punctuation();
    List<Inline> marked = set.marked(paragraph, true);
    if (isPlain(set.words)) {
      return marked;
    }
    return set.curled(marked);
  }

  /** The same words with curled marks and with dashes. */
  public static String curl(String words) {
    if (isPlain(words)) {
      return words;
    }
    Punctuation set = new Punctuation();
    set.words.append(words);
    return set.curled(words);
  }

  private static boolean isPlain(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\'' || c == '-' && i > 0 && words.charAt(i - 1) == '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * The inlines with marks for what is quoted. Each leaves in {@link #words} as many characters as
   * {@link #curled(List)} passes over.
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
      } else if (c == '-') {
        int length = hyphens(text.length() - i);
        if (length > 1) {
          c = dash(length);
          words.setCharAt(next + length - 1, c);
          i += length - 1;
          next += length - 1;
        }
      }
      out.append(c);
    }
    return out.toString();
  }

  /** How many hyphens from here on are a dash; 0 if they are none. A dash within {@code most} characters is whole. */
  private int hyphens(int most) {
    int to = next;
    while (to < words.length() && to - next <= LONGEST_DASH && words.charAt(to) == '-') {
      to++;
    }
    int length = to - next;
    boolean whole = length > 1 && length <= Math.min(most, LONGEST_DASH) && before() != '-';
    // What stands before a word without a space is no dash, but may be how a command takes it.
    return whole && !(blank(before()) && !blank(at(to))) ? length : 0;
  }

  private char dash(int length) {
    char after = at(next + length);
    boolean figures = (digit(before()) || before() == '%') && (digit(after) || after == '$');
    return length == 2 && figures ? EN_DASH : EM_DASH;
  }

  private char before() {
    return next == 0 ? '\n' : words.charAt(next - 1);
  }

  private char at(int index) {
    return index < words.length() ? words.charAt(index) : '\n';
  }

  private char mark(boolean full) {
    char after = at(next + 1);
    boolean opens = !blank(after) && opensAfter(before(), after);
    if (full) {
      return opens ? OPENING : CLOSING;
    }
    return opens && !digit(after) ? OPENING_SINGLE : CLOSING_SINGLE;
  }

  private static boolean opensAfter(char before, char after) {
    return switch (before) {
      case '(', '[', '{', '<', OPENING, OPENING_SINGLE -> true;
      case EN_DASH, EM_DASH -> ",.;:!?)]}".indexOf(after) < 0;
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
