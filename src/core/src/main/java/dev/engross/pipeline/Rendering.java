package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.output.OutputFolder;
import dev.engross.output.OutputName;
import dev.engross.output.Scope;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.render.Format;
import dev.engross.render.pdf.PdfSameness;
import dev.engross.source.LineEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run read, what came of each paper in {@code output/}, and what it says. */
record Rendering(Loaded loaded, List<Printed> printed, Outcome outcome) {

  Rendering {
    printed = List.copyOf(printed);
  }

  /**
   * Renders what is due of a book, against what stands in {@code output/}.
   *
   * @param write whether what differs is written, all of it or nothing, and what no source gives any more removed
   */
  static Rendering of(Loaded read, Request request, Workers workers, boolean write) {
    Press press = new Press(read, request);
    Loaded loaded = read.with(press.samples(read.book()).stream().filter(f -> !read.hasErrorAt(f.at())).toList());
    Papers papers = new Papers(loaded, request);
    List<Printed> printed = new ArrayList<>(loaded.last().printed().values());
    if (loaded.hasErrors()) {
      List<Finding> found = findings(printed);
      workers.map(papers.sound(), press::faults).forEach(found::addAll);
      return new Rendering(loaded, printed, Outcome.of(loaded, found, List.of(), List.of()));
    }
    Filings filings = Filings.of(loaded, BookLoader.open(request), request, workers);
    if (!filings.faults().isEmpty()) {
      List<Finding> found = findings(printed);
      found.addAll(filings.faults());
      return new Rendering(loaded, printed, Outcome.of(loaded, found, List.of(), List.of()));
    }
    try (OutputFolder output = new OutputFolder(request.book(), scope(request), Rendering::isSame)) {
      PrintRun run = new PrintRun(press, output, write);
      printed.forEach(run::keep);
      printed.addAll(workers.beside(press::prepare, () -> workers.map(papers.due(), run::print)));
      if (!failed(printed)) {
        papers.due().stream().map(Paper::agreement).distinct().map(filings::unmarked).forEach(printed::add);
      }
      if (!failed(printed) && filings.press().isPresent()) {
        PrintRun filing = new PrintRun(filings.press().get(), output, write);
        workers.map(papers.due(), paper -> filings.print(paper, filing)).forEach(one -> one.ifPresent(printed::add));
      }
      if (!failed(printed)) {
        printed.addAll(workers.map(papers.copies(), copy -> run.print(copy.get())));
      }
      List<DocumentLine> lines = printed.stream().flatMap(p -> p.lines().stream())
          .sorted(Comparator.comparing(Rendering::folder)).toList();
      boolean failed = failed(printed);
      List<String> orphans = failed ? List.of() : write ? output.commit() : output.orphans();
      return new Rendering(
          loaded, printed, Outcome.of(loaded, findings(printed), failed ? List.of() : lines, orphans));
    }
  }

  /** Deflate may differ between machines, and git's line ends between folders; no file is to change for either. */
  static boolean isSame(OutputName name, byte[] standing, byte[] given) {
    return name.ending().equals(Format.PDF.ending())
        ? PdfSameness.same(standing, given)
        : Arrays.equals(LineEnds.plain(standing), given);
  }

  /** By which an agreement's copy stands with its papers, after them. */
  private static String folder(DocumentLine line) {
    return line.path().substring(0, line.path().lastIndexOf('/'));
  }

  private static List<Finding> findings(List<Printed> printed) {
    List<Finding> all = new ArrayList<>();
    printed.forEach(p -> all.addAll(p.findings()));
    return all;
  }

  private static boolean failed(List<Printed> printed) {
    return findings(printed).stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  private static Scope scope(Request request) {
    Set<String> endings = request.formats().stream().map(Format::ending).collect(Collectors.toSet());
    return new Scope(request.agreement(), request.amendment().map(Rendering::fileName), endings);
  }

  /** {@code 01} for {@code 1}. */
  private static String fileName(String amendment) {
    return amendment.length() == 1 && Character.isDigit(amendment.charAt(0)) ? "0" + amendment : amendment;
  }
}
