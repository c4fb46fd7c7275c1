package dev.engross.template;

import dev.engross.finding.Finding;
import java.util.List;

/** Ends a rendering with its findings; never leaves the engine. */
final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  Stopped(List<Finding> findings) {
    super("stopped", null, false, false);
    this.findings = List.copyOf(findings);
  }

  Stopped(Finding finding) {
    this(List.of(finding));
  }

  List<Finding> findings() {
    return findings;
  }
}
