package dev.engross.bind;

import dev.engross.finding.Severity;
import java.util.List;
import java.util.Locale;

/** The words by which books and forms name how grave a finding is. */
final class Severities {

  static final List<String> WORDS = List.of("error", "warn", "info");

  private Severities() {}

  /** @param word one of {@link #WORDS} */
  static Severity of(String word) {
    return Severity.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
