package dev.engross.lock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The locked papers of an agreement.
 *
 * @param agreement its id
 * @param entries in the order of the papers' numbers, the base first and those without a number last
 */
public record Lock(String agreement, List<LockEntry> entries) {

  private static final String FOLDER = "agreements/";
  private static final String FILE = "lock.yaml";
  private static final Comparator<LockEntry> ORDER =
      Comparator.<LockEntry>comparingInt(e -> number(e.paper())).thenComparing(LockEntry::paper);

  public Lock {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** Of an agreement that has no locked paper. */
  public static Lock none(String agreement) {
    return new Lock(agreement, List.of());
  }

  /** The path of the lock of an agreement. */
  public static String file(String agreement) {
    return FOLDER + agreement + "/" + FILE;
  }

  /** The id of the agreement whose lock a file is; empty if it is none. */
  public static Optional<String> agreement(String file) {
    if (!file.startsWith(FOLDER) || !file.endsWith("/" + FILE)) {
      return Optional.empty();
    }
    String id = file.substring(FOLDER.length(), Math.max(FOLDER.length(), file.length() - FILE.length() - 1));
    return id.isEmpty() || id.indexOf('/') >= 0 ? Optional.empty() : Optional.of(id);
  }

  /** What is locked of a paper. */
  public Optional<LockEntry> of(String paper) {
    return entries.stream().filter(e -> e.paper().equals(paper)).findFirst();
  }

  /** The same with an entry, in place of the one for its paper if there is one. */
  public Lock with(LockEntry entry) {
    List<LockEntry> all = new ArrayList<>(without(entry.paper()).entries());
    all.add(entry);
    return new Lock(agreement, all);
  }

  /** The same without the entry for a paper. */
  public Lock without(String paper) {
    return new Lock(agreement, entries.stream().filter(e -> !e.paper().equals(paper)).toList());
  }

  private static int number(String paper) {
    if (paper.equals("base")) {
      return 0;
    }
    return paper.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(paper) : Integer.MAX_VALUE;
  }
}
