package dev.engross.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;

/** A repository that a test builds, whose commits have the same ids each time. */
public final class TestRepository implements AutoCloseable {

  private static final long FIRST = 1_750_000_000L;
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
    return commit(author, author, message, payload -> "");
  }

  /**
   * The same, recorded by another and signed.
   *
   * @param signer gives the signature of a commit's bytes, armoured; empty for none
   */
  public String commit(String author, String committer, String message, Function<byte[], String> signer) {
    try {
      ObjectId head = git.getRepository().resolve("HEAD");
      return commit(head == null ? List.of() : List.of(head), author, committer, message, signer);
    } catch (IOException | GitAPIException e) {
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
    ObjectId head = git.getRepository().resolve("HEAD");
    String id = commit(List.of(head, other), author, author, message, payload -> "");
    git.getRepository().writeMergeHeads(null);
    git.getRepository().writeMergeCommitMsg(null);
    return id;
  }

  private String commit(
      List<ObjectId> parents, String author, String committer, String message, Function<byte[], String> signer)
      throws IOException, GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    commits++;
    try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(git.getRepository().readDirCache().writeTree(inserter));
      commit.setParentIds(parents);
      commit.setAuthor(person(author));
      commit.setCommitter(person(committer));
      commit.setMessage(message);
      String signature = signer.apply(commit.build());
      if (!signature.isEmpty()) {
        commit.setGpgSignature(new GpgSignature(signature.getBytes(StandardCharsets.US_ASCII)));
      }
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      RefUpdate update = git.getRepository().updateRef("HEAD");
      update.setNewObjectId(id);
      update.forceUpdate();
      return id.name();
    }
  }

  private PersonIdent person(String name) {
    ZoneId zone = ZoneOffset.ofHours(1);
    String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
    return new PersonIdent(name, email, Instant.ofEpochSecond(FIRST + DAY * commits), zone);
  }

  @Override
  public void close() {
    git.close();
  }
}
