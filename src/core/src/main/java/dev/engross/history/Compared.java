package dev.engross.history;

import java.util.List;

/**
 * A commit, held against its parents.
 *
 * @param renames which of the changes may belong together
 */
record Compared(Walked walked, List<TreeChange> changes, RenameCandidates renames) {

  static Compared of(Walked walked, List<TreeChange> changes) {
    return new Compared(walked, changes, RenameCandidates.of(changes));
  }
}
