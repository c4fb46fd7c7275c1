package dev.engross.history;

import dev.engross.files.BookTree;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.output.WorkFile;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A book in the git repository that keeps it: in a clone or a bare repository, a further work tree, a submodule, or a
 * folder of one of these. It only reads.
 */
public final class GitBook implements AutoCloseable {

  private static final Location AT = Location.startOf("agreements");

  private final Repository repository;
  private final Path folder;
  private final String prefix;

  private GitBook(Repository repository, Path folder, String prefix) {
    this.repository = repository;
    this.folder = folder;
    this.prefix = prefix;
  }

  /** The repository of a book's folder; empty, with a finding, where there is none that can be read. */
  public static Optional<GitBook> open(Path book, Findings findings) {
    NoSettings.install();
    try {
      Path folder = book.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
      if (builder.getGitDir() == null) {
        findings.add(Finding.error("no-repository", AT, "the book lies in no git repository, so nothing tells its past",
            "run git init, and commit the book"));
        return Optional.empty();
      }
      Repository repository = builder.setMustExist(true).build();
      String format = repository.getConfig().getString("extensions", null, "objectformat");
      if (format != null && !format.equalsIgnoreCase("sha1")) {
        repository.close();
        findings.add(Finding.error("other-object-format", AT,
            "the repository names its objects by " + format + ", which Engross cannot read yet",
            "use a repository with SHA-1 names, the default of git init"));
        return Optional.empty();
      }
      return Optional.of(new GitBook(repository, folder, prefix(repository, folder)));
    } catch (IOException | IllegalArgumentException e) {
      findings.add(Finding.error("unreadable-repository", AT,
          "the git repository cannot be read: " + e.getMessage(), "run git fsck, and mend what it names"));
      return Optional.empty();
    }
  }

  /** The book's folder in the repository, with a slash after it; empty where that is the repository itself. */
  private static String prefix(Repository repository, Path folder) throws IOException {
    if (repository.isBare()) {
      return "";
    }
    Path tree = repository.getWorkTree().toPath().toRealPath();
    String name = tree.relativize(folder).toString().replace('\\', '/');
    return name.isEmpty() ? "" : name + "/";
  }

  /**
   * The id of a commit, of 40 hexadecimal digits; empty, with a finding, if there is no such commit.
   *
   * @param revision as git takes it: a tag, a branch, the beginning of an id, {@code HEAD~2}
   */
  public Optional<String> commit(String revision, Findings findings) {
    return resolve(revision, "^{commit}", findings).map(ObjectId::name);
  }

  /** @param kind what it must be, as git writes that after a revision; empty for anything */
  private Optional<ObjectId> resolve(String revision, String kind, Findings findings) {
    try {
      ObjectId id = repository.resolve(revision + kind);
      if (id == null) {
        findings.add(unknown(revision));
      }
      return Optional.ofNullable(id);
    } catch (RevisionSyntaxException | IncorrectObjectTypeException | MissingObjectException e) {
      findings.add(unknown(revision));
    } catch (AmbiguousObjectException e) {
      findings.add(Finding.error("unknown-revision", AT,
          "several commits have ids that begin with \"" + revision + "\"", "write more of the id"));
    } catch (IOException e) {
      findings.add(unreadable(revision, e));
    }
    return Optional.empty();
  }

  /**
   * The book as a commit holds it; empty, with a finding, if that cannot be read.
   *
   * @param commit its id
   */
  public Optional<BookTree> tree(String commit, Findings findings) {
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.of(
          new CommitTree(repository, walk.parseCommit(ObjectId.fromString(commit)).getTree(), prefix));
    } catch (IOException e) {
      findings.add(unreadable(commit, e));
      return Optional.empty();
    }
  }

  static Finding unreadable(String revision, IOException e) {
    return Finding.error("unreadable-repository", AT,
        "the commit \"" + revision + "\" cannot be read: " + e.getMessage(), "run git fsck, and mend what it names");
  }

  /**
   * Which commits changed what, of all that lead to the one that is checked out. Kept in {@code target/engross/} of the
   * book, so that the next time only newer commits are read; in a bare repository nothing is kept.
   *
   * @param threads how many to use, at least 1
   * @return without any commit before the first; empty, with a finding, if the repository cannot be read
   */
  public Optional<HistoryIndex> index(int threads, Findings findings) {
    try {
      Indexing indexing = new Indexing(repository, prefix, threads);
      ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
      if (head == null) {
        return Optional.of(new HistoryIndex(indexing.empty()));
      }
      return Optional.of(new HistoryIndex(
          repository.isBare() ? indexing.made(head) : indexing.kept(head, new WorkFile(folder, "history-index"))));
    } catch (IOException e) {
      findings.add(UnreadableHistory.finding(repository, AT, e));
      return Optional.empty();
    }
  }

  /** The same up to another commit, of which nothing is kept. */
  public Optional<HistoryIndex> index(String head, int threads, Findings findings) {
    try {
      ObjectId id = ObjectId.fromString(head);
      return id.equals(repository.resolve(Constants.HEAD + "^{commit}"))
          ? index(threads, findings)
          : Optional.of(new HistoryIndex(new Indexing(repository, prefix, threads).made(id)));
    } catch (IOException e) {
      findings.add(UnreadableHistory.finding(repository, AT, e));
      return Optional.empty();
    }
  }

  private Finding unknown(String revision) {
    if (isLost(revision)) {
      return Finding.error("unreadable-repository", AT,
          "the repository lacks the commit that \"" + revision + "\" leads to", "run git fsck, and mend what it names");
    }
    if (revision.equals(Constants.HEAD)) {
      return Finding.error("unknown-revision", AT, "nothing is committed yet, or what is checked out is no commit",
          "commit the book; if there were commits, run git fsck");
    }
    return Finding.error("unknown-revision", AT, "the repository has no commit \"" + revision + "\"",
        isShallow()
            ? "the clone is shallow, so it may lack it: run git fetch --unshallow, or name a commit of git log"
            : "name a commit of git log, or a tag of git tag");
  }

  /** Whether a ref has this name, and what it says is no object of the repository. */
  private boolean isLost(String name) {
    try {
      Ref ref = repository.findRef(name);
      return ref != null && ref.getObjectId() != null && !repository.getObjectDatabase().has(ref.getObjectId());
    } catch (IOException e) {
      return true;
    }
  }

  /** Its tags, and what proves a commit without it. */
  public Evidence evidence() {
    return new Evidence(repository, prefix);
  }

  /** What a commit says of itself; empty if it cannot be read. */
  public Optional<Commit> describe(String commit, Findings findings) {
    try (RevWalk walk = new RevWalk(repository)) {
      return Optional.of(CommitReader.read(walk.parseCommit(ObjectId.fromString(commit))));
    } catch (IOException e) {
      findings.add(unreadable(commit, e));
      return Optional.empty();
    }
  }

  /** Whom a ref says to trust, by its full name; nobody, with a finding, where it cannot be read. */
  public Trust trust(String ref, Findings findings) {
    return new TrustSource(repository, findings).ofRef(ref);
  }

  /** Whom a folder says to trust; nobody, with a finding, where it cannot be read or is a part of the repository. */
  public Trust trust(Path folder, Findings findings) {
    return new TrustSource(repository, findings).ofFolder(folder);
  }

  /**
   * Whether the signature of a commit or of an annotated tag holds; empty, with a finding, if there is neither. A
   * commit that is itself where the trust comes from is judged as if nobody were trusted.
   *
   * @param revision as git takes it; the name of an annotated tag means the tag, and not its commit
   */
  public Optional<Verdict> verdict(String revision, Trust trust, Findings findings) {
    Optional<ObjectId> id = resolve(revision, "", findings);
    try (RevWalk walk = new RevWalk(repository)) {
      Optional<Verdict> verdict = id.isEmpty() ? Optional.empty() : SignatureCheck.of(id.get(), walk, trust);
      if (id.isPresent() && verdict.isEmpty()) {
        findings.add(unknown(revision));
      }
      return verdict;
    } catch (MissingObjectException e) {
      findings.add(unknown(revision));
      return Optional.empty();
    } catch (IOException e) {
      findings.add(unreadable(revision, e));
      return Optional.empty();
    }
  }

  /** The merges by which commits came into the main line of a commit. */
  public Merges merges(String head, Findings findings) {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRetainBody(false);
      return Merges.of(walk, ObjectId.fromString(head));
    } catch (IOException e) {
      findings.add(unreadable(head, e));
      return Merges.NONE;
    }
  }

  /**
   * What tells apart commits that hold other files under some names; the commit itself if it cannot be read.
   *
   * @param names of files and folders, in the book
   */
  public String sources(String commit, Collection<String> names) {
    try (RevWalk walk = new RevWalk(repository)) {
      RevTree tree = walk.parseCommit(ObjectId.fromString(commit)).getTree();
      StringBuilder ids = new StringBuilder();
      for (String name : names) {
        try (TreeWalk found = TreeWalk.forPath(walk.getObjectReader(), prefix + name, tree)) {
          ids.append(found == null ? "none" : found.getObjectId(0).name()).append(' ');
        }
      }
      return ids.toString();
    } catch (IOException e) {
      return commit;
    }
  }

  /** Whether it is a bare repository, which has no folder for what a goal writes. */
  public boolean isBare() {
    return repository.isBare();
  }

  /** Whether the clone lacks the older part of its history. */
  public boolean isShallow() {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The id of the commit that is checked out; empty before the first. */
  public Optional<String> head() throws IOException {
    return Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::getName);
  }

  @Override
  public void close() {
    repository.close();
  }
}
