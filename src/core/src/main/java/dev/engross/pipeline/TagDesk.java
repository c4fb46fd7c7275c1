package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.history.GitBook;
import dev.engross.history.TagKey;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes the tags of executed papers. */
final class TagDesk {

  private final Request request;
  private final Optional<Path> key;
  private final String passphrase;
  private final Findings findings = new Findings();

  /**
   * @param key the file of the secret key that signs the tags; empty for none
   * @param passphrase of that key; empty for none
   */
  TagDesk(Request request, Optional<Path> key, String passphrase) {
    this.request = request;
    this.key = key;
    this.passphrase = passphrase;
  }

  /** @param proved what {@code verify} says; where anything does not hold, nothing is tagged */
  Tagging tag(Loaded loaded, Outcome proved, String asked, Instant now) {
    List<String> made = new ArrayList<>();
    findings.addAll(proved.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    List<Due> due = due(loaded, asked);
    Optional<GitBook> git = findings.hasErrors() ? Optional.empty() : GitBook.open(request.book(), findings);
    if (git.isPresent()) {
      try (GitBook open = git.get()) {
        open.commit("HEAD", findings).ifPresent(head -> tag(open, head, due, now, made));
      }
    }
    return new Tagging(
        made, Unlocked.in(loaded),
        new Outcome(Alike.merged(new HashSet<>(findings.sorted())), loaded.report(), List.of(), List.of()));
  }

  /** A paper to be tagged. */
  private record Due(String agreement, LockEntry entry) {}

  private List<Due> due(Loaded loaded, String asked) {
    List<Due> all = new ArrayList<>();
    for (Lock lock : loaded.locks().values()) {
      lock.entries().stream().filter(e -> e.stage() == Stage.EXECUTED)
          .forEach(e -> all.add(new Due(lock.agreement(), e)));
    }
    List<Due> due = all.stream().filter(d -> asked.isEmpty() || name(d).equals(asked)).toList();
    if (due.isEmpty() && !asked.isEmpty()) {
      Unlocked.asked(loaded, asked, all.stream().map(TagDesk::name).toList()).ifPresent(findings::add);
    }
    return due;
  }

  private static String name(Due due) {
    return due.agreement() + "/" + due.entry().paper();
  }

  private void tag(GitBook git, String head, List<Due> due, Instant now, List<String> made) {
    Optional<BookFiles> files = git.tree(head, findings).map(BookFiles::of);
    List<Due> untagged = due.stream()
        .filter(d -> git.evidence().tag(ExecutionTag.of(d.agreement(), d.entry()).name(), findings).isEmpty()).toList();
    for (Due one : untagged) {
      if (files.isPresent() && !TagProof.holds(one.agreement(), one.entry(), files.get())) {
        findings.add(Finding.error("not-committed", one.entry().at(),
            "the commit that is checked out does not hold " + name(one) + " as it was locked",
            "commit the lock with all that it names, merge it, and tag the merged commit"));
      }
    }
    Optional<TagKey> opened = key.flatMap(file -> TagKey.read(file, passphrase, now, findings));
    if (!findings.hasErrors()) {
      for (Due one : untagged) {
        ExecutionTag tag = ExecutionTag.of(one.agreement(), one.entry());
        if (git.evidence().makeTag(tag.name(), head, tag.message(), now, opened, findings)) {
          made.add(tag.name());
        }
      }
    }
  }
}
