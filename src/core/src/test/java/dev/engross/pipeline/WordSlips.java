package dev.engross.pipeline;

import dev.engross.model.TextChange;
import dev.engross.pipeline.Mutation.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slips in words that papers quote from the text, and in those words where they were written. */
final class WordSlips {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}|\\d+");

  private final Map<String, String> texts;
  private final SaidTwice said;
  private final Slips slips;

  /** @param texts the files of the agreement */
  WordSlips(Map<String, String> texts, SaidTwice said, Slips slips) {
    this.texts = texts;
    this.said = said;
    this.slips = slips;
  }

  /** A phrase with one of its words changed, by what was done. */
  Map<String, String> struck(String phrase, String key) {
    Map<String, String> others = new TreeMap<>();
    Matcher word = WORD.matcher(phrase);
    while (word.find()) {
      if (phrase.lastIndexOf('{', word.start()) <= phrase.lastIndexOf('}', word.start())) {
        String other = slips.otherWord(word.group());
        others.put(key + " " + phrase + ": " + word.group() + " made " + other,
            phrase.substring(0, word.start()) + other + phrase.substring(word.end()));
        others.put(key + " " + phrase + ": a word more before " + word.group(),
            phrase.substring(0, word.start()) + "very " + phrase.substring(word.start()));
        boolean inside = word.start() > 0 && word.end() < phrase.length() - 1;
        if (inside && phrase.charAt(word.end()) == ' ' && phrase.charAt(word.start() - 1) == ' ') {
          others.put(key + " " + phrase + ": without " + word.group(),
              phrase.substring(0, word.start()) + phrase.substring(word.end() + 1));
        }
      }
    }
    return others;
  }

  /** The words that papers quote, where they were written: in one place, by a paper before. */
  void elsewhere() {
    for (TextChange.In in : said.quoting()) {
      for (String phrase : List.of(in.strike(), in.spot().after(), in.spot().before())) {
        if (!phrase.isEmpty()) {
          Pattern words = Pattern.compile(Stream.of(phrase.split("\\s+")).map(Pattern::quote)
              .collect(Collectors.joining("\\s+", "(?<![A-Za-z])", "(?![A-Za-z])")));
          written(words, in.at().file());
        }
      }
    }
  }

  private void written(Pattern phrase, String quotedBy) {
    Map<String, int[]> places = new TreeMap<>();
    texts.forEach((name, text) -> {
      boolean before = !name.contains("/amendments/") || name.compareTo(quotedBy) < 0;
      Matcher matcher = phrase.matcher(text);
      while (before && matcher.find()) {
        places.put(name + " " + matcher.start(), new int[] {matcher.start(), matcher.end()});
      }
    });
    if (places.size() != 1) {
      return;
    }
    String name = places.keySet().iterator().next().replaceFirst(" \\d+$", "");
    int[] place = places.values().iterator().next();
    String text = texts.get(name);
    Matcher word = WORD.matcher(text).region(place[0], place[1]);
    while (word.find()) {
      String other = slips.otherWord(word.group());
      if (text.lastIndexOf('{', word.start()) <= text.lastIndexOf('}', word.start())
          || text.lastIndexOf('{', word.start()) < place[0]) {
        slips.add(Kind.STRUCK_WORD_CHANGED, name, "where it was written, " + word.group() + " made " + other,
            text.substring(0, word.start()) + other + text.substring(word.end()));
      }
    }
  }
}
