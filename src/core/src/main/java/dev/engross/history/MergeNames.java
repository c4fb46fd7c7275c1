package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds what the parents of merges call files: a branch may have gone on with a name that another branch changed. Such
 * a rename was found where it was made, in a commit that leads to the merge and not to the parent; the trees of both
 * then tell whether it holds between them.
 */
final class MergeNames {

  /** Steps that are gone over in all; only a history of thousands of branches that are as old as itself takes more. */
  private static final long MOST_STEPS = 20_000_000;

  private final IndexData data;
  private final Step[] steps;
  private long gone;

  MergeNames(IndexData data) {
    this.data = data;
    this.steps = data.steps();
  }

  /** Compares a merge with one of its parents. */
  @FunctionalInterface
  interface Comparing {
    List<TreeChange> with(int parent) throws IOException;
  }

  /** Whether there is any rename, and any merge. */
  boolean areNeeded() {
    return Arrays.stream(steps).anyMatch(Step::renames) && Arrays.stream(steps).anyMatch(Step::isMerge);
  }

  /** Whether merges were passed over, for there was too much to look at. */
  boolean isExhausted() {
    return gone > MOST_STEPS;
  }

  /** A merge with its parents' names. */
  Step named(int merge, Comparing comparing) throws IOException {
    Step step = steps[merge];
    List<int[]> names = new ArrayList<>();
    for (int parent = 0; parent < step.parents().length; parent++) {
      Map<Integer, Integer> formers = formers(merge, step.parents()[parent]);
      if (!formers.isEmpty()) {
        Set<String> added = new HashSet<>();
        Set<String> removed = new HashSet<>();
        for (TreeChange change : comparing.with(parent)) {
          (change.kind() == Kind.ADDED ? added : change.kind() == Kind.REMOVED ? removed : new HashSet<String>())
              .add(change.path());
        }
        for (Map.Entry<Integer, Integer> former : formers.entrySet()) {
          if (removed.contains(data.paths()[former.getKey()]) && added.contains(data.paths()[former.getValue()])) {
            names.add(new int[] {parent, former.getValue(), former.getKey()});
          }
        }
      }
    }
    names.sort(Arrays::compare);
    return new Step(step.commit(), step.time(), step.parents(), step.changes(),
        names.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** The names that files of the merge had before all commits that lead to it and not to the parent, with those now. */
  private Map<Integer, Integer> formers(int merge, int parent) {
    Map<Integer, Integer> now = new HashMap<>();
    Map<Integer, Boolean> seen = new HashMap<>(Map.of(merge, true, parent, false));
    PriorityQueue<Integer> queue = new PriorityQueue<>(List.of(merge, parent));
    int open = 1;
    while (open > 0 && ++gone <= MOST_STEPS) {
      int at = queue.remove();
      boolean own = seen.remove(at);
      if (own) {
        open--;
        rename(steps[at], now);
      }
      for (int next : Arrays.stream(steps[at].parents()).distinct().toArray()) {
        Boolean before = seen.put(next, own && seen.getOrDefault(next, true));
        if (before == null) {
          queue.add(next);
        }
        boolean was = before != null && before;
        boolean is = seen.get(next);
        open += (is ? 1 : 0) - (was ? 1 : 0);
      }
    }
    return open > 0 ? Map.of() : now;
  }

  private static void rename(Step step, Map<Integer, Integer> now) {
    Map<Integer, Integer> renamed = new HashMap<>();
    for (int i = 0; i < step.count(); i++) {
      if (step.kind(i) == Kind.RENAMED) {
        Integer known = now.remove(step.path(i));
        renamed.put(step.former(i), known == null ? step.path(i) : known);
      }
    }
    now.putAll(renamed);
  }
}
