package dev.engross.view;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Fills in what stands in braces, as far as all that it puts there stays within a bound. */
final class Filling {

  /** In characters, of all references of a paper: a page has some 3,000. */
  static final int MOST = 5_000_000;

  private static final int LONGEST_REFERENCE = 120;

  /** Of abbreviations, which end no sentence, few end in so many small letters. */
  private static final int SHORTEST_WORD = 4;

  private int put;

  /** Whether a reference was left unfilled because there were too many characters to put. */
  boolean isSpent() {
    return put > MOST;
  }

  /**
   * A text with its braces filled in.
   *
   * @param printed what stands in braces to what it prints
   * @param unclosed takes the rest of the text from a brace on that is not closed near it
   */
  String fill(String text, UnaryOperator<String> printed, Consumer<String> unclosed) {
    int open = text.indexOf('{');
    if (open < 0 || isSpent()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 40);
    int from = 0;
    for (; open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0 || close - open > LONGEST_REFERENCE) {
        unclosed.accept(text.substring(open));
        break;
      }
      int inner = text.lastIndexOf('{', close);
      if (inner > open) {
        unclosed.accept(text.substring(open));
        out.append(text, from, inner);
        from = inner;
        continue;
      }
      String words = printed.apply(text.substring(open + 1, close).strip());
      put += words.length();
      if (isSpent()) {
        break;
      }
      out.append(text, from, open);
      // "made on {dated}" of a date not later than a day: on or before that day.
      boolean doubled = words.startsWith("on or before ") && endsInOn(out);
      int begin = out.length();
      out.append(words, doubled ? "on ".length() : 0, words.length());
      if (text.startsWith(References.ID, open + 1) && !words.isEmpty() && beginsSentence(out, begin)) {
        out.setCharAt(begin, Character.toUpperCase(out.charAt(begin)));
      }
      from = close + 1;
      // The full stop of Inc. ends the sentence too.
      boolean stopped = words.endsWith(".") && text.startsWith(".", from) && !text.startsWith("..", from);
      from += stopped ? 1 : 0;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Whether a sentence begins at an index: a text, or what follows a word of small letters with a full stop. */
  private static boolean beginsSentence(StringBuilder text, int index) {
    int end = index;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || text.substring(end, index).contains("\n\n")) {
      return true;
    }
    int stop = end - 1;
    return end < index && ".?!".indexOf(text.charAt(stop)) >= 0 && stop >= SHORTEST_WORD
        && text.substring(stop - SHORTEST_WORD, stop).chars().allMatch(Character::isLowerCase);
  }

  private static boolean endsInOn(StringBuilder text) {
    int on = text.length() - "on ".length();
    return on >= 0 && text.substring(on).equalsIgnoreCase("on ")
        && (on == 0 || Character.isWhitespace(text.charAt(on - 1)));
  }

  /** Whether anything is left to be filled in; a brace that is not closed near it names nothing. */
  static boolean hasReference(String text) {
    return !new Filling().fill(text, name -> "", rest -> { }).equals(text);
  }
}
