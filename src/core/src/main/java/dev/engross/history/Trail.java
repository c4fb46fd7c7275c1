package dev.engross.history;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Follows files from the newest commit to the oldest, by the names that they had on each branch. */
final class Trail {

  private final Step[] steps;
  private final int[][] names;
  private final LongStream.Builder found = LongStream.builder();

  private Trail(Step[] steps) {
    this.steps = steps;
    this.names = new int[steps.length][];
    Arrays.fill(names, Step.NOTHING);
  }

  /** The changes of files, see {@link #key}; sorted. */
  static long[] of(Step[] steps, int[] paths) {
    Trail trail = new Trail(steps);
    trail.names[0] = paths;
    for (int i = 0; i < steps.length; i++) {
      trail.step(i);
    }
    return trail.found.build().toArray();
  }

  /** A change's number: by the commit, then by the path. */
  static long key(int step, int change) {
    return (long) step << Integer.SIZE | change;
  }

  private void step(int at) {
    int[] paths = names[at];
    names[at] = Step.NOTHING;
    Step step = steps[at];
    for (int i = 0; i < step.count(); i++) {
      if (Arrays.binarySearch(paths, step.path(i)) >= 0) {
        found.add(key(at, i));
      }
    }
    for (int parent = 0; parent < step.parents().length; parent++) {
      int place = step.parents()[parent];
      names[place] = both(names[place], step.before(paths, parent));
    }
  }

  private static int[] both(int[] some, int[] others) {
    if (some.length == 0 || Arrays.equals(some, others)) {
      return others;
    }
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).sorted().distinct().toArray();
  }
}
