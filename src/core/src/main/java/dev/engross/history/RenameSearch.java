package dev.engross.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.diff.SimilarityIndex.TableFullException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Finds files that were renamed and changed in the same commit: those of which at least half went on. */
final class RenameSearch {

  private static final int WHOLE = 10_000;
  private static final int HALF = WHOLE / 2;

  /** {@link TreeComparison} gives fewer changes than such a number can count. */
  private static final int NUMBER_BITS = 20;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final ObjectReader reader;

  RenameSearch(ObjectReader reader) {
    this.reader = reader;
  }

  /** The certain renames and those that the contents tell. */
  List<Rename> renames(RenameCandidates candidates) throws IOException {
    List<Rename> renames = new ArrayList<>(candidates.certain());
    if (candidates.areOpen()) {
      boolean[] taken = new boolean[candidates.removed().size()];
      boolean[] given = new boolean[candidates.added().size()];
      for (long pair : pairs(candidates)) {
        int from = (int) (pair >> NUMBER_BITS & NUMBER);
        int to = (int) (pair & NUMBER);
        if (!taken[from] && !given[to]) {
          taken[from] = true;
          given[to] = true;
          renames.add(new Rename(candidates.removed().get(from).path(), candidates.added().get(to).path()));
        }
      }
    }
    return renames;
  }

  /** Those alike, as numbers of which the least is the most alike: how unlike, whether renamed, from, to. */
  private long[] pairs(RenameCandidates candidates) throws IOException {
    SimilarityIndex[] from = contents(candidates.removed());
    SimilarityIndex[] to = contents(candidates.added());
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < from.length; i++) {
      String name = Rename.fileName(candidates.removed().get(i).path());
      for (int k = 0; k < to.length; k++) {
        int score = from[i].score(to[k], WHOLE);
        if (score >= HALF) {
          int moved = candidates.added().get(k).path().endsWith("/" + name) ? 0 : 1;
          pairs.add(((WHOLE - score) * 2L + moved << NUMBER_BITS | i) << NUMBER_BITS | k);
        }
      }
    }
    long[] sorted = pairs.build().toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private SimilarityIndex[] contents(List<TreeChange> changes) throws IOException {
    SimilarityIndex[] contents = new SimilarityIndex[changes.size()];
    for (int i = 0; i < contents.length; i++) {
      ObjectId content = changes.get(i).content();
      ObjectLoader loader = Unpacking.of(() -> reader.open(content, Constants.OBJ_BLOB));
      try {
        contents[i] = SimilarityIndex.create(loader);
      } catch (TableFullException e) {
        throw new IOException("a file of less than a megabyte has more lines than there can be", e);
      }
    }
    return contents;
  }
}
