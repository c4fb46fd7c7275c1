package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.Commit;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import dev.engross.lock.Stage;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds papers that a commit had locked as executed, and of which the lock tells no more, or otherwise. An execution
 * may have been taken back by a commit for good reason: that is told, and is no fault.
 */
final class EarlierLocks {

  private final GitBook git;
  private final HistoryIndex index;
  private final Loaded loaded;
  private final List<Finding> found = new ArrayList<>();

  EarlierLocks(GitBook git, HistoryIndex index, Loaded loaded) {
    this.git = git;
    this.index = index;
    this.loaded = loaded;
  }

  List<Finding> found() {
    Set<String> agreements = index.under(BookLoader.AGREEMENTS).stream()
        .flatMap(r -> Lock.agreement(r.path()).stream()).collect(Collectors.toCollection(TreeSet::new));
    agreements.stream().filter(id -> !loaded.hasUnreadLock(id)).forEach(this::agreement);
    return List.copyOf(found);
  }

  private void agreement(String agreement) {
    Lock now = loaded.lock(agreement);
    Map<String, String> gone = new LinkedHashMap<>();
    Map<String, String> other = new LinkedHashMap<>();
    for (Recorded recorded : index.of(Lock.file(agreement))) {
      for (LockEntry then : executed(recorded)) {
        Optional<LockEntry> entry = now.of(then.paper()).filter(e -> e.stage() == Stage.EXECUTED);
        if (entry.isEmpty()) {
          gone.putIfAbsent(then.paper(), recorded.commit());
        } else if (then.corrections().size() >= entry.get().corrections().size()
            && !LockWriter.digest(then).equals(LockWriter.digest(entry.get()))) {
          other.putIfAbsent(then.paper(), recorded.commit());
        }
      }
    }
    gone.forEach((paper, commit) -> gone(agreement, paper, commit));
    other.forEach((paper, commit) -> found.add(Finding.info("locked-anew", now.of(paper).orElseThrow().at(),
        words(commit) + " had another lock of this paper, of which no correction tells", "")));
  }

  private List<LockEntry> executed(Recorded recorded) {
    if (recorded.kind() == Recorded.Kind.REMOVED) {
      return List.of();
    }
    Optional<BookFiles> files = git.tree(recorded.commit(), new Findings()).map(BookFiles::of);
    return files.flatMap(f -> Lock.agreement(recorded.path()).flatMap(id -> TagProof.lock(id, f)))
        .map(lock -> lock.entries().stream().filter(e -> e.stage() == Stage.EXECUTED).toList()).orElse(List.of());
  }

  private void gone(String agreement, String paper, String commit) {
    Optional<Instrument> standing = loaded.subjects().stream().filter(s -> s.agreement().id().equals(agreement))
        .map(Subject::standings).flatMap(List::stream).map(Standing::instrument)
        .filter(i -> i.name().key().equals(paper) && i.status() == Status.EXECUTED).findFirst();
    found.add(standing
        .map(i -> Finding.error("lock-missing", i.at(), words(commit)
            + " had locked this paper as executed, and the lock has no entry of it",
            "put back " + Lock.file(agreement) + " as it was committed"))
        .orElseGet(() -> Finding.info("lock-withdrawn", Location.startOf(Lock.file(agreement)), words(commit)
            + " had locked " + agreement + "/" + paper + " as executed, as which the book has it no more", "")));
  }

  private String words(String commit) {
    return git.describe(commit, new Findings()).map(Commit::brief).map(brief -> "commit " + brief).orElse("a commit");
  }
}
