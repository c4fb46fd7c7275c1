package dev.engross.history;

import dev.engross.output.WorkFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Gets an index in the cheapest way that is sure: as it was kept, or with what was committed since, or made anew. */
final class Indexing {

  /** No book's index is longer; what is, is not read into memory. */
  private static final long LONGEST = 256L << 20;

  private final Repository repository;
  private final IndexData.Scope scope;
  private final int threads;

  /** @param threads at least 1 */
  Indexing(Repository repository, String prefix, int threads) throws IOException {
    this.repository = repository;
    this.threads = threads;
    List<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits().stream().sorted().toList();
    this.scope = new IndexData.Scope(prefix, boundary);
  }

  /** The index of no commit. */
  IndexData empty() {
    return new IndexData(scope, false, new String[0], new Step[0]);
  }

  /** The index for a commit, made of the repository alone. */
  IndexData made(ObjectId head) throws IOException {
    try (Crew crew = new Crew(threads)) {
      return new HistoryWalk(repository, scope, crew).whole(head);
    }
  }

  /** The index for a commit; what is kept is used if it fits, and put right if it does not. */
  IndexData kept(ObjectId head, WorkFile file) throws IOException {
    if (cameWith(head, file)) {
      return made(head);
    }
    Optional<IndexData> old = file.read(LONGEST).flatMap(IndexCodec::decode);
    if (old.isPresent() && fits(old.get())) {
      if (old.get().steps()[0].commit().equals(head)) {
        return old.get();
      }
      try (Crew crew = new Crew(threads)) {
        Optional<IndexData> extended = new HistoryWalk(repository, scope, crew).extended(old.get(), head);
        if (extended.isPresent()) {
          file.write(IndexCodec.encode(extended.get()));
          return extended.get();
        }
      }
    }
    IndexData made = made(head);
    file.write(IndexCodec.encode(made));
    return made;
  }

  /** Whether the commit has the folder of such a file: who wrote the file then is not known. */
  private boolean cameWith(ObjectId head, WorkFile file) throws IOException {
    String path = scope.prefix() + file.path();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId tree = Unpacking.of(() -> walk.parseCommit(head)).getTree();
      Trees trees = new Trees(walk.getObjectReader());
      return !trees.folder(tree, Trees.parts(path.substring(0, path.lastIndexOf('/')))).equals(Trees.NONE);
    }
  }

  /** Whether it was made for this book, and all commits that it names are still there. */
  private boolean fits(IndexData old) throws IOException {
    if (!old.scope().equals(scope)) {
      return false;
    }
    try (ObjectReader reader = repository.newObjectReader()) {
      for (Step step : old.steps()) {
        if (!reader.has(step.commit())) {
          return false;
        }
      }
    }
    return true;
  }
}
