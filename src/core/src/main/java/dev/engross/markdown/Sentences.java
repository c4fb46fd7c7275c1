package dev.engross.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. One ends at a full stop, question or exclamation mark, with the quotation marks and
 * brackets that close after it, if white space follows and what comes then begins a sentence. A full stop ends none
 * after an initial or a usual abbreviation.
 */
final class Sentences {

  private static final Set<String> ABBREVIATIONS = Set.of(
      "no", "nos", "sec", "art", "arts", "para", "paras", "cl", "ch", "sch", "ex", "fig", "vol", "pp", "cf",
      "vs", "viz", "mr", "mrs", "ms", "dr", "prof", "hon", "messrs", "st", "inc", "ltd", "co", "corp", "bros", "u.s",
      "u.k", "u.s.c",
      "e.g", "i.e", "a.m", "p.m", "approx", "dept", "jr", "sr", "ave", "blvd", "jan", "feb", "mar", "apr", "jun", "jul",
      "aug", "sep", "sept", "oct", "nov", "dec");

  /** Abbreviations that may end a sentence as well: they do where a capital that is no name's follows. */
  private static final Set<String> MAY_END =
      Set.of("inc", "ltd", "co", "corp", "bros", "u.s", "u.k", "a.m", "p.m", "jr", "sr");

  private static final Set<String> BEGINNERS = Set.of(
      "The", "This", "That", "These", "Those", "If", "In", "No", "Each", "Any", "All", "Such", "Neither", "Either",
      "Every", "Upon", "For", "It", "Notwithstanding", "Unless", "Where", "When", "A", "An", "As", "At", "On", "Other");

  private Sentences() {}

  static List<Span> of(String text, Span within) {
    List<Span> all = new ArrayList<>();
    int from = skipSpace(text, within.start(), within.end());
    for (int i = from; i < within.end(); i++) {
      if (".?!".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < within.end() && ".?!\"')]*_”’".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int next = skipSpace(text, end, within.end());
      if (next == end || next == within.end() || !begins(text, next) || text.charAt(i) == '.' && isShort(text, from, i)
          && !(mayEnd(text, from, i) && BEGINNERS.contains(word(text, next)))) {
        continue;
      }
      all.add(new Span(from, end));
      from = next;
      i = next - 1;
    }
    int end = within.end();
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      all.add(new Span(from, end));
    }
    return all;
  }

  private static int skipSpace(String text, int from, int end) {
    int i = from;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'([{*_“‘$".indexOf(c) >= 0;
  }

  /** Whether the full stop closes an initial or an abbreviation. */
  private static boolean isShort(String text, int from, int stop) {
    String word = before(text, from, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) || ABBREVIATIONS.contains(lower(word));
  }

  private static boolean mayEnd(String text, int from, int stop) {
    return MAY_END.contains(lower(before(text, from, stop)));
  }

  private static String lower(String word) {
    StringBuilder out = new StringBuilder();
    word.chars().forEach(c -> out.append((char) Character.toLowerCase(c)));
    return out.toString();
  }

  /** The word before a full stop, without a bracket or quotation mark that opens it. */
  private static String before(String text, int from, int stop) {
    int start = stop;
    while (start > from && !Character.isWhitespace(text.charAt(start - 1))
        && "([\"'“‘".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static String word(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }
}
