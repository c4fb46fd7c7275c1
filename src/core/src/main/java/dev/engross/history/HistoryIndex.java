package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which commits changed which files of a book, of all commits that lead to one. Answers cost no look at the repository.
 *
 * <p>A commit counts for a file where what it has there differs from what each of its parents has. So a merge counts
 * only for what it decided itself, and the first commit for all its files. Commits stand before those that they were
 * made upon, and otherwise in the order of their times, the newest first.
 *
 * <p>A name that was given up and given again means both files, the later and the earlier. Grafts and replaced commits
 * are not heeded: commits are told as they were made.
 */
public final class HistoryIndex {

  private final IndexData data;
  private final int[] starts;
  private final long[] changes;
  private final boolean[] renamed;

  HistoryIndex(IndexData data) {
    this.data = data;
    int paths = data.paths().length;
    this.starts = new int[paths + 1];
    this.renamed = new boolean[paths];
    for (Step step : data.steps()) {
      for (int i = 0; i < step.count(); i++) {
        starts[step.path(i) + 1]++;
        renamed[step.path(i)] |= step.kind(i) == Kind.RENAMED;
      }
    }
    for (int i = 0; i < paths; i++) {
      starts[i + 1] += starts[i];
    }
    this.changes = new long[starts[paths]];
    int[] next = starts.clone();
    for (int at = 0; at < data.steps().length; at++) {
      Step step = data.steps()[at];
      for (int i = 0; i < step.count(); i++) {
        changes[next[step.path(i)]++] = Trail.key(at, i);
      }
    }
  }

  /** The id of the commit whose history it is; empty before the first. */
  public Optional<String> head() {
    return data.steps().length == 0 ? Optional.empty() : Optional.of(data.steps()[0].commit().getName());
  }

  /** How many commits lead to the head, itself among them. */
  public int commits() {
    return data.steps().length;
  }

  /** Whether it reaches back to the first commit. If not, the clone is shallow, and its oldest seems to add all. */
  public boolean isComplete() {
    return data.scope().boundary().isEmpty();
  }

  /** Whether a file may seem removed and added where it was renamed, for want of time or of its content. */
  public boolean mayMissRenames() {
    return data.missed();
  }

  /**
   * What was done to a file, the newest first, also under the names that it had before.
   *
   * @param path in the book, as the head or any commit before it calls it
   * @return nothing for what never stood there
   */
  public List<Recorded> of(String path) {
    int number = Arrays.binarySearch(data.paths(), path);
    return number < 0 ? List.of() : recorded(number, number + 1);
  }

  /**
   * What was done to all files that stand or stood in a folder, as {@link #of} tells of each; the newest first, and of
   * one commit by the paths.
   *
   * @param folder in the book, such as {@code agreements/quay-lease}; empty for all of the book
   */
  public List<Recorded> under(String folder) {
    String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    int from = Arrays.binarySearch(data.paths(), start);
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < data.paths().length && data.paths()[to].startsWith(start)) {
      to++;
    }
    return recorded(from, to);
  }

  /**
   * The same history as if it had only some commits, and the merges of different ones of them.
   *
   * @param changing their ids
   */
  public Lineage lineage(Set<String> changing) {
    return new Lineage(data.steps(), changing);
  }

  private List<Recorded> recorded(int from, int to) {
    int[] followed = IntStream.range(from, to).filter(i -> renamed[i]).toArray();
    long[] found = followed.length == 0 ? new long[0] : Trail.of(data.steps(), followed);
    int count = found.length;
    found = Arrays.copyOf(found, count + starts[to] - starts[from]);
    for (int path = from; path < to; path++) {
      if (!renamed[path]) {
        int length = starts[path + 1] - starts[path];
        System.arraycopy(changes, starts[path], found, count, length);
        count += length;
      }
    }
    found = Arrays.copyOf(found, count);
    Arrays.sort(found);
    List<Recorded> recorded = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        recorded.add(recorded(found[i]));
      }
    }
    return recorded;
  }

  private Recorded recorded(long key) {
    Step step = data.steps()[(int) (key >> Integer.SIZE)];
    int change = (int) key;
    return new Recorded(step.commit().getName(), data.paths()[step.path(change)], step.kind(change),
        data.paths()[step.former(change)]);
  }

  IndexData data() {
    return data;
  }
}
