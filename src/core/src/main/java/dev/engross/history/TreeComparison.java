package dev.engross.history;

import dev.engross.history.Recorded.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Holds a commit's tree against those of its parents, all at once, and tells where it differs from each of them.
 * Without parents, everything is new. A folder that is the same as in one parent is not looked into.
 */
final class TreeComparison {

  /** The reader of books goes no deeper either. */
  private static final int MOST_DEPTH = 32;

  /** No commit of a book touches as many files and folders; one that holds the same folder over and over may. */
  private static final int MOST_LOOKS = 1_000_000;

  private final Trees trees;
  private final List<TreeChange> changes = new ArrayList<>();
  private int looks;

  private TreeComparison(Trees trees) {
    this.trees = trees;
  }

  /**
   * The changes in the order of git's trees.
   *
   * @param parents the parents' trees; {@link Trees#NONE} for one that has no such folder
   * @throws ExcessiveHistory if they are more than any book's
   */
  static List<TreeChange> of(Trees trees, ObjectId tree, ObjectId[] parents) throws IOException {
    TreeComparison comparison = new TreeComparison(trees);
    comparison.folder("", 0, tree, parents);
    return comparison.changes;
  }

  private void folder(String folder, int depth, ObjectId tree, ObjectId[] parents) throws IOException {
    if (depth > MOST_DEPTH || isIn(tree, parents)) {
      return;
    }
    count();
    TreeCursor own = trees.cursor(tree);
    TreeCursor[] theirs = new TreeCursor[parents.length];
    for (int i = 0; i < theirs.length; i++) {
      theirs[i] = trees.cursor(parents[i]);
    }
    while (true) {
      if (theirs.length == 1) {
        own.skipAlike(theirs[0]);
      }
      TreeCursor first = first(own, theirs);
      if (first.isDone()) {
        return;
      }
      entry(folder, depth, first, own, theirs);
    }
  }

  private static boolean isIn(ObjectId tree, ObjectId[] parents) {
    for (ObjectId parent : parents) {
      if (tree.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  private static TreeCursor first(TreeCursor own, TreeCursor[] theirs) {
    TreeCursor first = own;
    for (TreeCursor their : theirs) {
      if (!their.isDone() && (first.isDone() || their.compareTo(first) < 0)) {
        first = their;
      }
    }
    return first;
  }

  /** Looks at one name, and moves all that are at it past it. */
  private void entry(String folder, int depth, TreeCursor first, TreeCursor own, TreeCursor[] theirs)
      throws IOException {
    boolean stands = isAt(own, first);
    boolean stood = false;
    boolean same = false;
    boolean[] at = new boolean[theirs.length];
    for (int i = 0; i < theirs.length; i++) {
      at[i] = isAt(theirs[i], first);
      stood |= at[i];
      same |= at[i] == stands && (!stands || own.hasSameContent(theirs[i]));
    }
    if (!same) {
      String path = folder + first.name();
      if (first.isFolder()) {
        ObjectId[] parents = new ObjectId[theirs.length];
        for (int i = 0; i < theirs.length; i++) {
          parents[i] = at[i] ? theirs[i].id() : Trees.NONE;
        }
        folder(path + "/", depth + 1, stands ? own.id() : Trees.NONE, parents);
      } else {
        count();
        changes.add(new TreeChange(path, stands ? stood ? Kind.CHANGED : Kind.ADDED : Kind.REMOVED,
            first.isFile() ? first.id() : Trees.NONE));
      }
    }
    // "first" is one of those that move, so it is not asked any more.
    for (int i = 0; i < theirs.length; i++) {
      if (at[i]) {
        theirs[i].next();
      }
    }
    if (stands) {
      own.next();
    }
  }

  private static boolean isAt(TreeCursor cursor, TreeCursor first) {
    return cursor == first || !cursor.isDone() && cursor.compareTo(first) == 0;
  }

  private void count() throws ExcessiveHistory {
    if (++looks > MOST_LOOKS) {
      throw new ExcessiveHistory("one of its commits changes more than " + MOST_LOOKS + " files and folders");
    }
  }
}
