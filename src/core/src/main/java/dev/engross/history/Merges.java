package dev.engross.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** By which merge each commit came into the main line: that of first parents. */
public final class Merges {

  static final Merges NONE = new Merges();

  private final Map<ObjectId, ObjectId> byCommit = new HashMap<>();

  private Merges() {}

  /** Looks at each commit once; what a shallow clone lacks is left out. */
  static Merges of(RevWalk walk, AnyObjectId head) throws IOException {
    List<RevCommit> line = new ArrayList<>();
    Optional<RevCommit> next = parsed(walk, head);
    while (next.isPresent()) {
      RevCommit commit = next.get();
      line.add(commit);
      next = commit.getParentCount() == 0 ? Optional.empty() : parsed(walk, commit.getParent(0));
    }
    Merges merges = new Merges();
    line.forEach(commit -> merges.byCommit.put(commit.toObjectId(), commit.toObjectId()));
    for (int i = line.size() - 1; i >= 0; i--) {
      merges.brought(walk, line.get(i));
    }
    return merges;
  }

  /** What no older merge of the line has brought came by this one. */
  private void brought(RevWalk walk, RevCommit merge) throws IOException {
    Deque<RevCommit> ahead = new ArrayDeque<>();
    for (int i = 1; i < merge.getParentCount(); i++) {
      ahead.add(merge.getParent(i));
    }
    while (!ahead.isEmpty()) {
      RevCommit commit = ahead.pop();
      if (byCommit.putIfAbsent(commit.toObjectId(), merge.toObjectId()) == null) {
        parsed(walk, commit).ifPresent(c -> ahead.addAll(List.of(c.getParents())));
      }
    }
  }

  private static Optional<RevCommit> parsed(RevWalk walk, AnyObjectId id) throws IOException {
    try {
      return Optional.of(walk.parseCommit(id));
    } catch (MissingObjectException e) {
      return Optional.empty();
    }
  }

  /** The merge that brought a commit; empty for one of the main line itself. */
  public Optional<String> of(String commit) {
    ObjectId id = ObjectId.fromString(commit);
    return Optional.ofNullable(byCommit.get(id)).filter(merge -> !merge.equals(id)).map(ObjectId::name);
  }
}
