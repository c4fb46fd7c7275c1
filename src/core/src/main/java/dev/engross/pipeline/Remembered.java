package dev.engross.pipeline;

import dev.engross.model.Agreement;
import dev.engross.model.Book;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last run made of agreements that have not changed.
 *
 * @param printed what came of all papers of each, by the agreement's id
 */
record Remembered(Map<String, Printed> printed) {

  static final Remembered NOTHING = new Remembered(Map.of());

  Remembered {
    printed = Map.copyOf(printed);
  }

  /** Those that share no paper with an agreement that has changed, however many agreements stand between. */
  Remembered in(Book book) {
    Map<String, Printed> left = new HashMap<>(printed);
    left.keySet().retainAll(Set.copyOf(book.agreements().stream().map(Agreement::id).toList()));
    int before;
    do {
      before = left.size();
      for (Agreement agreement : book.agreements()) {
        List<String> together = agreement.amendments().stream().flatMap(a -> a.amends().stream())
            .map(a -> a.name().agreement()).toList();
        if (!left.keySet().containsAll(together)) {
          left.remove(agreement.id());
        }
      }
    } while (left.size() < before);
    return new Remembered(left);
  }

  boolean has(PrintJob job) {
    return has(job.agreement());
  }

  boolean has(Agreement agreement) {
    return printed.containsKey(agreement.id());
  }
}
