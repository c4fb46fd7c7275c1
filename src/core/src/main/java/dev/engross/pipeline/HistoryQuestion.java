package dev.engross.pipeline;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a history is asked for.
 *
 * @param row only what bears on the row of a schedule, by any name that it had; empty for all
 * @param section only what bears on a provision, {@code 3} or {@code Section 3}; empty for all
 * @param trust where it is said whose signatures are believed: a ref by its full name, or a folder; empty for nobody
 */
public record HistoryQuestion(Optional<String> row, Optional<String> section, Optional<String> trust) {
  public HistoryQuestion {
    section = section.map(s -> s.matches("\\d.*") ? "Section " + s : s);
  }

  /** With nobody's signatures believed. */
  public HistoryQuestion(Optional<String> row, Optional<String> section) {
    this(row, section, Optional.empty());
  }

  /** As a sentence has it; empty for all. */
  String words() {
    return Stream.of(row.map(r -> "the row " + r), section)
        .flatMap(Optional::stream).collect(Collectors.joining(" and "));
  }

  /** Whether all that bears on an agreement is asked for. */
  boolean isAll() {
    return row.isEmpty() && section.isEmpty();
  }
}
