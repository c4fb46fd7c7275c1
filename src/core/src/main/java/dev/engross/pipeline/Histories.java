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
import java.util.Set;

/** Tells the histories of a book's agreements. */
final class Histories {

  private static final String SHALLOW =
      "the clone lacks the older part of its history: what its oldest commit holds seems to be new with it";

  private static final String MISSED =
      "not every commit could be searched for renamed files, since that would take too long: a file may seem to be"
      + " removed and added that was only renamed";

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
    if (BareRepository.isAt(request)) {
      List<Finding> found = new ArrayList<>(told.outcome().findings());
      found.add(BareRepository.unwritten());
      return new History(told.agreements(), List.of(), new Outcome(
          found, told.outcome().report(), List.of(), List.of()));
    }
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
    List<String> remarks = new ArrayList<>();
    if (git.isShallow()) {
      remarks.add(SHALLOW);
      findings.add(Finding.warn(
          "shallow-clone", Location.startOf(BookLoader.AGREEMENTS), SHALLOW, "run git fetch --unshallow"));
    }
    BookFiles files = BookFiles.of(tree.get());
    Findings unlisted = new Findings();
    List<String> ids = AgreementFolders.ids(files.list(BookLoader.AGREEMENTS, unlisted)).stream().sorted().toList();
    List<Finding> lacking = unlisted.sorted().stream().filter(Past::isLacking).toList();
    findings.addAll(lacking);
    // Of what is not listed nobody knows whether it is there.
    only.filter(asks -> !ids.contains(asks) && lacking.isEmpty()).ifPresent(asks -> findings.add(Unknown.of(
        "unknown-agreement", Location.startOf(BookLoader.AGREEMENTS), "agreement", asks,
        "that the commit holds", ids)));
    Optional<HistoryIndex> index = git.index(head, request.threads(), findings);
    if (index.isEmpty()) {
      return;
    }
    if (index.get().mayMissRenames()) {
      remarks.add(MISSED);
      findings.add(Finding.info("missed-renames", Location.startOf(BookLoader.AGREEMENTS), MISSED,
          "look with git log --follow where a file seems to have been removed and added"));
    }
    SharedPapers papers = new SharedPapers(git, index.get());
    boolean isFolder = request.at().isEmpty() && !git.isBare();
    if (isFolder) {
      papers.add(BookLoader.open(request));
    }
    Stops stops = new Stops(index.get(), papers);
    Merges merges = git.merges(head, findings);
    Trust trust = Trusted.by(asked.trust(), git, request.book(), findings);
    for (String id : ids) {
      if (only.isEmpty() || only.get().equals(id)) {
        Set<String> together = stops.together(id);
        Loaded now = new BookLoader(request.of(id), files, workers).load(together).from(head);
        Loaded folder = isFolder ? new BookLoader(request.of(id), workers).load(together) : now;
        Past past = new Past(request, workers, git, index.get(), stops, id, findings);
        past.knows(Past.Reading.of(now, id), past.head(id));
        findings.addAll(now.findings().stream().filter(Past::isLacking).toList());
        told.add(new Chronicle(id, past, git, merges, trust, findings).of(now, folder, asked, remarks));
      }
    }
  }
}
