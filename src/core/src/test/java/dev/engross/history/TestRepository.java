package dev.engross.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevWalk;

/** A repository that a test builds, whose commits have the same ids each time. */
public final class TestRepository implements AutoCloseable {

  private static final long FIRST = 1_600_000_000L;
  private static final long DAY = 86_400L;

  private final Path folder;
  private final Git git;
  private int commits;

  private TestRepository(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /** An empty one. */
  public static TestRepository in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new TestRepository(folder, Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder of its work tree. */
  public Path folder() {
    return folder;
  }

  /** JGit's own view of it. */
  public Git git() {
    return git;
  }

  /** Writes a file. */
  public TestRepository write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file's text, which must differ then. */
  public TestRepository edit(String name, UnaryOperator<String> edit) {
    try {
      String text = Files.readString(folder.resolve(name));
      if (edit.apply(text).equals(text)) {
        throw new IllegalArgumentException("nothing to change in " + name);
      }
      return write(name, edit.apply(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that lies in the work tree, a day after the commit before; gives the commit's id. */
  public String commit(String author, String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      PersonIdent person = person(author);
      return git.commit().setAuthor(person).setCommitter(person).setMessage(message).setSign(false).call().name();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes to a branch, which begins here if it is new. */
  public TestRepository branch(String name) {
    try {
      boolean isNew = git.getRepository().findRef("refs/heads/" + name) == null;
      git.checkout().setName(name).setCreateBranch(isNew).call();
      return this;
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Merges a branch into the one that is checked out, by a commit of its own. */
  public String merge(String name, String author, String message) {
    try {
      ObjectId other = git.getRepository().resolve(name);
      git.merge().include(other).setCommit(false).setFastForward(FastForwardMode.NO_FF).call();
      return mergeCommit(other, author, message);
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Merges a branch by a commit that holds what lies in the work tree, whatever either side has. */
  public String mergeAsItLies(String name, String author, String message) {
    try {
      return mergeCommit(git.getRepository().resolve(name), author, message);
    } catch (IOException | GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  private String mergeCommit(ObjectId other, String author, String message) throws IOException, GitAPIException {
    git.add().addFilepattern(".").call();
    try (ObjectInserter inserter = git.getRepository().newObjectInserter();
        RevWalk walk = new RevWalk(git.getRepository())) {
      ObjectId head = git.getRepository().resolve("HEAD");
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(git.getRepository().readDirCache().writeTree(inserter));
      commit.setParentIds(head, other);
      commit.setAuthor(person(author));
      commit.setCommitter(commit.getAuthor());
      commit.setMessage(message);
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      RefUpdate update = git.getRepository().updateRef("HEAD");
      update.setNewObjectId(id);
      update.forceUpdate();
      git.getRepository().writeMergeHeads(null);
      git.getRepository().writeMergeCommitMsg(null);
      return walk.parseCommit(id).name();
    }
  }

  private PersonIdent person(String name) {
    commits++;
    ZoneId zone = ZoneOffset.ofHours(1);
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    return new PersonIdent(name, email, Instant.ofEpochSecond(FIRST + DAY * commits), zone);
  }

  @Override
  public void close() {
    git.close();
  }
}
