package dev.engross.maven;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.pipeline.FileReport;
import dev.engross.pipeline.History;
import dev.engross.pipeline.Outcome;
import dev.engross.pipeline.Overview;
import dev.engross.pipeline.Proof;
import dev.engross.pipeline.Tagging;
import dev.engross.schema.SchemaFile;
import dev.engross.source.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells what came of a goal to Maven's log, and fails the run where it must. */
final class RunLog {

  /** How many findings of one rule are shown for a file. */
  static final int SHOWN = 100;

  private final Log log;
  private final Severity failOn;

  /** Fails on findings that are at least so grave. */
  RunLog(Log log, Severity failOn) {
    this.log = log;
    this.failOn = failOn;
  }

  void validated(Outcome outcome) throws MojoFailureException {
    findings(outcome, "; shown above with what to do");
    log.info(Wording.valid(outcome));
  }

  /** Tells of files before it fails on warnings, for then the files are written. */
  void generated(Outcome outcome, long nanos) throws MojoFailureException {
    if (outcome.has(Severity.ERROR)) {
      findings(outcome, "; nothing was written");
    }
    say(outcome);
    lines(Wording.generated(outcome));
    log.info(Wording.summary(outcome, nanos));
    fail(outcome, "; the files were written");
  }

  /** Names the files of conformed copies, which are always written anew. */
  void conformed(Outcome outcome) throws MojoFailureException {
    findings(outcome, "; shown above with what to do");
    lines(Wording.generated(outcome));
  }

  /** Names the files that were written, the sources among them too. */
  void locked(Outcome outcome) throws MojoFailureException {
    wrote(outcome, Wording.LOCKED);
  }

  /** Names the zip. */
  void packed(Outcome outcome) throws MojoFailureException {
    wrote(outcome, Wording.PACKED);
  }

  private void wrote(Outcome outcome, String next) throws MojoFailureException {
    if (outcome.documents().isEmpty()) {
      findings(outcome, "; nothing was written");
    }
    say(outcome);
    lines(Wording.written(outcome));
    outcome.removed().forEach(path -> lines(List.of(path + "  removed: no paper is locked in it any more")));
    log.info(next);
    fail(outcome, "; the files were written");
  }

  /** Names the file that was signed. */
  void signed(Outcome outcome) throws MojoFailureException {
    findings(outcome, "; nothing was signed");
    lines(Wording.generated(outcome));
    log.info(Wording.SIGNED);
  }

  /** Tells of one file, whatever was found, and fails on findings all the same. */
  void proved(FileReport report) throws MojoFailureException {
    lines(report.lines());
    findings(report.outcome(), "; do not rely on this file");
    log.info(report.signed() ? Wording.PROVED : Wording.UNDAMAGED);
  }

  void verified(Proof proof) throws MojoFailureException {
    findings(proof.outcome(), "; what these are about is not proved");
    log.info(Wording.verified(proof));
  }

  void tagged(Tagging tagging) throws MojoFailureException {
    findings(tagging.outcome(), "; nothing was tagged");
    lines(Wording.tagged(tagging));
  }

  void checked(Outcome outcome) throws MojoFailureException {
    findings(outcome, "; mend them, then run `mvn generate`");
    for (String text : Wording.differing(outcome)) {
      log.error(text);
    }
    String stale = Wording.stale(outcome);
    if (!stale.isEmpty()) {
      throw new MojoFailureException(stale);
    }
    log.info(Wording.current(outcome));
  }

  /** Shows the table whatever was found, and fails on findings all the same. */
  void shown(Overview overview) throws MojoFailureException {
    say(overview.outcome());
    if (!overview.rows().isEmpty()) {
      lines(Wording.table(overview));
    }
    fail(overview.outcome(), "; shown above with what to do");
  }

  /** Tells each commit, and names the files, whatever was found; fails on findings all the same. */
  void told(History history) throws MojoFailureException {
    say(history.outcome());
    lines(HistoryWording.lines(history));
    fail(history.outcome(), "; shown above with what to do");
  }

  /** Names each file, and the line by which an editor finds it. */
  void schemas(List<SchemaFile> files) {
    lines(Wording.schemas(files));
  }

  private void findings(Outcome outcome, String next) throws MojoFailureException {
    say(outcome);
    fail(outcome, next);
  }

  private void say(Outcome outcome) {
    Map<Alike, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : outcome.findings()) {
      Alike alike = new Alike(finding.at().file(), finding.rule(), finding.severity());
      if (counts.merge(alike, 1, Integer::sum) <= SHOWN) {
        say(finding.severity(), outcome.report().text(finding));
      }
    }
    counts.forEach((alike, count) -> {
      if (count > SHOWN) {
        say(alike.severity(), Printable.of(Wording.more(alike.file(), alike.rule(), count - SHOWN)));
      }
    });
  }

  /** What fails the run is an error in the log too, so that a quiet one shows it. */
  private void say(Severity severity, String text) {
    switch (severity.compareTo(failOn) >= 0 ? Severity.ERROR : severity) {
      case ERROR -> log.error(text);
      case WARN -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  /** Findings of which a reader needs no thousands. */
  private record Alike(String file, String rule, Severity severity) {}

  private void fail(Outcome outcome, String next) throws MojoFailureException {
    if (outcome.has(failOn)) {
      throw new MojoFailureException(Wording.failure(outcome, failOn) + next);
    }
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      log.info(Printable.of(line));
    }
  }
}
