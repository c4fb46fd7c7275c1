package dev.engross.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes an index, or adds to one: walks over all commits once, and holds each against its parents. */
final class HistoryWalk {

  /** So many commits are one piece of work. */
  private static final int PIECE = 256;

  private static final int FEW_RENAMES = 16;

  /** No book's history has as many; they would not fit into memory. */
  private static final long MOST_CHANGES = 20_000_000;

  private final Repository repository;
  private final IndexData.Scope scope;
  private final byte[][] prefix;
  private final Crew crew;
  private final AtomicLong changes = new AtomicLong();

  HistoryWalk(Repository repository, IndexData.Scope scope, Crew crew) {
    this.repository = repository;
    this.scope = scope;
    this.crew = crew;
    this.prefix = Trees.parts(scope.prefix());
  }

  /** The index of all commits that lead to one. */
  IndexData whole(ObjectId head) throws IOException {
    return add(new Assembly(), compare(head, Optional.empty(), commit -> false), false);
  }

  /** A known index with the commits since; empty if its own head does not lead to the new one. */
  Optional<IndexData> extended(IndexData old, ObjectId head) throws IOException {
    Assembly assembly = new Assembly(old);
    ObjectId oldHead = old.steps()[0].commit();
    List<Compared> compared = compare(head, Optional.of(oldHead), assembly::knows);
    // Commits on the way from one to the other are none that the old head stands on, so the last has it as its parent.
    if (compared.stream().noneMatch(c -> Arrays.asList(c.walked().parents()).contains(oldHead))) {
      return Optional.empty();
    }
    return Optional.of(add(assembly, compared, old.missed()));
  }

  private List<Compared> compare(ObjectId head, Optional<ObjectId> oldHead, Predicate<ObjectId> known)
      throws IOException {
    Crew.Work<List<Compared>> work = crew.work();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      start(walk, head, oldHead);
      List<Walked> piece = new ArrayList<>();
      for (Optional<Walked> next = next(walk); next.isPresent(); next = next(walk)) {
        // Where clocks went wrong, the walk also comes to commits that the old head stands on.
        if (!known.test(next.get().commit())) {
          piece.add(next.get());
        }
        if (piece.size() == PIECE) {
          List<Walked> full = piece;
          work.add(() -> compare(full));
          piece = new ArrayList<>();
        }
      }
      List<Walked> last = piece;
      work.add(() -> compare(last));
    }
    return work.results().stream().flatMap(List::stream).toList();
  }

  private static void start(RevWalk walk, ObjectId head, Optional<ObjectId> oldHead) throws IOException {
    walk.markStart(Unpacking.of(() -> walk.parseCommit(head)));
    if (oldHead.isPresent()) {
      walk.markUninteresting(Unpacking.of(() -> walk.parseCommit(oldHead.get())));
    }
  }

  private static Optional<Walked> next(RevWalk walk) throws IOException {
    return Unpacking.of(() -> {
      RevCommit commit = walk.next();
      if (commit == null) {
        return Optional.empty();
      }
      for (RevCommit parent : commit.getParents()) {
        walk.parseHeaders(parent);
      }
      return Optional.of(Walked.of(commit));
    });
  }

  private List<Compared> compare(List<Walked> piece) throws IOException {
    List<Compared> compared = new ArrayList<>(piece.size());
    try (ObjectReader reader = repository.newObjectReader()) {
      Trees trees = new Trees(reader);
      for (Walked walked : piece) {
        compared.add(Compared.of(walked, changes(trees, walked.tree(), walked.parentTrees())));
      }
    }
    return compared;
  }

  private List<TreeChange> changes(Trees trees, ObjectId tree, ObjectId... parentTrees) throws IOException {
    ObjectId[] parents = new ObjectId[parentTrees.length];
    for (int i = 0; i < parents.length; i++) {
      // Where the whole repository is the same, so is the book.
      if (tree.equals(parentTrees[i])) {
        return List.of();
      }
      parents[i] = trees.folder(parentTrees[i], prefix);
    }
    List<TreeChange> found = TreeComparison.of(trees, trees.folder(tree, prefix), parents);
    if (changes.addAndGet(found.size()) > MOST_CHANGES) {
      throw new ExcessiveHistory("its commits make more than " + MOST_CHANGES + " changes");
    }
    return found;
  }

  private IndexData add(Assembly assembly, List<Compared> compared, boolean missed) throws IOException {
    boolean mayMiss = missed;
    try (ObjectReader reader = repository.newObjectReader()) {
      RenameBudget budget = new RenameBudget(reader);
      Crew.Work<List<List<Rename>>> work = crew.work();
      for (int i = 0; i < compared.size(); i += FEW_RENAMES) {
        List<RenameCandidates> some = new ArrayList<>();
        for (Compared each : compared.subList(i, Math.min(i + FEW_RENAMES, compared.size()))) {
          some.add(each.renames().areOpen() ? budget.afford(each.renames()) : each.renames());
        }
        work.add(() -> renames(some));
      }
      int at = 0;
      for (List<List<Rename>> piece : work.results()) {
        for (List<Rename> renames : piece) {
          Compared each = compared.get(at++);
          assembly.add(each.walked(), each.changes(), renames);
        }
      }
      mayMiss |= budget.isExhausted();
      IndexData data = assembly.data(scope, mayMiss);
      return named(data, compared, new Trees(reader));
    }
  }

  private List<List<Rename>> renames(List<RenameCandidates> candidates) throws IOException {
    List<List<Rename>> renames = new ArrayList<>(candidates.size());
    try (ObjectReader reader = repository.newObjectReader()) {
      RenameSearch search = new RenameSearch(reader);
      for (RenameCandidates each : candidates) {
        renames.add(search.renames(each));
      }
    }
    return renames;
  }

  /** The index, in which merges know what their parents call files. */
  private IndexData named(IndexData data, List<Compared> compared, Trees trees) throws IOException {
    MergeNames names = new MergeNames(data);
    if (!names.areNeeded()) {
      return data;
    }
    Map<ObjectId, Walked> merges = new HashMap<>();
    compared.stream().map(Compared::walked).filter(Walked::isMerge).forEach(w -> merges.put(w.commit(), w));
    Step[] steps = data.steps().clone();
    for (int i = 0; i < steps.length; i++) {
      Walked merge = merges.get(steps[i].commit());
      if (merge != null) {
        steps[i] = names.named(i, parent -> changes(trees, merge.tree(), merge.parentTrees()[parent]));
      }
    }
    return new IndexData(data.scope(), data.missed() || names.isExhausted(), data.paths(), steps);
  }
}
