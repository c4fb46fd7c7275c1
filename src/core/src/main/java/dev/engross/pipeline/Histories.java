package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.finding.Unknown;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Merges;
import dev.engross.history.Trust;
import dev.engross.report.AgreementHistory;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the histories of a book's agreements. */
final class Histories {

  private final Request request;
  private final Workers workers;
  private final Findings findings = new Findings();

  Histories(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /** All that are asked for, written to their files. */
  History of(HistoryQuestion asked) {
    History told = told(asked, request.agreement());
    return told.outcome().has(Severity.ERROR)
        ? told
        : new History(told.agreements(), new HistoryFiles(request.book()).write(told.agreements()), told.outcome());
  }

  /** One, which is not written; none if there is no such agreement. */
  History tell(HistoryQuestion asked, String agreement) {
    return told(asked, Optional.of(agreement));
  }

  private History told(HistoryQuestion asked, Optional<String> only) {
    List<AgreementHistory> told = new ArrayList<>();
    Optional<GitBook> git = GitBook.open(request.book(), findings);
    if (git.isPresent()) {
      try (GitBook open = git.get()) {
        open.commit(request.at().orElse("HEAD"), findings).ifPresent(head -> tell(open, head, asked, only, told));
      }
    }
    return new History(told, List.of(), new Outcome(
        findings.sorted(), new FindingReport(Map.of()), List.of(), List.of()));
  }

  private void tell(
      GitBook git, String head, HistoryQuestion asked, Optional<String> only, List<AgreementHistory> told) {
    Optional<BookTree> tree = git.tree(head, findings);
    if (tree.isEmpty()) {
      return;
    }
    if (git.isShallow()) {
      findings.add(Finding.warn("shallow-clone", Location.startOf(BookLoader.AGREEMENTS),
          "the clone lacks the older part of its history: what its oldest commit holds seems to be new with it",
          "run git fetch --unshallow"));
    }
    BookFiles files = BookFiles.of(tree.get());
    List<String> ids =
        AgreementFolders.ids(files.list(BookLoader.AGREEMENTS, new Findings())).stream().sorted().toList();
    only.filter(asks -> !ids.contains(asks)).ifPresent(asks -> findings.add(Unknown.of(
        "unknown-agreement", Location.startOf(BookLoader.AGREEMENTS), "agreement", asks,
        "that the commit holds", ids)));
    Optional<HistoryIndex> index = git.index(head, request.threads(), findings);
    if (index.isEmpty()) {
      return;
    }
    Merges merges = git.merges(head, findings);
    Trust trust = Trusted.by(asked.trust(), git, request.book(), findings);
    for (String id : ids) {
      if (only.isEmpty() || only.get().equals(id)) {
        Loaded now = new BookLoader(request, files, workers).load(id).from(head);
        Loaded folder = request.at().isPresent() || git.isBare() ? now : new BookLoader(request, workers).load(id);
        told.add(new Chronicle(request, workers, git, index.get(), trust, findings).of(now, folder, id, merges, asked));
      }
    }
  }
}
