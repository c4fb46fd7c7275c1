package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectId;

/** Puts together what is known of commits, in whatever order it comes, to one index. */
final class Assembly {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final Map<ObjectId, Integer> known = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * A step whose parents have no places yet, and whose paths are numbered as they came.
   *
   * @param sorted whether the changes are in the order of these numbers
   */
  private record Draft(ObjectId commit, int time, ObjectId[] parents, int[] changes, int[] names, boolean sorted) {}

  /** Nothing so far. */
  Assembly() {}

  /** All of an index, whose paths keep their numbers. */
  Assembly(IndexData old) {
    for (String path : old.paths()) {
      number(path);
    }
    for (Step step : old.steps()) {
      ObjectId[] parents = new ObjectId[step.parents().length];
      for (int i = 0; i < parents.length; i++) {
        parents[i] = old.steps()[step.parents()[i]].commit();
      }
      add(new Draft(step.commit(), step.time(), parents, step.changes(), step.names(), true));
    }
  }

  /** Adds a commit. */
  void add(Walked walked, List<TreeChange> changes, List<Rename> renames) {
    Map<String, String> formers = renames.isEmpty()
        ? Map.of()
        : renames.stream().collect(Collectors.toMap(Rename::later, Rename::former, (one, same) -> one));
    int[] numbered = new int[changes.size() * Step.WIDTH];
    int at = 0;
    for (TreeChange change : changes) {
      String former = formers.getOrDefault(change.path(), change.path());
      boolean renamed = !former.equals(change.path());
      numbered[at++] = number(change.path());
      numbered[at++] = (renamed ? Kind.RENAMED : change.kind()).ordinal();
      numbered[at++] = number(former);
    }
    add(new Draft(walked.commit(), walked.time(), walked.parents(), numbered, Step.NOTHING, false));
  }

  /** Whether a commit was added. */
  boolean knows(ObjectId commit) {
    return known.containsKey(commit);
  }

  private void add(Draft draft) {
    known.put(draft.commit(), drafts.size());
    drafts.add(draft);
  }

  private int number(String path) {
    int number = numbers.computeIfAbsent(path, p -> numbers.size());
    if (number == paths.size()) {
      paths.add(path);
    }
    return number;
  }

  /** All that was added. */
  IndexData data(IndexData.Scope scope, boolean missed) {
    Integer[] byPath = IntStream.range(0, paths.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(byPath, Comparator.comparing(paths::get));
    int[] map = new int[byPath.length];
    String[] sorted = new String[byPath.length];
    for (int i = 0; i < byPath.length; i++) {
      map[byPath[i]] = i;
      sorted[i] = paths.get(byPath[i]);
    }
    boolean renumbered = !IntStream.range(0, map.length).allMatch(i -> map[i] == i);
    CommitOrder.Node[] nodes = drafts.stream().map(this::node).toArray(CommitOrder.Node[]::new);
    int[] order = CommitOrder.of(nodes);
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    Step[] steps = new Step[order.length];
    for (int i = 0; i < order.length; i++) {
      Draft draft = drafts.get(order[i]);
      int[] parents = nodes[order[i]].parents();
      for (int k = 0; k < parents.length; k++) {
        parents[k] = places[parents[k]];
      }
      // What is kept is in order; most new commits bring no new path, and then it still is.
      boolean kept = !renumbered && draft.sorted();
      steps[i] = new Step(draft.commit(), draft.time(), parents,
          kept ? draft.changes() : changes(draft.changes(), map), kept ? draft.names() : names(draft.names(), map));
    }
    return new IndexData(scope, missed, sorted, steps);
  }

  private CommitOrder.Node node(Draft draft) {
    int[] parents = new int[draft.parents().length];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = known.get(draft.parents()[i]);
    }
    return new CommitOrder.Node(draft.commit(), draft.time(), parents);
  }

  /** The changes by other numbers, in their order. */
  private static int[] changes(int[] changes, int[] map) {
    int count = changes.length / Step.WIDTH;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) map[changes[i * Step.WIDTH]] << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] mapped = new int[changes.length];
    for (int i = 0; i < count; i++) {
      int from = (int) keys[i] * Step.WIDTH;
      mapped[i * Step.WIDTH] = map[changes[from]];
      mapped[i * Step.WIDTH + 1] = changes[from + 1];
      mapped[i * Step.WIDTH + 2] = map[changes[from + 2]];
    }
    return mapped;
  }

  private static int[] names(int[] names, int[] map) {
    int[] mapped = names.clone();
    for (int i = 0; i < names.length; i += Step.WIDTH) {
      mapped[i + 1] = map[names[i + 1]];
      mapped[i + 2] = map[names[i + 2]];
    }
    return mapped;
  }
}
