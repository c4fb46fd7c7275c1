package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.model.Agreement;
import dev.engross.model.Book;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the last run found in agreements that have not changed, and made of them.
 *
 * @param agreements the ids of all agreements that the book had
 * @param read what was found when each was read and checked, by its id; only of those that need not be read again
 * @param printed what came of all papers of each
 * @param together the ids of agreements that shared papers at that run, by each of theirs
 */
record Remembered(
    Set<String> agreements, Map<String, List<Finding>> read, Map<String, Printed> printed,
    Map<String, Set<String>> together) {

  static final Remembered NOTHING = new Remembered(Set.of(), Map.of(), Map.of(), Map.of());

  /** As if all other agreements of a book than some had been read, and nothing found. */
  static Remembered allBut(Set<String> some, Set<String> agreements) {
    Map<String, List<Finding>> others = new HashMap<>();
    agreements.stream().filter(id -> !some.contains(id)).forEach(id -> others.put(id, List.of()));
    return new Remembered(agreements, others, Map.of(), Map.of());
  }

  Remembered {
    agreements = Set.copyOf(agreements);
    read = Map.copyOf(read);
    printed = Map.copyOf(printed);
    together = Map.copyOf(together);
  }

  /**
   * What needs not be read of a book that has these agreements. A name may mean something else where an agreement has
   * come or gone, and then all are read.
   */
  Remembered of(Set<String> present) {
    return present.equals(agreements) ? only(read.keySet()) : whole();
  }

  /** Without agreements that something names which changed, and those that shared papers with them. */
  Remembered without(Set<String> named) {
    Set<String> left = new HashSet<>(read.keySet());
    left.removeAll(named);
    return only(left);
  }

  /** The same where the whole book is to be read. */
  Remembered whole() {
    return new Remembered(agreements, Map.of(), printed, together);
  }

  /**
   * Those of a book read whole that share no paper with an agreement that has changed, and shared none, however many
   * agreements stand between.
   */
  Remembered in(Book book) {
    Set<String> left = new HashSet<>(printed.keySet());
    left.retainAll(Set.copyOf(book.agreements().stream().map(Agreement::id).toList()));
    Map<String, Set<String>> all = new HashMap<>(together);
    shared(book).forEach((id, others) -> all.merge(id, others, Remembered::union));
    return new Remembered(agreements, Map.of(), of(printed, apart(left, all)), together);
  }

  /** The ids of agreements that share papers, by each of theirs, where those remembered were not read. */
  Map<String, Set<String>> together(Book book) {
    Map<String, Set<String>> now = new TreeMap<>(of(together, read.keySet()));
    now.putAll(shared(book));
    return now;
  }

  private Remembered only(Set<String> ids) {
    Set<String> left = apart(ids, together);
    return new Remembered(agreements, of(read, left), of(printed, left), together);
  }

  private static Map<String, Set<String>> shared(Book book) {
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

  private static Set<String> apart(Set<String> ids, Map<String, Set<String>> together) {
    Set<String> left = new HashSet<>(ids);
    boolean fewer;
    do {
      fewer = left.removeIf(id -> !left.containsAll(together.getOrDefault(id, Set.of())));
    } while (fewer);
    return left;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static <T> Map<String, T> of(Map<String, T> all, Set<String> ids) {
    Map<String, T> left = new HashMap<>(all);
    left.keySet().retainAll(ids);
    return left;
  }

  /** Whether a file of the book need not be read. */
  boolean covers(String file) {
    Optional<String> agreement = BookShape.agreement(file);
    return agreement.isPresent() && read.containsKey(agreement.get());
  }

  boolean has(PrintJob job) {
    return has(job.agreement());
  }

  boolean has(Agreement agreement) {
    return printed.containsKey(agreement.id());
  }
}
