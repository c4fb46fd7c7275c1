package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.lock.LockEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proves all locks of a book against its sources, outputs and scans, from its folder alone. */
final class LockProof {

  /** What is told of locks. Other remarks on the book prove nothing of them. */
  private static final Set<String> RULES = Set.of(
      "lock-altered", "lock-missing", "locked-paper", "locked-name", "locked-source", "locked-output", "locked-scan",
      "locked-document", "locked-template", "corrected", "signed-copy", "locked-unsigned");

  private LockProof() {}

  /** @param loaded a book that was read whole and held to its locks */
  static Proof of(Loaded loaded, List<Paper> papers, Press press, Workers workers) {
    List<Finding> found = new ArrayList<>(loaded.findings());
    List<Paper> locked = papers.stream().filter(p -> !p.lock().isEmpty()).toList();
    workers.map(locked.stream().filter(loaded::isSound).toList(), paper -> press.document(paper).findings())
        .forEach(found::addAll);
    // An error anywhere can keep a locked paper from being read, and then nothing is proved of it.
    List<Finding> told = found.stream()
        .filter(f -> f.severity() == Severity.ERROR || RULES.contains(f.rule())).toList();
    int entries = loaded.locks().values().stream().mapToInt(l -> l.entries().size()).sum();
    Outcome outcome = new Outcome(Alike.merged(new HashSet<>(told)), loaded.report(), List.of(), List.of());
    return new Proof(entries, Unlocked.in(loaded), 0, outcome);
  }
}
