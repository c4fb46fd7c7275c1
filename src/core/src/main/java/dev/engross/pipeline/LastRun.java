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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the last run wrote and said; where nothing changed since, it is said again and no work is done. */
final class LastRun {

  private static final List<String> ROOTS = List.of(BookLoader.AGREEMENTS, BookLoader.TEMPLATES);
  private static final String TAB = "\t";
  private static final String SHOWN = "shown";

  private final Request request;
  private final String toolkit;
  private final String asked;
  private final Watch watch;
  private final Optional<Outcome> unchanged;

  private LastRun(Request request) {
    this.request = request;
    this.toolkit = ToolkitStamp.of(request.version(), Pipeline.class);
    this.asked = request.agreement().orElse("*") + "/" + request.amendment().orElse("*") + "/" + new TreeSet<>(request.formats());
    this.unchanged =
        Snapshot.of(request.book()).filter(s -> s.isCurrent(request.book(), toolkit, asked, ROOTS)).map(this::outcome);
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
        outcome.findings().stream().map(f -> line(f, outcome.report().sources().containsKey(f.at().file()))).toList(),
        outcome.documents().stream().map(d -> d.path() + TAB + d.pages() + TAB + d.bytes()).toList());
  }

  /** @param shown whether its source line is shown */
  private static String line(Finding f, boolean shown) {
    return String.join(
        TAB, shown ? SHOWN : "", f.rule(), f.severity().name(), f.at().file(), Integer.toString(f.at().line()), Integer.toString(f.at().column()),
        oneLine(f.message()), oneLine(f.mend()));
  }

  private static String oneLine(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  private Outcome outcome(Snapshot snapshot) {
    List<Finding> findings = snapshot.findings().stream().map(LastRun::finding).toList();
    List<DocumentLine> documents = new ArrayList<>();
    for (String line : snapshot.documents()) {
      String[] parts = line.split(TAB, -1);
      documents.add(new DocumentLine(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]), State.SAME, ""));
    }
    return new Outcome(findings, new FindingReport(sources(snapshot.findings())), documents, List.of());
  }

  private static Finding finding(String line) {
    String[] parts = line.split(TAB, -1);
    Location at = new Location(parts[3], Integer.parseInt(parts[4]), Integer.parseInt(parts[5]));
    return new Finding(parts[1], Severity.valueOf(parts[2]), at, parts[6], parts[7]);
  }

  /** The files of which findings show a line. */
  private Map<String, SourceFile> sources(List<String> lines) {
    Map<String, SourceFile> sources = new HashMap<>();
    List<String> shown = lines.stream().filter(l -> l.startsWith(SHOWN)).map(l -> finding(l).at().file()).distinct().toList();
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
