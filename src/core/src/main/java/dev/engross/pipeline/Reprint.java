package dev.engross.pipeline;

import dev.engross.conform.Chain;
import dev.engross.document.Document;
import dev.engross.files.BookFiles;
import dev.engross.files.HeldTree;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.LockedSource;
import dev.engross.lock.Sha256;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Status;
import dev.engross.render.Attachment;
import dev.engross.render.Imprint;
import dev.engross.render.Imprint.Purpose;
import dev.engross.render.pdf.PdfAttachments;
import dev.engross.render.pdf.PdfImprint;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.pdf.PdfSameness;
import dev.engross.report.Manifest;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the sources of a PDF still give its pages: those that it carries, else those of the book. Signatures come
 * after: this looks at the file as it was rendered.
 */
final class Reprint {

  private static final String SOURCES = "sources";
  private static final String AT_ITS_COMMIT =
      "check out the commit that the PDF was rendered from in another folder (git worktree add <folder> <commit>), and"
          + " run engross:verify there";

  private final Request request;
  private final Workers workers;
  private final Location at;
  private final Findings findings = new Findings();

  /** @param name the file's name, as it is told */
  Reprint(Request request, Workers workers, String name) {
    this.request = request.whole();
    this.workers = workers;
    this.at = Location.startOf(name);
  }

  /** @param rendered the file up to the end of its first revision */
  List<Finding> of(byte[] rendered) {
    Optional<List<Attachment>> carried = PdfAttachments.of(rendered);
    Optional<Manifest> manifest = carried.orElse(List.of()).stream()
        .filter(a -> !a.source() && a.path().equals(Manifest.NAME)).findFirst().flatMap(a -> Manifest.read(a.bytes()));
    if (carried.isEmpty()) {
      findings.add(Finding.error("file-unreadable", at, "this is no PDF, or one that is damaged or encrypted",
          "get the file again from where it came from"));
    } else if (manifest.isEmpty() && PdfImprint.of(rendered).filter(i -> i.purpose() == Purpose.FILING).isPresent()) {
      filed(rendered, PdfImprint.of(rendered).orElseThrow());
    } else if (manifest.isEmpty()) {
      findings.add(Finding.warn("file-without-manifest", at,
          "this PDF carries no manifest of Engross, so that nothing tells what it was made of",
          "compare its words with the .txt of the paper; with evidence: manifest in book.yaml, files carry one"));
    } else {
      compare(rendered, manifest.get(), sources(carried.get(), manifest.get()));
    }
    return findings.sorted();
  }

  /** A filing copy, which carries nothing of its making. */
  private void filed(byte[] rendered, Imprint said) {
    BookFiles book = BookLoader.open(request);
    Loaded loaded = new BookLoader(request, book, workers).load();
    List<Finding> none = new ArrayList<>();
    Optional<Paper> copy = Optional.empty();
    Optional<Filings> filings =
        loaded.hasErrors() ? Optional.empty() : Optional.of(Filings.of(loaded, book, request, workers));
    if (filings.isPresent()) {
      none.addAll(filings.get().faults());
      copy = paper(loaded, said.agreement(), said.instrument())
          .flatMap(filings.get()::redacted)
          .map(p -> status(said.status()).map(p::with).orElse(p));
    }
    findings.add(Finding.info("file-filing", at,
        "this PDF says that it is a filing copy of " + said.agreement() + "/" + said.instrument()
            + ": what is confidential is left out of it, and it carries nothing of its making", ""));
    if (copy.isEmpty() || !none.isEmpty()) {
      findings.add(unknown(said.instrument(), said.agreement()));
      return;
    }
    Press press = filings.get().press().orElseThrow();
    Paper paper = copy.get();
    byte[] again = press.made(paper).document().map(d -> press.print(paper, d, new PdfRenderer()).bytes())
        .orElse(new byte[0]);
    findings.add(PdfSameness.same(rendered, again)
        ? Finding.info("file-same", at, "its pages are what the book gives with what is confidential left out", "")
        : Finding.warn("file-of-other-sources", at,
            "the book gives other pages with what is confidential left out",
            AT_ITS_COMMIT));
  }

  private Finding unknown(String instrument, String agreement) {
    return Finding.error("file-unknown-paper", at,
        "this PDF says that it is " + agreement + "/" + instrument + ", which its sources do not give",
        "run engross:verify in the book that the paper belongs to");
  }

  private static Optional<Status> status(String word) {
    return Arrays.stream(Status.values()).filter(s -> s.word().equals(word)).findFirst();
  }

  private Optional<Paper> paper(Loaded loaded, String agreement, String instrument) {
    return new Papers(loaded, request).all().stream()
        .filter(p -> p.agreement().id().equals(agreement))
        .filter(p -> p.instrument().name().key().equals(instrument)).findFirst();
  }

  /** The sources that a file carries, by their paths: if it carries any, exhibits too, as its manifest has them. */
  private static Map<String, byte[]> sources(List<Attachment> carried, Manifest manifest) {
    Map<String, byte[]> files = new HashMap<>();
    carried.stream().filter(Attachment::source).forEach(a -> files.put(a.path(), a.bytes()));
    for (Attachment one : files.isEmpty() ? List.<Attachment>of() : carried) {
      String digest = one.relation() == Attachment.Relation.EXHIBIT ? Sha256.of(one.bytes()) : "";
      manifest.sources().stream().filter(part -> part.sha256().equals(digest))
          .forEach(part -> files.put(part.path(), one.bytes()));
    }
    return files;
  }

  private void compare(byte[] rendered, Manifest manifest, Map<String, byte[]> files) {
    BookFiles book = BookLoader.open(request);
    Loaded loaded =
        new BookLoader(request, files.isEmpty() ? book : BookFiles.of(new HeldTree(files)), workers).load();
    Optional<PrintJob> job = loaded.hasErrors() ? Optional.empty() : job(loaded, manifest);
    boolean other = parts(manifest, loaded, !files.isEmpty());
    files.forEach((name, bytes) -> {
      if (BinaryFile.isPdf(name)) {
        since(name, bytes, book);
      } else {
        since(name, new String(bytes, StandardCharsets.UTF_8), book);
      }
    });
    if (job.isEmpty()) {
      findings.add(unknown(manifest.instrument(), manifest.agreement()));
      return;
    }
    Imprints imprints = new Imprints(
        loaded, manifest.toolkit(), files.isEmpty() ? Imprints.MANIFEST : SOURCES);
    Press press = new Press(loaded, request, imprints);
    Optional<Document> document = press.made(job.get()).document();
    byte[] again = document.map(d -> press.print(job.get(), d, new PdfRenderer()).bytes()).orElse(new byte[0]);
    boolean sameToolkit = manifest.toolkit().equals(request.version());
    if (PdfSameness.same(rendered, again)) {
      findings.add(Finding.info("file-same", at,
          "its pages are what " + (files.isEmpty() ? "the book gives" : "the sources that it carries give")
              + (sameToolkit ? "" : "; it was rendered by Engross " + manifest.toolkit()), ""));
    } else if (!other) {
      differs(manifest, document);
    }
  }

  /** What differs although the sources that the manifest names are the same. */
  private void differs(Manifest manifest, Optional<Document> document) {
    boolean sameWords = document.map(CanonicalDocument::digest).equals(Optional.of(manifest.document()));
    boolean sameToolkit = manifest.toolkit().equals(request.version());
    if (sameWords && !sameToolkit) {
      findings.add(Finding.warn("file-of-other-toolkit", at,
          "it says that Engross " + manifest.toolkit() + " rendered it, and this is " + request.version()
              + ", which sets pages otherwise: nobody has compared its pages",
          "run engross:verify with that version to compare the pages"));
    } else if (sameToolkit || sameWords) {
      findings.add(Finding.error("file-otherwise", at,
          "its pages are not what its sources give, and all of these are as its manifest has them",
          "the file was changed after it was rendered, or signed in the YAML was: compare its words with the .txt"));
    } else {
      findings.add(Finding.warn("file-of-other-document", at,
          "it was rendered by Engross " + manifest.toolkit() + ", and this is " + request.version()
              + ", which makes another document of the same sources",
          "run engross:verify with that version to compare the pages"));
    }
  }

  /** Tells of files that are not what the manifest has; whether there are any. */
  private boolean parts(Manifest manifest, Loaded loaded, boolean carried) {
    PaperSources sources = new PaperSources(loaded);
    boolean other = false;
    for (Manifest.Part part : manifest.sources()) {
      Optional<String> now = loaded.pdfs().containsKey(part.path())
          ? Optional.of(loaded.pdfs().get(part.path()).sha256())
          : loaded.sources().containsKey(part.path())
          ? sources.of(part.path()).stream().filter(s -> s.file().equals(part.path())).map(s -> s.words().all())
              .findFirst()
          : Optional.empty();
      other |= part(part, now, carried);
    }
    for (Manifest.Part part : manifest.templates()) {
      Optional<String> now = Optional.ofNullable(loaded.templates().get(part.path())).map(f -> Sha256.of(f.text()));
      other |= part(part, now, carried);
    }
    return other;
  }

  private boolean part(Manifest.Part part, Optional<String> now, boolean carried) {
    if (now.equals(Optional.of(part.sha256()))) {
      return false;
    }
    Location file = Location.startOf(part.path());
    if (carried) {
      findings.add(Finding.error("file-attachment", file,
          "the PDF carries another " + part.path() + " than its manifest names",
          "the file was changed after it was rendered"));
    } else {
      findings.add(Finding.warn("file-of-other-sources", file,
          now.isEmpty() ? "the PDF was made of this file too, which the book does not have"
              : "the PDF was made of another version of this file",
          AT_ITS_COMMIT));
    }
    return true;
  }

  /** Where the book says otherwise than a source that is carried. */
  private void since(String name, String carried, BookFiles book) {
    Optional<SourceFile> now = book.read(name, new Findings());
    SourceFile then = SourceFile.of(name, carried);
    if (now.isEmpty()) {
      findings.add(gone(name));
    } else if (!now.get().text().equals(then.text())) {
      int line = 1;
      while (now.get().line(line).equals(then.line(line))) {
        line++;
      }
      findings.add(Finding.info("file-source-since", new Location(name, line, 1),
          "from this line on, the book's file differs from the one that the PDF carries", ""));
    }
  }

  /** The same of a source that is no text. */
  private void since(String name, byte[] carried, BookFiles book) {
    Optional<byte[]> now = book.bytes(name);
    if (now.isEmpty()) {
      findings.add(gone(name));
    } else if (!Arrays.equals(now.get(), carried)) {
      findings.add(Finding.info("file-source-since", Location.startOf(name),
          "the book's file differs from the one that the PDF carries", ""));
    }
  }

  private static Finding gone(String name) {
    return Finding.info("file-source-since", Location.startOf(name),
        "the PDF carries this file, which the book does not have", "");
  }

  private Optional<PrintJob> job(Loaded loaded, Manifest manifest) {
    if (manifest.instrument().equals(ConformedPaper.COPY)) {
      return loaded.book().agreements().stream().filter(a -> a.id().equals(manifest.agreement())).findFirst()
          .flatMap(a -> copy(loaded, a, manifest.date()));
    }
    return paper(loaded, manifest.agreement(), manifest.instrument()).map(p -> as(p, manifest));
  }

  private static PrintJob as(Paper paper, Manifest manifest) {
    Optional<Status> status = status(manifest.status());
    Paper.Copy copy = Arrays.stream(Paper.Copy.values())
        .filter(c -> c.word().equals(manifest.copy())).findFirst().orElse(Paper.Copy.PLAIN);
    return copy == Paper.Copy.PLAIN && status.isPresent() ? paper.as(copy).with(status.get()) : paper.as(copy);
  }

  private static Optional<PrintJob> copy(Loaded loaded, Agreement agreement, String date) {
    Form form = loaded.form(agreement);
    try {
      return Optional.of(new ConformedPaper(
          agreement, Chain.inForce(agreement, form, LocalDate.parse(date), LocalDate.MAX), form));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
