package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Severity;
import dev.engross.output.BookPaths;
import dev.engross.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told where the folder of a book is a repository's own, in which there are commits and no files of a book. */
final class BareRepository {

  private static final String MEND = "work in a clone of it, or in the folder that git worktree add makes";

  private BareRepository() {}

  /** Why a goal that needs the files, or writes some, does nothing there; empty in any other folder. */
  static Optional<Finding> found(Request request) {
    return isAt(request)
        ? Optional.of(finding("which has no files of the book: nothing is read, verified or written here",
            "; of its commits history tells here, and info with engross.at"))
        : Optional.empty();
  }

  /** The same as all that came of a goal. */
  static Optional<Outcome> refused(Request request) {
    return found(request).map(f -> new Outcome(List.of(f), new FindingReport(Map.of()), List.of(), List.of()));
  }

  /** What is told with a history that is not written to files. */
  static Finding unwritten() {
    return finding("so that its history is told, and not written to files", "").as(Severity.WARN);
  }

  private static Finding finding(String message, String mend) {
    return Finding.error("bare-repository", Location.startOf(BookLoader.AGREEMENTS),
        "this folder is a bare repository, " + message, MEND + mend);
  }

  static boolean isAt(Request request) {
    return new BookPaths(request.book()).isRepository();
  }
}
