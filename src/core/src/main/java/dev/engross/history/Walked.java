package dev.engross.history;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit that the walk came to.
 *
 * @param time in seconds since 1970, as the commit says; nothing keeps it from being wrong
 * @param parents none for a root, and for a commit at the boundary of a shallow clone
 */
record Walked(ObjectId commit, int time, ObjectId tree, ObjectId[] parents, ObjectId[] parentTrees) {

  /** @param commit with its own headers and those of its parents parsed */
  static Walked of(RevCommit commit) {
    int count = commit.getParentCount();
    ObjectId[] parents = new ObjectId[count];
    ObjectId[] trees = new ObjectId[count];
    for (int i = 0; i < count; i++) {
      parents[i] = commit.getParent(i).copy();
      trees[i] = commit.getParent(i).getTree().copy();
    }
    return new Walked(commit.copy(), commit.getCommitTime(), commit.getTree().copy(), parents, trees);
  }

  boolean isMerge() {
    return parents.length > 1;
  }
}
