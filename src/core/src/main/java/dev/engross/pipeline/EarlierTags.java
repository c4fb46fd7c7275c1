package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.Tagged;
import dev.engross.lock.Correction;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds what a lock says of a paper's corrections to the tags that were made before each of them. One that was never
 * made is no fault: a paper may be corrected before anybody tags it.
 */
final class EarlierTags {

  private final String agreement;
  private final LockEntry entry;
  private final List<Finding> found = new ArrayList<>();
  private Optional<String> last = Optional.empty();

  EarlierTags(GitBook git, String agreement, LockEntry entry) {
    this.agreement = agreement;
    this.entry = entry;
    Optional<LockEntry> after = Optional.of(entry);
    for (int corrections = entry.corrections().size() - 1; corrections >= 0; corrections--) {
      String name = ExecutionTag.name(agreement, entry.paper(), corrections);
      Findings unread = new Findings();
      Optional<Tagged> tagged = git.evidence().tag(name, unread);
      found.addAll(unread.sorted());
      Optional<LockEntry> then = tagged.flatMap(this::held);
      if (tagged.isPresent()) {
        last = last.or(() -> Optional.of(name));
        compare(tagged.get(), then, corrections, after);
      }
      after = then;
    }
  }

  /** What does not hold. */
  List<Finding> found() {
    return List.copyOf(found);
  }

  /** The name of the last of them, if there is any. */
  Optional<String> last() {
    return last;
  }

  private Optional<LockEntry> held(Tagged tagged) {
    return TagProof.locked(agreement, entry.paper(), BookFiles.of(tagged.tree()))
        .filter(e -> e.stage() == Stage.EXECUTED);
  }

  /**
   * @param then what the commit of the tag has locked
   * @param corrections how many the tag says that there were
   * @param after what was locked after the next correction, if that is known
   */
  private void compare(Tagged tagged, Optional<LockEntry> then, int corrections, Optional<LockEntry> after) {
    if (then.isEmpty() || then.get().corrections().size() != corrections) {
      found.add(TagProof.unread(tagged.name(), Lock.file(agreement), BookFiles.of(tagged.tree()))
          .orElseGet(() -> TagProof.otherwise(entry.at(),
              "the commit that the tag " + tagged.name() + " names has another lock of this paper, or none")));
      return;
    }
    LockEntry former = then.get();
    if (!ExecutionTag.of(agreement, former).isSaidBy(tagged.message())) {
      tell("the tag " + tagged.name() + " was made of another lock of this paper than its commit has");
    }
    found.addAll(TagProof.differing(tagged.name(), former, BookFiles.of(tagged.tree())));
    boolean same = IntStream.range(0, corrections)
        .allMatch(i -> former.corrections().get(i).saysAs(entry.corrections().get(i)));
    if (!same || !former.executed().equals(entry.executed())) {
      tell("the lock tells otherwise of this paper's execution and corrections than the tag " + tagged.name()
          + ": it was written anew since, or the tag was");
    }
    Correction next = entry.corrections().get(corrections);
    boolean follows = after.isPresent()
        ? next.former().equals(after.get().voidSince(former))
        : former.digests().containsAll(next.former());
    if (!follows) {
      found.add(TagProof.otherwise(next.at(), "this correction does not follow what the tag " + tagged.name()
          + " has: the lock was written anew since, or the tag was"));
    }
  }

  private void tell(String message) {
    found.add(TagProof.otherwise(entry.at(), message));
  }
}
