package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.LockedSource;
import dev.engross.lock.Sha256;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.model.Status;
import dev.engross.render.Attachment;
import dev.engross.render.Attachment.Relation;
import dev.engross.render.Imprint;
import dev.engross.render.Imprint.Purpose;
import dev.engross.report.Manifest;
import dev.engross.source.BinaryFile;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files carry of where they come from, as the book's {@code evidence} has it. */
final class Imprints {

  private static final String NONE = "none";
  private static final String SOURCES = "sources";
  private static final String PDF = "application/pdf";
  /** No files, but what they were. */
  static final String MANIFEST = "manifest";
  private static final String DESCRIPTION = "What this file was made of";

  private final String version;
  private final String evidence;
  private final Loaded loaded;
  private final Map<String, List<LockedSource>> locked = new ConcurrentHashMap<>();
  private final Map<String, String> digests = new ConcurrentHashMap<>();

  /** @param version the toolkit's */
  Imprints(Loaded loaded, String version) {
    this(loaded, version, loaded.book().settings().evidence());
  }

  /** Imprints as of a version of the toolkit, with some kind of evidence, whatever the book says. */
  Imprints(Loaded loaded, String version, String evidence) {
    this.version = version;
    this.evidence = evidence;
    this.loaded = loaded;
  }

  Imprint of(PrintJob job, Document document) {
    String instrument = job instanceof Paper paper ? paper.instrument().name().key() : ConformedPaper.COPY;
    String status = job instanceof Paper paper ? paper.instrument().status().word() : "";
    Purpose purpose = job instanceof Paper paper ? purpose(paper) : Purpose.READING;
    if (purpose == Purpose.FILING) {
      return new Imprint(job.agreement().id(), instrument, status, purpose, List.of());
    }
    List<Attachment> all = new ArrayList<>();
    job.exhibits().forEach(exhibit -> all.add(exhibit(exhibit)));
    if (evidence.equals(NONE)) {
      return new Imprint(job.agreement().id(), instrument, status, purpose, all);
    }
    List<LockedSource> files = files(job);
    List<SourceFile> forms = loaded.templates(job.form());
    Manifest manifest = new Manifest(
        version, job.agreement().id(), instrument, copy(job, purpose), status, document.meta().date(),
        CanonicalDocument.digest(document),
        files.stream().map(f -> new Manifest.Part(f.file(), f.words().all())).toList(),
        forms.stream().map(f -> new Manifest.Part(f.name(), digest(f))).toList(), accepted(job));
    all.add(new Attachment(Manifest.NAME, "application/json", DESCRIPTION, Relation.DATA, bytes(manifest.json())));
    if (evidence.equals(SOURCES)) {
      Set<String> carried = job.exhibits().stream().map(e -> e.file().sha256()).collect(Collectors.toSet());
      files.stream().filter(f -> !carried.contains(f.words().all())).forEach(f -> all.add(source(f)));
      forms.forEach(f -> all.add(source(f)));
    }
    return new Imprint(job.agreement().id(), instrument, status, purpose, all);
  }

  /** A paper that somebody made final by hand is the same copy as one that a goal finalized. */
  private static String copy(PrintJob job, Purpose purpose) {
    if (purpose == Purpose.SIGNING) {
      return Paper.Copy.EXECUTION.word();
    }
    return job instanceof Paper paper ? paper.copy().word() : "";
  }

  private static Purpose purpose(Paper paper) {
    if (paper.copy() == Paper.Copy.FILING) {
      return Purpose.FILING;
    }
    return paper.isToBeSigned() ? Purpose.SIGNING : Purpose.READING;
  }

  private Attachment source(LockedSource file) {
    BinaryFile pdf = loaded.pdfs().get(file.file());
    return pdf == null
        ? source(loaded.sources().get(file.file()))
        : new Attachment(file.file(), PDF, file.file(), Relation.SOURCE, bytes(pdf));
  }

  private static Attachment source(SourceFile file) {
    return new Attachment(
        file.name(), file.name().endsWith(".yaml") ? "application/yaml" : "text/plain", file.name(), Relation.SOURCE,
        bytes(file.text()));
  }

  /** Named after its exhibit, so that each has a name of its own, and is found from the page that tells of it. */
  private Attachment exhibit(PrintJob.Exhibit exhibit) {
    String name = exhibit.file().called();
    return new Attachment(
        exhibit.label() + " - " + name, PDF, exhibit.label() + ", which is the file " + name, Relation.EXHIBIT,
        bytes(exhibit.file()));
  }

  /** The bytes that a page tells the digest of, and no others. */
  private byte[] bytes(BinaryFile pdf) {
    return loaded.files().bytes(pdf.name()).filter(bytes -> Sha256.of(bytes).equals(pdf.sha256()))
        .orElseThrow(() -> new UncheckedIOException(
            new IOException(pdf.name() + " changed while it was being read; run again")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String digest(SourceFile file) {
    return digests.computeIfAbsent(file.name(), n -> Sha256.of(file.text()));
  }

  /** The sources of what is printed, of its agreements, and of the papers before it; each once. */
  private List<LockedSource> files(PrintJob job) {
    Set<String> yaml = new LinkedHashSet<>();
    if (job instanceof Paper paper) {
      paper.drawn().forEach(side -> upTo(side.agreement(), side.standing().instrument(), yaml));
    } else {
      papers(job.agreement()).forEach(p -> upTo(job.agreement(), p, yaml));
    }
    // Parties that agreements share stand there.
    yaml.add(BookLoader.BOOK);
    PaperSources all = new PaperSources(loaded);
    return yaml.stream().filter(loaded.sources()::containsKey)
        .flatMap(file -> locked.computeIfAbsent(file, all::of).stream()).distinct().toList();
  }

  /** Adds the files of an agreement's papers up to one; of a paper that amends others, too, also of these. */
  private void upTo(Agreement agreement, Instrument last, Set<String> yaml) {
    yaml.add(BookLoader.AGREEMENTS + "/" + agreement.id() + "/events.yaml");
    for (Instrument one : papers(agreement).toList()) {
      if (yaml.add(one.at().file())) {
        one.amends().stream().map(amended -> amended.name().agreement())
            .filter(id -> !id.equals(agreement.id()))
            .flatMap(id -> loaded.book().agreements().stream().filter(a -> a.id().equals(id)))
            .forEach(other -> upTo(other, one, yaml));
      }
      if (one.at().equals(last.at())) {
        return;
      }
    }
  }

  private static Stream<Instrument> papers(Agreement agreement) {
    return Stream.concat(Stream.of(agreement.base()), agreement.amendments().stream());
  }

  private static List<String> accepted(PrintJob job) {
    return job instanceof Paper paper
        ? Stream.concat(Stream.of(paper.instrument().sic()), paper.instrument().body().all().stream().map(Section::sic))
            .flatMap(sic -> sic.accepts().stream()).map(Imprints::accepted).distinct().toList()
        : List.of();
  }

  private static String accepted(Sic.Accepted one) {
    return one.rule() + " at " + one.at();
  }
}
