package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.Commit;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import dev.engross.lock.LockEntry;
import dev.engross.signature.PdfReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells of what is not as it was locked which commit made it so. */
final class ChangedSince {

  private static final Set<String> CHANGED = Set.of("locked-source", "locked-output", "locked-scan");
  private static final int DAY = "2007-11-01".length();
  private static final int SHORT = 10;

  private final Request request;
  private final List<LockEntry> entries;

  ChangedSince(Request request, Loaded loaded) {
    this.request = request;
    this.entries = loaded.locks().values().stream().flatMap(l -> l.entries().stream()).toList();
  }

  /**
   * The findings, those of changes with the commit that made them. A repository is only looked for where there are
   * such; where there is none that can be read, nothing is said of commits.
   */
  List<Finding> told(List<Finding> findings) {
    if (findings.stream().noneMatch(f -> CHANGED.contains(f.rule()))) {
      return findings;
    }
    Optional<GitBook> git = GitBook.open(request.book(), new Findings());
    if (git.isEmpty()) {
      return findings;
    }
    try (GitBook open = git.get()) {
      return open.index(request.threads(), new Findings()).map(index -> told(open, index, findings)).orElse(findings);
    }
  }

  /** The same by a repository that is open. */
  List<Finding> told(GitBook git, HistoryIndex index, List<Finding> findings) {
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Since> since =
          CHANGED.contains(finding.rule()) ? since(git, index, finding.at().file()) : Optional.empty();
      told.add(since.map(s -> new Finding(finding.rule(), finding.severity(), finding.at(),
          finding.message() + ", " + s.words(), finding.mend() + s.mend(), finding.rendering())).orElse(finding));
    }
    return told;
  }

  /**
   * Since when a file is another.
   *
   * @param mend how it is put back, to follow what the finding says already; empty if no commit is known to have it
   */
  private record Since(String words, String mend) {}

  /** The oldest of the commits since which a file is not as it was locked. */
  private Optional<Since> since(GitBook git, HistoryIndex index, String file) {
    Predicate<BookFiles> fits = fits(file);
    Findings unread = new Findings();
    Optional<String> since = Optional.empty();
    boolean before = false;
    String mend = "";
    for (Recorded recorded : index.of(file)) {
      Optional<BookFiles> files = git.tree(recorded.commit(), unread).map(BookFiles::of);
      before = files.isEmpty() || files.filter(fits).isPresent();
      if (before) {
        mend = files.map(then -> "; git checkout " + recorded.commit().substring(0, SHORT) + " -- "
            + EvidencePart.quoted(file) + " brings it back as it was locked" + without(file, then)).orElse("");
        break;
      }
      since = Optional.of(recorded.commit());
    }
    if (since.isEmpty()) {
      return Optional.of(new Since("and the change is not committed yet", mend));
    }
    String back = mend;
    String words = before || index.isComplete() ? "since " : "already in the oldest that this shallow clone has, ";
    return since.flatMap(id -> git.describe(id, unread))
        .map(commit -> new Since(words + words(commit), back));
  }

  /** What a commit that has a file as it was locked does not have of it. */
  private String without(String file, BookFiles then) {
    boolean signed = BookLoader.open(request).bytes(file).filter(PdfReport::seemsSigned).isPresent();
    return signed && then.bytes(file).filter(PdfReport::seemsSigned).isEmpty() ? ", with none of its signatures" : "";
  }

  private static String words(Commit commit) {
    return "commit " + commit.brief() + " of " + commit.committer().at().toString().substring(0, DAY) + " by "
        + commit.author().name();
  }

  /** Whether a version of the book has a file as it was locked, for whatever paper. */
  private Predicate<BookFiles> fits(String file) {
    return files -> entries.stream().flatMap(e -> e.sources().stream()).filter(s -> s.file().equals(file))
        .allMatch(s -> TagProof.isAs(s, files))
        && entries.stream().flatMap(e -> Stream.concat(e.outputs().stream(), e.scan().stream()))
            .filter(f -> f.name().equals(file)).allMatch(f -> TagProof.isAs(f, files));
  }
}
