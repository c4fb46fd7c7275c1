package dev.engross.pipeline;

import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import java.util.List;

/**
 * The tag that tells what was locked of a paper, in a repository that others have a copy of.
 *
 * @param name {@code executed/lease/3}; of a paper that was corrected, {@code
 *     corrected/lease/3/1}, with the number of the last correction
 * @param message what it says
 */
record ExecutionTag(String name, String message) {

  /** Before the digest of the lock's entry, in the message. */
  static final String DIGEST = "Lock-Entry: ";

  /** Below which such tags stand. */
  static final List<String> FOLDERS = List.of("executed/", "corrected/");

  /** The name of the tag of a paper that was so often corrected. */
  static String name(String agreement, String paper, int corrections) {
    return corrections == 0
        ? "executed/" + agreement + "/" + paper
        : "corrected/" + agreement + "/" + paper + "/" + corrections;
  }

  static ExecutionTag of(String agreement, LockEntry entry) {
    int corrections = entry.corrections().size();
    return new ExecutionTag(name(agreement, entry.paper(), corrections),
        (corrections == 0 ? "Execution of " : "Correction of ") + agreement + "/" + entry.paper() + "\n\n" + DIGEST
            + LockWriter.digest(entry) + "\n");
  }

  /** Whether a tag's message is that of this entry, whatever a signature adds to it. */
  boolean isSaidBy(String other) {
    return other.startsWith(message.stripTrailing());
  }
}
