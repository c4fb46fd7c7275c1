package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import dev.engross.lock.PaperEdit;
import dev.engross.lock.Signature;
import dev.engross.lock.Stage;
import dev.engross.output.Together;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out one order. The book is read, the paper's YAML is edited in memory, and the book is read again with it, so
 * that what is written is what the next run will read. Nothing is written while there is an error.
 */
final class LockDesk {

  private final Request request;
  private final Workers workers;
  private final BookFiles files;

  LockDesk(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
    this.files = BookLoader.open(request);
  }

  /** What came of it: a line for each file that was written. */
  Outcome carryOut(LockOrder order) {
    Loaded loaded = new BookLoader(request, workers).load();
    Findings findings = new Findings();
    findings.addAll(loaded.findings());
    if (order instanceof LockOrder.Finalize || order instanceof LockOrder.Execute) {
      findings.addAll(LockCheck.of(loaded, files, workers));
    }
    if (findings.hasErrors()) {
      return outcome(loaded, findings, List.of());
    }
    Optional<Paper> paper = new LockRefusals(loaded, files, findings).paper(order);
    Findings signing = new Findings();
    List<Signature> signatures = paper.isPresent() && order instanceof LockOrder.Execute execute
        ? Signatories.of(paper.get(), execute.signatories(), execute.executed(), signing)
        : List.of();
    findings.addAll(signing.sorted());
    if (findings.hasErrors() || paper.isEmpty()) {
      return outcome(loaded, findings, List.of());
    }
    Optional<String> edited = edited(loaded, paper.get(), order, signatures);
    if (edited.isEmpty()) {
      findings.add(Finding.error("status-not-editable", paper.get().instrument().at(),
          "the status of this paper is written so that no goal can change it",
          "let each of its keys begin a line of its own, and write the status as a plain word: status: draft"));
      return outcome(loaded, findings, List.of());
    }
    return carryOut(order, yaml(paper.get()), edited.get(), signing);
  }

  private Optional<String> edited(Loaded loaded, Paper paper, LockOrder order, List<Signature> signatures) {
    Optional<Node> root = new PaperSources(loaded).root(yaml(paper));
    Optional<String> text = files.bytes(yaml(paper)).map(LockDesk::text);
    if (root.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    return order instanceof LockOrder.TakeBack
        ? PaperEdit.drafted(text.get(), root.get())
        : PaperEdit.edited(
            text.get(), root.get(), order instanceof LockOrder.Finalize ? Stage.FINAL : Stage.EXECUTED, signatures);
  }

  /** The same with the paper's YAML as it is to be, and what is to be said of its signatures. */
  private Outcome carryOut(LockOrder order, String yaml, String edited, Findings signing) {
    byte[] bytes = edited.getBytes(StandardCharsets.UTF_8);
    BookFiles then = files.with(Map.of(yaml, bytes));
    Loaded loaded = new BookLoader(request, then, workers).load();
    Findings findings = new Findings();
    findings.addAll(loaded.findings());
    findings.addAll(signing.sorted());
    Together together = new Together(request.book());
    Optional<Lock> lock = Optional.empty();
    Optional<Paper> paper = new LockRefusals(loaded, files, findings).named(order.instrument());
    if (paper.isPresent() && !findings.hasErrors()) {
      Filings filings = Filings.of(loaded, then, request, workers);
      if (!(order instanceof LockOrder.TakeBack)) {
        findings.addAll(filings.faults());
      }
      Lock standing = loaded.lock(paper.get().agreement().id());
      String key = paper.get().instrument().name().key();
      lock = order instanceof LockOrder.TakeBack
          ? Optional.of(standing.without(key))
          : new LockedCopies(loaded, request, paper.get(), files, together, findings, filings).entry(order)
              .map(standing::with);
    }
    if (lock.isEmpty() || findings.hasErrors()) {
      return outcome(loaded, findings, List.of());
    }
    if (!files.bytes(yaml).map(LockDesk::text).equals(Optional.of(edited))) {
      together.put(yaml, bytes);
    }
    put(together, lock.get());
    List<DocumentLine> lines = written(together);
    List<String> removed = new ArrayList<>();
    together.paths().forEach(path -> {
      if (files.bytes(path).isEmpty()) {
        removed.add(path);
      }
    });
    Outcome written = outcome(loaded, findings, lines);
    return new Outcome(written.findings(), written.report(), lines, removed);
  }

  /** The lock comes last: a run that is killed before has locked nothing. */
  private static void put(Together together, Lock lock) {
    String file = Lock.file(lock.agreement());
    if (lock.entries().isEmpty()) {
      together.remove(file);
    } else {
      together.put(file, LockWriter.text(lock).getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<DocumentLine> written(Together together) {
    Set<String> standing = new HashSet<>();
    together.paths().forEach(path -> files.bytes(path).ifPresent(b -> standing.add(path)));
    together.commit();
    List<DocumentLine> lines = new ArrayList<>();
    together.paths().forEach(path -> files.bytes(path).ifPresent(b -> lines.add(new DocumentLine(
        path, 0, b.length, standing.contains(path) ? State.CHANGED : State.NEW, ""))));
    return lines;
  }

  private static Outcome outcome(Loaded loaded, Findings findings, List<DocumentLine> lines) {
    return new Outcome(Alike.merged(new HashSet<>(findings.sorted())), loaded.report(), lines, List.of());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String yaml(Paper paper) {
    return paper.instrument().at().file();
  }
}
