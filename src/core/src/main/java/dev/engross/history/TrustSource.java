package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Where it is said whom to trust. No place is taken that comes with what is to be judged. */
final class TrustSource {

  private static final String NAME = "name a protected ref, as refs/heads/trust, or a folder outside the repository";

  private final Repository repository;
  private final Findings findings;

  TrustSource(Repository repository, Findings findings) {
    this.repository = repository;
    this.findings = findings;
  }

  Trust ofRef(String name) {
    if (!name.startsWith("refs/")) {
      return refuse(name, "\"" + name + "\" is no full name of a ref, so it might mean what is checked out", NAME);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      Ref ref = repository.exactRef(name);
      if (ref == null || ref.getObjectId() == null) {
        return refuse(name, "the repository has no ref " + name, "run git fetch, or name a ref of git show-ref");
      }
      RevCommit commit = walk.parseCommit(ref.getObjectId());
      return new TrustReader(new CommitTree(repository, commit.getTree(), ""), name + ":", findings)
          .read(commit.name());
    } catch (IOException e) {
      return refuse(name, "the ref " + name + " cannot be read: " + e.getMessage(),
          "let it point to a commit, or run git fsck and mend what it names");
    }
  }

  Trust ofFolder(Path folder) {
    String name = folder.toString().replace('\\', '/');
    try {
      Path real = folder.toRealPath();
      if (!repository.isBare() && real.startsWith(repository.getWorkTree().toPath().toRealPath())) {
        return refuse(name, "the folder lies in the book's repository, so who writes a commit could trust himself",
            NAME);
      }
      return new TrustReader(new FolderTree(real), name + "/", findings).read("");
    } catch (IOException e) {
      return refuse(name, "there is no folder " + name, NAME);
    }
  }

  private Trust refuse(String name, String message, String mend) {
    findings.add(Finding.error("no-trust", Location.startOf(name), message, mend));
    return Trust.NONE;
  }
}
