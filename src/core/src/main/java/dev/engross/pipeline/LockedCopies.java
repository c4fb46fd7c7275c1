package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockedCopy;
import dev.engross.lock.LockedFile;
import dev.engross.lock.Sha256;
import dev.engross.lock.Stage;
import dev.engross.output.OutputName;
import dev.engross.output.Together;
import dev.engross.render.Format;
import dev.engross.render.Rendered;
import dev.engross.render.Renderer;
import dev.engross.signature.PdfReport;
import dev.engross.source.Location;
import dev.engross.template.TemplateResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Renders the copies of a paper that is to be locked, and makes the entry of the lock that proves them. */
final class LockedCopies {

  private final Loaded loaded;
  private final Request request;
  private final Paper paper;
  private final BookFiles files;
  private final Together together;
  private final Findings findings;
  private final Press press;
  private final Filings filings;

  /**
   * @param together takes the files that are to be written
   * @param filings of the book as it was read
   */
  LockedCopies(
      Loaded loaded, Request request, Paper paper, BookFiles files, Together together, Findings findings,
      Filings filings) {
    this.filings = filings;
    this.loaded = loaded;
    this.request = request;
    this.paper = paper;
    this.files = files;
    this.together = together;
    this.findings = findings;
    this.press = new Press(loaded, request);
  }

  /** The entry; empty, with an error, where the copies cannot be made, or are not what was signed. */
  Optional<LockEntry> entry(LockOrder order) {
    Optional<LockEntry> before = paper.lock().stream().findFirst();
    if (order instanceof LockOrder.Finalize) {
      Optional<LockedCopy> execution = copy(Paper.Copy.EXECUTION, List.of());
      // It is written, so that none says still that this is a draft, and locked only once the paper is executed.
      filing(List.of());
      return execution.map(c -> entry(Stage.FINAL, "", List.of(c), List.of()));
    }
    if (order instanceof LockOrder.Execute execute) {
      Optional<LockedCopy> execution = before.isPresent() ? asSigned(before.get()) : asItStands();
      Optional<LockedCopy> executed = copy(Paper.Copy.EXECUTED, List.of());
      return execution.isEmpty() || executed.isEmpty()
          ? Optional.empty()
          : Optional.of(entry(Stage.EXECUTED, execute.executed().toString(),
              copies(execution.get(), executed.get(), List.of()), scan(execute.scan())));
    }
    return order instanceof LockOrder.Correct correct && before.isPresent()
        ? corrected(correct, before.get())
        : Optional.empty();
  }

  private Optional<LockEntry> corrected(LockOrder.Correct order, LockEntry before) {
    Optional<LockedCopy> execution = copy(Paper.Copy.EXECUTION, before.copies());
    Optional<LockedCopy> executed = copy(Paper.Copy.EXECUTED, before.copies());
    if (execution.isEmpty() || executed.isEmpty()) {
      return Optional.empty();
    }
    String scan = order.scan().isEmpty() && !before.scan().isEmpty() ? before.scan().get(0).name() : order.scan();
    LockEntry now = entry(
        Stage.EXECUTED, before.executed(), copies(execution.get(), executed.get(), before.copies()), scan(scan));
    LockEntry corrected = now.correcting(before, order.today().toString(), order.reason());
    if (!now.provesOtherThan(before)) {
      findings.add(Finding.error("nothing-to-correct", before.at(), "this paper is as it was locked",
          "change its sources first; what stands in the lock holds"));
      return Optional.empty();
    }
    return Optional.of(corrected);
  }

  /** With the copy for filing, if something is confidential. */
  private List<LockedCopy> copies(LockedCopy execution, LockedCopy executed, List<LockedCopy> before) {
    List<LockedCopy> all = new ArrayList<>(List.of(execution, executed));
    filing(before).ifPresent(all::add);
    return all;
  }

  private Optional<LockedCopy> filing(List<LockedCopy> before) {
    return filings.copy(paper, findings)
        .flatMap(c -> copy(LockedCopy.FILING, c, filings.press().orElse(press), before));
  }

  private LockEntry entry(Stage stage, String executed, List<LockedCopy> copies, List<LockedFile> scan) {
    return new LockEntry(
        paper.instrument().name().key(), stage, executed, press.templates(paper.form()),
        new PaperSources(loaded).of(paper.instrument().at().file()), copies, scan, List.of(), at());
  }

  private Location at() {
    return paper.instrument().at();
  }

  private List<LockedFile> scan(String path) {
    return path.isEmpty()
        ? List.of()
        : files.bytes(path).map(b -> new LockedFile(path, Sha256.of(b))).stream().toList();
  }

  /** The execution copy that was frozen, if the sources still give it. */
  private Optional<LockedCopy> asSigned(LockEntry before) {
    Optional<LockedCopy> locked = before.copy(LockedCopy.EXECUTION);
    Optional<Document> now = document(paper.as(Paper.Copy.EXECUTION), press);
    if (now.isPresent() && !locked.map(LockedCopy::document).equals(now.map(CanonicalDocument::digest))) {
      findings.add(Finding.error("not-as-signed", at(),
          "once executed, this paper would be another document than the execution copy that was signed",
          "execute the papers before it first, or put back what changed since it was finalized"));
    }
    return locked.map(this::asItIsSigned);
  }

  /** A copy whose PDF was signed since it was locked is locked with its signatures, so that none can be taken off. */
  private LockedCopy asItIsSigned(LockedCopy locked) {
    return new LockedCopy(locked.kind(), locked.document(), locked.files().stream()
        .map(f -> files.bytes(f.name()).map(b -> new LockedFile(f.name(), Sha256.of(b))).orElse(f)).toList());
  }

  /** The execution copy of a paper that nobody finalized by a goal: it must stand in {@code output/}. */
  private Optional<LockedCopy> asItStands() {
    Together aside = new Together(request.book());
    Optional<LockedCopy> copy = new LockedCopies(loaded, request, paper, files, aside, findings, filings)
        .copy(Paper.Copy.EXECUTION, List.of());
    if (aside.paths().iterator().hasNext()) {
      findings.add(Finding.error("not-final", at(),
          "this paper has no lock, and its execution copy in output/ is not what the sources give",
          "run engross:finalize, let the execution copy be signed, then run engross:execute"));
    }
    return copy;
  }

  /**
   * A copy as it is to be locked. Files that stand as they are to be are left.
   *
   * @param before copies that were locked: one of the same document whose files stand is left too
   */
  private Optional<LockedCopy> copy(Paper.Copy kind, List<LockedCopy> before) {
    String name = kind == Paper.Copy.EXECUTED ? LockedCopy.EXECUTED : LockedCopy.EXECUTION;
    return copy(name, paper.as(kind), press, before);
  }

  private Optional<LockedCopy> copy(String name, Paper copy, Press printer, List<LockedCopy> before) {
    Optional<Document> document = document(copy, printer);
    Optional<LockedCopy> former = before.stream().filter(c -> c.kind().equals(name))
        .filter(c -> document.map(CanonicalDocument::digest).equals(Optional.of(c.document())))
        .filter(c -> c.files().stream().allMatch(this::stands)).findFirst();
    return former.isPresent()
        ? former
        : document.map(d -> new LockedCopy(name, CanonicalDocument.digest(d), rendered(copy, d, printer)));
  }

  private boolean stands(LockedFile file) {
    return files.bytes(file.name()).filter(b -> LockedBytes.isAs(file, b)).isPresent();
  }

  private Optional<Document> document(Paper copy, Press printer) {
    TemplateResult made = printer.made(copy);
    tell(copy, made.findings());
    return made.document();
  }

  private void tell(Paper copy, List<Finding> found) {
    findings.addAll(copy.copy() == Paper.Copy.FILING ? filings.told(found) : found);
  }

  private List<LockedFile> rendered(Paper copy, Document document, Press printer) {
    List<LockedFile> all = new ArrayList<>();
    for (Renderer renderer : printer.renderers(paper.agreement())) {
      Rendered rendered = printer.print(copy, document, renderer);
      tell(copy, rendered.findings());
      OutputName name = copy.output(renderer.format());
      Optional<byte[]> standing = files.bytes(name.path());
      boolean same = standing.isPresent() && Rendering.isSame(name, standing.get(), rendered.bytes());
      if (!same && standing.isPresent() && PdfReport.seemsSigned(standing.get())) {
        findings.add(Finding.error("signed-copy-lost", Location.startOf(name.path()),
            "this file bears signatures, and would be rendered anew without them",
            "put back the sources of what was signed, or move the file where you keep it"));
      }
      if (!same) {
        together.put(name.path(), rendered.bytes());
      }
      // Of a text the lines may end otherwise here than where the lock is looked at.
      boolean kept = same && renderer.format() == Format.PDF;
      all.add(new LockedFile(name.path(), Sha256.of(kept ? standing.get() : rendered.bytes())));
    }
    all.sort(Comparator.comparing(LockedFile::name));
    return all;
  }
}
