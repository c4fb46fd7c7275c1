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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the last run wrote and said. Where nothing changed since, it is said again and no work is done; agreements that
 * did not change are not read again, and no document of theirs is made.
 */
final class LastRun {

  private static final List<String> ROOTS = List.of(BookLoader.AGREEMENTS, BookLoader.TEMPLATES);
  private static final String SHOWN = "shown";
  private static final String READ = "read";
  private static final String MADE = "made";
  private static final String RENDERED = "rendered";
  private static final String ALL = "";
  private static final String TOGETHER = "together";

  private final Request request;
  private final String toolkit;
  private final String asked;
  private final Optional<Snapshot> snapshot;

  private LastRun(Request request) {
    this.request = request;
    this.toolkit = ToolkitStamp.of(request.version(), Pipeline.class);
    this.asked = request.agreement().orElse("*") + "/" + request.amendment().orElse("*") + "/"
        + new TreeSet<>(request.formats());
    this.snapshot = Snapshot.of(request.book());
  }

  /** The last run before one that is asked for. */
  static LastRun of(Request request) {
    return new LastRun(request);
  }

  /** What to say where nothing changed. */
  Optional<Outcome> unchanged() {
    return snapshot.filter(s -> s.isCurrent(request.book(), toolkit, asked, ROOTS)).flatMap(this::outcome);
  }

  /** Looks at the sources, so that what changes while a run works is not taken for what it read. */
  Watch watch() {
    return Watch.begin(request.book(), ROOTS);
  }

  /**
   * What that run found in agreements, and made of them, of which no source has changed, nor any output if they are
   * asked about.
   */
  Remembered remembered(boolean outputs) {
    try {
      // What one row says is not believed where another says what no run has said.
      snapshot.ifPresent(s -> s.findings().forEach(LastRun::finding));
      return snapshot.map(s -> remembered(s, s.unchanged(request.book(), toolkit, asked, ROOTS, outputs)))
          .orElse(Remembered.NOTHING);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Remembered.NOTHING;
    }
  }

  private static Remembered remembered(Snapshot snapshot, Set<String> unchanged) {
    Map<String, List<Finding>> read = new HashMap<>();
    Map<String, Printed> printed = new HashMap<>();
    Map<String, List<DocumentLine>> lines = snapshot.documents().stream().map(LastRun::document)
        .collect(Collectors.groupingBy(line -> line.path().split("/")[1]));
    Map<String, List<List<String>>> found = snapshot.made().stream().collect(Collectors.groupingBy(f -> f.get(0)));
    for (String agreement : unchanged) {
      List<List<String>> rows = found.getOrDefault(agreement, List.of());
      read.put(agreement, findings(rows, READ));
      printed.put(agreement, new Printed(
          agreement, lines.getOrDefault(agreement, List.of()), findings(rows, MADE), findings(rows, RENDERED)));
    }
    Map<String, Set<String>> together = snapshot.made().stream().filter(row -> row.get(1).equals(TOGETHER))
        .collect(Collectors.groupingBy(row -> row.get(0), Collectors.mapping(row -> row.get(2), Collectors.toSet())));
    // Which agreement a finding in a file for all has come from, nobody knows.
    boolean apart = findings(found.getOrDefault(ALL, List.of()), READ).isEmpty();
    return new Remembered(snapshot.agreements(), apart ? read : Map.of(), printed, together);
  }

  private static List<Finding> findings(List<List<String>> rows, String stage) {
    return rows.stream().filter(row -> row.get(1).equals(stage)).map(row -> finding(row.subList(1, row.size())))
        .toList();
  }

  /** Remembers a run that wrote all its files. */
  void record(Watch watch, Loaded loaded, List<Printed> printed, Outcome outcome) {
    List<List<String>> made = new ArrayList<>();
    loaded.findings().forEach(f -> made.add(fields(f, BookShape.agreement(f.at().file()).orElse(ALL), READ)));
    loaded.last().together(loaded.book())
        .forEach((id, others) -> others.forEach(other -> made.add(List.of(id, TOGETHER, other))));
    for (Printed one : printed) {
      one.made().forEach(f -> made.add(fields(f, one.agreement(), MADE)));
      one.rendered().forEach(f -> made.add(fields(f, one.agreement(), RENDERED)));
    }
    watch.finish(
        toolkit, asked,
        outcome.findings().stream()
            .map(f -> fields(f, outcome.report().sources().containsKey(f.at().file()) ? SHOWN : "")).toList(),
        outcome.documents().stream().map(d -> List.of(d.path(), Integer.toString(d.pages()), Long.toString(d.bytes())))
            .toList(),
        made);
  }

  private static List<String> fields(Finding f, String agreement, String stage) {
    List<String> fields = new ArrayList<>(List.of(agreement));
    fields.addAll(fields(f, stage));
    return fields;
  }

  /** @param mark whether its source line is shown, or when it was found */
  private static List<String> fields(Finding f, String mark) {
    return List.of(
        mark, f.rule(), f.severity().name(), f.at().file(), Integer.toString(f.at().line()),
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
