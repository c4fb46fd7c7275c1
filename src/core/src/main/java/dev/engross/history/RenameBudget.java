package dev.engross.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Bounds how much is read to find renames, so that no history takes forever. It counts, so that the same history has
 * the same answers on every machine. Not for several threads at once.
 */
final class RenameBudget {

  /** Reading a byte costs about as much as comparing it so many times. */
  private static final long READING = 64;

  private static final long EACH = 1024;
  private static final long MOST_OF_ONE = 1 << 20;
  private static final long MOST = READING << 30;
  private static final long MOST_OF_A_COMMIT = MOST / 16;

  private final ObjectReader reader;
  private long left = MOST;
  private boolean exhausted;

  RenameBudget(ObjectReader reader) {
    this.reader = reader;
  }

  /** The candidates without those that cannot be read or are too large; with none, if there are too many. */
  RenameCandidates afford(RenameCandidates candidates) throws IOException {
    RenameCandidates sound =
        new RenameCandidates(candidates.certain(), sound(candidates.removed()), sound(candidates.added()));
    long cost = cost(sound.removed(), sound.added().size()) + cost(sound.added(), sound.removed().size());
    if (cost > MOST_OF_A_COMMIT || cost > left) {
      exhausted = true;
      return new RenameCandidates(candidates.certain(), List.of(), List.of());
    }
    left -= cost;
    return sound;
  }

  /** Whether anything was left out, so that a rename may have been missed. */
  boolean isExhausted() {
    return exhausted;
  }

  private List<TreeChange> sound(List<TreeChange> changes) throws IOException {
    List<TreeChange> sound = changes;
    for (TreeChange change : changes) {
      if (size(change) > MOST_OF_ONE) {
        exhausted = true;
        sound = sound == changes ? new ArrayList<>(changes) : sound;
        sound.remove(change);
      }
    }
    return sound;
  }

  private long cost(List<TreeChange> changes, int others) throws IOException {
    long cost = 0;
    for (TreeChange change : changes) {
      cost += (size(change) + EACH) * (READING + others);
    }
    return cost;
  }

  private long size(TreeChange change) throws IOException {
    try {
      return Unpacking.of(() -> reader.getObjectSize(change.content(), Constants.OBJ_BLOB));
    } catch (MissingObjectException e) {
      return Long.MAX_VALUE; // a partial clone lacks contents that nobody asked for
    }
  }
}
