package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.Commit;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import dev.engross.history.Trust;
import dev.engross.lock.LockEntry;
import dev.engross.lock.Stage;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the repository of a book adds to the proof of its locks: tags, and which commit changed what was locked. */
final class RepositoryProof {

  private static final Set<String> CHANGED = Set.of("locked-source", "locked-output", "locked-scan");
  private static final int DAY = "2007-11-01".length();

  private final Request request;
  private final Optional<String> trust;

  /** @param trust whose signatures are believed; of nobody, signatures of tags are not looked at */
  RepositoryProof(Request request, Optional<String> trust) {
    this.request = request;
    this.trust = trust;
  }

  /** The same proof with what the repository tells. */
  Proof of(Loaded loaded, Proof proof) {
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
      found.addAll(since(open, loaded, proof.outcome().findings()));
      return with(proof, found, tags.missing());
    }
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

  /** The findings, those of changes with the commit that made them. */
  private List<Finding> since(GitBook git, Loaded loaded, List<Finding> findings) {
    if (findings.stream().noneMatch(f -> CHANGED.contains(f.rule()))) {
      return findings;
    }
    Findings unread = new Findings();
    Optional<HistoryIndex> index = git.index(request.threads(), unread);
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<String> since = index.isPresent() && CHANGED.contains(finding.rule())
          ? since(git, index.get(), finding.at(), loaded)
          : Optional.empty();
      told.add(since.map(words -> new Finding(finding.rule(), finding.severity(), finding.at(),
          finding.message() + ", " + words, finding.mend(), finding.rendering())).orElse(finding));
    }
    return told;
  }

  /** The oldest of the commits since which a file is not as it was locked. */
  private static Optional<String> since(GitBook git, HistoryIndex index, Location at, Loaded loaded) {
    Predicate<BookFiles> fits = fits(at.file(), loaded);
    Findings unread = new Findings();
    Optional<String> since = Optional.empty();
    for (Recorded recorded : index.of(at.file())) {
      Optional<BookFiles> files = git.tree(recorded.commit(), unread).map(BookFiles::of);
      if (files.isEmpty() || files.filter(fits).isPresent()) {
        break;
      }
      since = Optional.of(recorded.commit());
    }
    return since.isEmpty()
        ? Optional.of("and no commit has it so")
        : since.flatMap(id -> git.describe(id, unread)).map(RepositoryProof::words);
  }

  private static String words(Commit commit) {
    return "since commit " + commit.brief() + " of " + commit.committer().at().toString().substring(0, DAY) + " by "
        + commit.author().name();
  }

  /** Whether a version of the book has a file as it was locked, for whatever paper. */
  private static Predicate<BookFiles> fits(String file, Loaded loaded) {
    List<LockEntry> entries = loaded.locks().values().stream().flatMap(l -> l.entries().stream()).toList();
    return files -> entries.stream().flatMap(e -> e.sources().stream()).filter(s -> s.file().equals(file))
        .allMatch(s -> TagProof.isAs(s, files))
        && entries.stream().flatMap(e -> Stream.concat(e.outputs().stream(), e.scan().stream()))
            .filter(f -> f.name().equals(file)).allMatch(f -> TagProof.isAs(f, files));
  }
}
