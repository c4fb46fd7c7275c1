package dev.engross.history;

import dev.engross.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;

/** What a repository has that outlasts it: tags, which others have copies of, and objects that prove each other. */
public final class Evidence {

  private final Repository repository;
  private final String prefix;

  /** @param prefix the book's folder in the repository, with a slash after it, or empty */
  Evidence(Repository repository, String prefix) {
    this.repository = repository;
    this.prefix = prefix;
  }

  /** What a tag names; empty if there is none, with a finding if it cannot be read. */
  public Optional<Tagged> tag(String name, Findings findings) {
    try {
      return new Tags(repository, prefix).read(name);
    } catch (IOException e) {
      findings.add(GitBook.unreadable(name, e));
      return Optional.empty();
    }
  }

  /** The names of all tags below folders such as {@code executed/}; none, with a finding, if they cannot be read. */
  public List<String> tagsBelow(List<String> folders, Findings findings) {
    try {
      return new Tags(repository, prefix).below(folders);
    } catch (IOException e) {
      findings.add(GitBook.unreadable("refs/tags", e));
      return List.of();
    }
  }

  /**
   * Makes an annotated tag of a commit, in the name of the repository's user; the one thing that is ever written.
   *
   * @param commit its id
   * @param key what signs it, if anything does
   * @return whether it was made; not if there is one of that name, nor, with a finding, if the key cannot sign it
   * @throws UncheckedIOException if the disk refuses it
   */
  public boolean makeTag(
      String name, String commit, String message, Instant now, Optional<TagKey> key, Findings findings) {
    try {
      return new Tags(repository, prefix).make(name, commit, message, now, key, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("the tag " + name + " cannot be made", e);
    }
  }

  /**
   * The objects by which whoever has files can check that a commit holds them: a tag, the commit, and the folders on
   * the way to each; and further commits, alone.
   *
   * @param paths of the files in the book
   */
  public List<GitObject> chain(String tag, String commit, List<String> paths, List<String> more, Findings findings) {
    try (RevWalk walk = new RevWalk(repository)) {
      Chains chains = new Chains(repository, walk.getObjectReader());
      chains.tag(tag);
      RevTree tree = walk.parseCommit(chains.commit(commit)).getTree();
      for (String path : paths) {
        chains.path(tree, prefix + path);
      }
      for (String other : more) {
        chains.commit(other);
      }
      return chains.objects();
    } catch (IOException e) {
      findings.add(GitBook.unreadable(commit, e));
      return List.of();
    }
  }

  /** The name of a file of the book in the repository. */
  public String inRepository(String path) {
    return prefix + path;
  }
}
