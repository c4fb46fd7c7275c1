package dev.engross.history;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Words why a history cannot be read, and what to do. */
final class UnreadableHistory {

  private static final String RULE = "unreadable-repository";
  private static final String REMOTE = "remote";

  private UnreadableHistory() {}

  static Finding finding(Repository repository, Location at, Exception fault) {
    if (fault instanceof MissingObjectException && isPartial(repository)) {
      return Finding.error(RULE, at, "the clone is partial, and lacks what its history is told by",
          "run git fetch --refetch --no-filter, or clone it again without --filter");
    }
    if (fault instanceof ExcessiveHistory) {
      return Finding.error(RULE, at, "the history is not told: " + fault.getMessage(),
          "look at the commits with git log --stat; keep what is no part of the book out of its folder");
    }
    return Finding.error(RULE, at, "the git history cannot be read: " + fault.getMessage(),
        "run git fsck, and mend what it names");
  }

  /** Whether git was told to fetch objects only when it needs them; only git itself can. */
  private static boolean isPartial(Repository repository) {
    Config config = repository.getConfig();
    return config.getString("extensions", null, "partialclone") != null
        || config.getSubsections(REMOTE).stream().anyMatch(r -> config.getBoolean(REMOTE, r, "promisor", false));
  }
}
