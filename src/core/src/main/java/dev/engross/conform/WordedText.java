package dev.engross.conform;

import dev.engross.markdown.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a text as its reader sees it: references in braces are the words that they print. One of which it is not
 * known here what it prints stands as it is typed, so that it can only be found whole.
 */
final class WordedText {

  private static final int LONGEST_REFERENCE = 120;

  private final StringBuilder words = new StringBuilder();

  /** Where each character stands in the text; all those of a reference at its brace. */
  private final List<Span> places = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * A reference, by the characters that it takes here.
   *
   * @param printed whether these are the words that it prints
   */
  private record Reference(Span span, boolean printed) {}

  /** Some words that were found: where they stand in the text, and the reference that they are a piece of, if any. */
  record Found(Span span, Optional<String> piece) {}

  private WordedText() {}

  /** @param prints what stands in braces to what it prints, as far as that is known */
  static WordedText of(String text, Span part, Function<String, Optional<String>> prints) {
    WordedText worded = new WordedText();
    int at = part.start();
    while (at < part.end()) {
      int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
      if (close < 0 || close >= part.end() || close - at > LONGEST_REFERENCE) {
        worded.words.append(text.charAt(at));
        worded.places.add(new Span(at, at + 1));
        at++;
        continue;
      }
      Span typed = new Span(at, close + 1);
      Optional<String> printed = prints.apply(text.substring(at + 1, close).strip());
      int start = worded.words.length();
      worded.words.append(printed.orElse(typed.of(text)));
      worded.references.add(new Reference(new Span(start, worded.words.length()), printed.isPresent()));
      for (int i = start; i < worded.words.length(); i++) {
        worded.places.add(typed);
      }
      at = close + 1;
    }
    return worded;
  }

  /** What a reader sees. */
  String words() {
    return words.toString();
  }

  /** Each place where words stand. What is typed in braces is no word of the text. */
  List<Found> find(WordSearch search, String text) {
    List<Found> all = new ArrayList<>();
    for (Span span : search.in(words(), new Span(0, words.length()))) {
      Span typed = places.get(span.start()).to(places.get(span.end() - 1));
      Optional<Reference> cut = references.stream().filter(r -> isCut(r.span(), span)).findFirst();
      if (cut.isEmpty()) {
        all.add(new Found(typed, Optional.empty()));
      } else if (cut.get().printed()) {
        all.add(new Found(typed, Optional.of(places.get(cut.get().span().start()).of(text))));
      }
    }
    return all;
  }

  private static boolean isCut(Span reference, Span words) {
    boolean apart = words.end() <= reference.start() || words.start() >= reference.end();
    boolean whole = words.start() <= reference.start() && words.end() >= reference.end();
    return !apart && !whole;
  }
}
