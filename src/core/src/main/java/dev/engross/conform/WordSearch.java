package dev.engross.conform;

import dev.engross.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a text as a reader would: line ends are spaces, quotation marks are straight or curled, and a word is
 * found whole, never inside another.
 */
final class WordSearch {

  private final Pattern words;

  private WordSearch(Pattern words) {
    this.words = words;
  }

  static WordSearch of(String words) {
    return new WordSearch(pattern(words, true));
  }

  /** The same, but inside words too. */
  static WordSearch loose(String words) {
    return new WordSearch(pattern(words, false));
  }

  private static Pattern pattern(String words, boolean whole) {
    StringBuilder regex = new StringBuilder();
    String clean = words.strip();
    for (String word : clean.split("\\s+")) {
      regex.append(regex.isEmpty() ? "" : "\\s+").append(quotes(word));
    }
    boolean letterFirst = !clean.isEmpty() && Character.isLetterOrDigit(clean.charAt(0));
    boolean letterLast = !clean.isEmpty() && Character.isLetterOrDigit(clean.charAt(clean.length() - 1));
    return Pattern.compile((whole && letterFirst ? "(?<![\\p{L}\\p{N}])" : "") + regex
        + (whole && letterLast ? "(?![\\p{L}\\p{N}])" : ""));
  }

  private static String quotes(String word) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      regex.append(switch (c) {
        case '"', '\u201c', '\u201d' -> "[\"\u201c\u201d]";
        case '\'', '\u2018', '\u2019' -> "['\u2018\u2019]";
        default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
      });
    }
    return regex.toString();
  }

  /** Where the words stand in a part of a text, in order. */
  List<Span> in(String text, Span part) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = words.matcher(text).region(part.start(), part.end())
        .useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }
}
