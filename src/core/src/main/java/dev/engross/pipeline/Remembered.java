package dev.engross.pipeline;

import dev.engross.model.Agreement;
import dev.engross.model.Book;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the last run made of agreements that have not changed.
 *
 * @param printed what came of all papers of each, by the agreement's id
 * @param together the ids of agreements that shared papers at that run, by each of theirs
 */
record Remembered(Map<String, Printed> printed, Map<String, Set<String>> together) {

  static final Remembered NOTHING = new Remembered(Map.of(), Map.of());

  Remembered {
    printed = Map.copyOf(printed);
    together = Map.copyOf(together);
  }

  /** The ids of agreements that share papers, by each of theirs. */
  static Map<String, Set<String>> together(Book book) {
    Map<String, Set<String>> together = new HashMap<>();
    for (Agreement agreement : book.agreements()) {
      Set<String> others = agreement.amendments().stream().flatMap(a -> a.amends().stream())
          .map(a -> a.name().agreement()).filter(id -> !id.equals(agreement.id())).collect(Collectors.toSet());
      if (!others.isEmpty()) {
        together.put(agreement.id(), others);
      }
    }
    return together;
  }

  /**
   * Those that share no paper with an agreement that has changed, and shared none, however many agreements stand
   * between.
   */
  Remembered in(Book book) {
    Map<String, Printed> left = new HashMap<>(printed);
    left.keySet().retainAll(Set.copyOf(book.agreements().stream().map(Agreement::id).toList()));
    Map<String, Set<String>> now = together(book);
    Set<String> gone;
    do {
      gone = left.keySet().stream().filter(id -> Stream.of(together, now)
          .anyMatch(all -> !left.keySet().containsAll(all.getOrDefault(id, Set.of())))).collect(Collectors.toSet());
      left.keySet().removeAll(gone);
    } while (!gone.isEmpty());
    return new Remembered(left, together);
  }

  boolean has(PrintJob job) {
    return has(job.agreement());
  }

  boolean has(Agreement agreement) {
    return printed.containsKey(agreement.id());
  }
}
