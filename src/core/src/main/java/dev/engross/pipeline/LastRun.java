package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.output.Snapshot;
import dev.engross.output.ToolkitStamp;
import dev.engross.output.Watch;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the last run wrote and said; where nothing changed since, it is said again and no work is done. */
final class LastRun {

  private static final List<String> ROOTS = List.of(BookLoader.AGREEMENTS, BookLoader.TEMPLATES);
  private static final String SHOWN = "shown";

  private final Request request;
  private final String toolkit;
  private final String asked;
  private final Watch watch;
  private final Optional<Outcome> unchanged;

  private LastRun(Request request) {
    this.request = request;
    this.toolkit = ToolkitStamp.of(request.version(), Pipeline.class);
    this.asked = request.agreement().orElse("*") + "/" + request.amendment().orElse("*") + "/"
        + new TreeSet<>(request.formats());
    this.unchanged =
        Snapshot.of(request.book()).filter(s -> s.isCurrent(request.book(), toolkit, asked, ROOTS))
            .flatMap(this::outcome);
    this.watch = Watch.begin(request.book(), unchanged.isPresent() ? List.of() : ROOTS);
  }

  static LastRun of(Request request) {
    return new LastRun(request);
  }

  /** What to say where nothing changed. */
  Optional<Outcome> unchanged() {
    return unchanged;
  }

  /** Remembers a run that wrote all its files. */
  void record(Outcome outcome) {
    watch.finish(
        toolkit, asked,
        outcome.findings().stream().map(f -> fields(f, outcome.report().sources().containsKey(f.at().file()))).toList(),
        outcome.documents().stream().map(d -> List.of(d.path(), Integer.toString(d.pages()), Long.toString(d.bytes())))
            .toList());
  }

  /** @param shown whether its source line is shown */
  private static List<String> fields(Finding f, boolean shown) {
    return List.of(
        shown ? SHOWN : "", f.rule(), f.severity().name(), f.at().file(), Integer.toString(f.at().line()),
        Integer.toString(f.at().column()),
        f.message(), f.mend(), f.rendering());
  }

  /** What a snapshot says; empty, so that the work is done anew, if it says what no run has said. */
  private Optional<Outcome> outcome(Snapshot snapshot) {
    try {
      List<Finding> findings = snapshot.findings().stream().map(LastRun::finding).toList();
      List<DocumentLine> documents = snapshot.documents().stream().map(LastRun::document).toList();
      return Optional.of(new Outcome(findings, new FindingReport(sources(snapshot.findings())), documents, List.of()));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static DocumentLine document(List<String> fields) {
    return new DocumentLine(
        fields.get(0), Integer.parseInt(fields.get(1)), Long.parseLong(fields.get(2)), State.SAME, "");
  }

  private static Finding finding(List<String> fields) {
    Location at = new Location(fields.get(3), Integer.parseInt(fields.get(4)), Integer.parseInt(fields.get(5)));
    return new Finding(fields.get(1), Severity.valueOf(fields.get(2)), at, fields.get(6), fields.get(7), fields.get(8));
  }

  /** The files of which findings show a line. */
  private Map<String, SourceFile> sources(List<List<String>> findings) {
    Map<String, SourceFile> sources = new HashMap<>();
    List<String> shown = findings.stream().filter(f -> f.get(0).equals(SHOWN)).map(f -> finding(f).at().file())
        .distinct().toList();
    if (shown.isEmpty()) {
      return sources;
    }
    try {
      BookFiles files = BookFiles.of(request.book());
      for (String name : shown) {
        files.read(name, new Findings()).ifPresent(s -> sources.put(name, s));
      }
    } catch (IOException e) {
      return Map.of();
    }
    return sources;
  }
}
