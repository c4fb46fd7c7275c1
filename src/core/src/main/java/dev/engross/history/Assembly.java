package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A step whose parents have no places yet, and whose paths are numbered as they came. */
  private record Draft(ObjectId commit, int time, ObjectId[] parents, int[] changes, int[] names) {}

  /** Takes over all of an index. */
  void add(IndexData old) {
    int[] map = IntStream.range(0, old.paths().length).map(i -> number(old.paths()[i])).toArray();
    for (Step step : old.steps()) {
      ObjectId[] parents =
          IntStream.of(step.parents()).mapToObj(i -> old.steps()[i].commit()).toArray(ObjectId[]::new);
      add(new Draft(step.commit(), step.time(), parents, changes(step.changes(), map), names(step.names(), map)));
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
    add(new Draft(walked.commit(), walked.time(), walked.parents(), numbered, Step.NOTHING));
  }

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
    String[] sorted = paths.toArray(String[]::new);
    Arrays.sort(sorted);
    int[] map = paths.stream().mapToInt(path -> Arrays.binarySearch(sorted, path)).toArray();
    CommitOrder.Node[] nodes = drafts.stream()
        .map(d -> new CommitOrder.Node(d.commit(), d.time(), Arrays.stream(d.parents()).mapToInt(known::get).toArray()))
        .toArray(CommitOrder.Node[]::new);
    int[] order = CommitOrder.of(nodes);
    int[] places = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      places[order[i]] = i;
    }
    Step[] steps = new Step[order.length];
    for (int i = 0; i < order.length; i++) {
      Draft draft = drafts.get(order[i]);
      int[] parents = IntStream.of(nodes[order[i]].parents()).map(p -> places[p]).toArray();
      steps[i] = new Step(
          draft.commit(), draft.time(), parents, changes(draft.changes(), map), names(draft.names(), map));
    }
    return new IndexData(scope, missed, sorted, steps);
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
