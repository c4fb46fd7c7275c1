package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A commit in the index.
 *
 * @param time in seconds since 1970, as the commit says
 * @param parents their places among the steps
 * @param changes three numbers each, by the paths' numbers: the path, the {@link Kind}'s ordinal, the former path
 * @param names three numbers each, for merges: which parent, a path, and what the parent calls the file
 */
record Step(ObjectId commit, int time, int[] parents, int[] changes, int[] names) {

  static final int WIDTH = 3;
  static final int[] NOTHING = {};

  private static final Kind[] KINDS = Kind.values();

  int count() {
    return changes.length / WIDTH;
  }

  int path(int change) {
    return changes[change * WIDTH];
  }

  Kind kind(int change) {
    return KINDS[changes[change * WIDTH + 1]];
  }

  int former(int change) {
    return changes[change * WIDTH + 2];
  }

  boolean isMerge() {
    return parents.length > 1;
  }

  boolean renames() {
    return IntStream.range(0, count()).anyMatch(i -> kind(i) == Kind.RENAMED);
  }

  /** What a parent calls files that this commit calls so. */
  int[] before(int[] paths, int parent) {
    int[] before = paths;
    for (int i = 0; i < count(); i++) {
      if (kind(i) == Kind.RENAMED) {
        before = renamed(paths, before, path(i), former(i));
      }
    }
    for (int i = 0; i < names.length; i += WIDTH) {
      if (names[i] == parent) {
        before = renamed(paths, before, names[i + 1], names[i + 2]);
      }
    }
    if (before != paths) {
      before = Arrays.stream(before).sorted().distinct().toArray();
    }
    return before;
  }

  private static int[] renamed(int[] paths, int[] before, int later, int former) {
    int at = Arrays.binarySearch(paths, later);
    if (at < 0) {
      return before;
    }
    int[] renamed = before == paths ? paths.clone() : before;
    renamed[at] = former;
    return renamed;
  }
}
