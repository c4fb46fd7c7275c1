package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Trust;
import dev.engross.lock.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the repository adds to the proof of a book's locks: tags, earlier locks, and which commit changed what. */
final class RepositoryProof {

  private final Request request;
  private final Workers workers;
  private final Optional<String> trust;

  /**
   * @param request of the whole book
   * @param trust whose signatures are believed; of nobody, signatures of tags are not looked at
   */
  RepositoryProof(Request request, Workers workers, Optional<String> trust) {
    this.request = request;
    this.workers = workers;
    this.trust = trust;
  }

  /** The same proof with what the repository tells. */
  Proof of(Loaded loaded, List<Paper> papers, Proof proof) {
    Findings unread = new Findings();
    Optional<GitBook> git = GitBook.open(request.book(), unread);
    if (git.isEmpty()) {
      List<Finding> found = new ArrayList<>(proof.outcome().findings());
      unread.sorted().stream().filter(f -> !f.rule().equals("no-repository")).forEach(f -> found.add(
          Finding.warn("no-tags", f.at(), "no tag was looked at: " + f.message(), f.mend())));
      return with(proof, found, executed(loaded));
    }
    try (GitBook open = git.get()) {
      Findings untrusted = new Findings();
      TagProof tags = new TagProof(open).of(loaded);
      List<Finding> found = new ArrayList<>(tags.found());
      if (trust.isPresent()) {
        Trust trusted = Trusted.by(trust, open, request.book(), untrusted);
        found.addAll(tags.signatures(trusted));
        found.addAll(untrusted.sorted());
      }
      found.addAll(past(open, loaded, papers, proof.outcome().findings()));
      return with(proof, found, tags.missing());
    }
  }

  /** What is found with the commits that made it, and what earlier locks tell. */
  private List<Finding> past(GitBook git, Loaded loaded, List<Paper> papers, List<Finding> findings) {
    Findings unread = new Findings();
    Optional<HistoryIndex> index = git.index(request.threads(), unread);
    List<Finding> found = new ArrayList<>(index.map(i -> new OwnSources(request, workers, git, i)
        .judged(new ChangedSince(request, loaded).told(git, i, findings), papers)).orElse(findings));
    index.ifPresent(i -> found.addAll(new EarlierLocks(git, i, loaded).found()));
    unread.sorted().forEach(f -> found.add(Finding.warn(
        "no-history", f.at(), "no earlier lock was looked at: " + f.message(), f.mend())));
    return found;
  }

  private static int executed(Loaded loaded) {
    return Math.toIntExact(loaded.locks().values().stream().flatMap(l -> l.entries().stream())
        .filter(e -> e.stage() == Stage.EXECUTED).count());
  }

  private static Proof with(Proof proof, List<Finding> found, int untagged) {
    Outcome outcome = new Outcome(
        found.stream().sorted().distinct().toList(), proof.outcome().report(), List.of(), List.of());
    return new Proof(proof.locked(), proof.unlocked(), untagged, outcome);
  }
}
