package dev.engross.history;

import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What the index knows, and for what. For the same history it is the same, however it came about.
 *
 * @param scope what it was made of
 * @param missed whether a rename may have been missed, since looking for it would have taken too long
 * @param paths all that ever stood in the book, sorted
 * @param steps the commits, each before its parents, and otherwise the newest first; the first is the head
 */
record IndexData(Scope scope, boolean missed, String[] paths, Step[] steps) {

  /**
   * @param prefix the book's folder in the repository, with a slash after it, or empty
   * @param boundary the commits at which a shallow clone ends, sorted
   */
  record Scope(String prefix, List<ObjectId> boundary) {

    Scope {
      boundary = List.copyOf(boundary);
    }
  }
}
