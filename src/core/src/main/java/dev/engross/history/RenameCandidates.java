package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What one commit added and removed, as far as it may be the same files under other names.
 *
 * @param certain files whose content went on unchanged
 * @param removed the other files that it removed
 * @param added the other files that it added
 */
record RenameCandidates(List<Rename> certain, List<TreeChange> removed, List<TreeChange> added) {

  private static final RenameCandidates NONE = new RenameCandidates(List.of(), List.of(), List.of());
  private static final List<String> FOLDERS = List.of("agreements/", "templates/", "output/");

  static RenameCandidates of(List<TreeChange> changes) {
    List<TreeChange> removed = new ArrayList<>();
    List<TreeChange> added = new ArrayList<>();
    for (TreeChange change : changes) {
      if (change.kind() != Kind.CHANGED && !change.content().equals(Trees.NONE)) {
        (change.kind() == Kind.ADDED ? added : removed).add(change);
      }
    }
    if (removed.isEmpty() || added.isEmpty()) {
      return NONE;
    }
    removed.removeIf(change -> !isFollowed(change.path()));
    added.removeIf(change -> !isFollowed(change.path()));
    List<Rename> certain = new ArrayList<>();
    match(removed, added, change -> new Key(change.content(), Rename.fileName(change.path())), certain);
    match(removed, added, change -> new Key(change.content(), ""), certain);
    return new RenameCandidates(certain, removed, added);
  }

  private static boolean isFollowed(String path) {
    return FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** By what two changes are taken for one file. */
  private record Key(ObjectId content, String name) {}

  private interface Keyed {
    Key key(TreeChange change);
  }

  /** Takes those out that have the same key, the first removed for the first added. */
  private static void match(List<TreeChange> removed, List<TreeChange> added, Keyed by, List<Rename> certain) {
    if (removed.isEmpty() || added.isEmpty()) {
      return;
    }
    Map<Key, Deque<TreeChange>> known = new HashMap<>();
    removed.forEach(change -> known.computeIfAbsent(by.key(change), k -> new ArrayDeque<>()).add(change));
    Map<TreeChange, Rename> matched = new HashMap<>();
    for (TreeChange change : added) {
      Deque<TreeChange> same = known.getOrDefault(by.key(change), new ArrayDeque<>());
      if (!same.isEmpty()) {
        TreeChange former = same.remove();
        Rename rename = new Rename(former.path(), change.path());
        matched.put(former, rename);
        matched.put(change, rename);
        certain.add(rename);
      }
    }
    removed.removeIf(matched::containsKey);
    added.removeIf(matched::containsKey);
  }

  /** Whether there are files left that only their contents can tell the same. */
  boolean areOpen() {
    return !removed.isEmpty() && !added.isEmpty();
  }
}
