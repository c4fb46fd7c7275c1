package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a goal.
 *
 * @param findings in the order of their places
 * @param report words them, with the source lines at hand
 * @param documents a line a document, in the order of agreements and numbers; empty where nothing was rendered
 * @param removed outputs that no source gives any more, by their paths in the book: removed by {@code generate}, named
 *     by {@code check}
 */
public record Outcome(
    List<Finding> findings, FindingReport report, List<DocumentLine> documents, List<String> removed) {
  public Outcome {
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    removed = List.copyOf(removed);
  }

  /** What was found in a book that was read, and more; what several rules find at once is told once. */
  static Outcome of(Loaded loaded, Collection<Finding> more, List<DocumentLine> documents, List<String> removed) {
    Set<Finding> all = new HashSet<>(loaded.findings());
    all.addAll(more);
    return new Outcome(Alike.merged(all), loaded.report(), documents, removed);
  }

  /** Whether there is a finding as grave as this, or graver. */
  public boolean has(Severity atLeast) {
    return findings.stream().anyMatch(f -> f.severity().compareTo(atLeast) >= 0);
  }

  /**
   * One file of a document.
   *
   * @param path in the book, such as {@code output/clay-supply/clay-supply-am01.pdf}
   * @param difference the first differing lines, worded for a reader; empty unless the state is {@link State#STALE}
   */
  public record DocumentLine(String path, int pages, long bytes, State state, String difference) {}

  /**
   * {@code NEW}, {@code CHANGED} and {@code SAME} tell what {@code generate} did; {@code MISSING} and {@code STALE}
   * what {@code check} found.
   */
  public enum State {
    NEW,
    CHANGED,
    SAME,
    MISSING,
    STALE
  }
}
