package dev.engross.pipeline;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.output.RunLock;
import dev.engross.output.Watch;
import dev.engross.template.TemplateEngine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main flow: files are read into nodes, bound to a book, folded and checked; each paper becomes a document, and
 * each document files. Each method reads the book anew, but {@code generate} leaves off where no file changed since it
 * last wrote; it alone writes, and only below {@code output/} and {@code target/engross/}.
 */
public final class Pipeline {

  private final Request request;

  /** Reads nothing yet; that there is a book in the folder is only found by the goals. */
  public Pipeline(Request request) {
    this.request = request;
  }

  /**
   * Reads and checks the book, and {@linkplain Trial tries} its documents, without rendering one. What is not as it was
   * locked is told with the commit that made it so, if the book lies in a repository.
   */
  public Outcome validate() {
    try (Workers workers = new Workers(request.threads())) {
      Loaded read = load(workers, LastRun.of(request).remembered(true));
      Loaded loaded = read.telling(new ChangedSince(request, read).told(read.findings()));
      Press press = new Press(loaded, request);
      Papers papers = new Papers(loaded, request);
      List<Finding> all = new ArrayList<>();
      loaded.last().printed().values().forEach(printed -> all.addAll(printed.made()));
      Trial trial = new Trial(loaded, papers, press, workers);
      all.addAll(trial.ofPapers());
      if (!loaded.hasErrors()) {
        all.addAll(Filings.of(loaded, BookLoader.open(request), request, workers).found(papers.due(), workers));
      }
      if (!loaded.hasErrors() && all.stream().noneMatch(f -> f.severity() == Severity.ERROR)) {
        all.addAll(trial.ofCopies());
      }
      all.addAll(trial.rest());
      return Outcome.of(loaded, all, List.of(), List.of());
    }
  }

  /**
   * Validates, renders, and writes what changed; writes nothing when there is an error.
   *
   * @throws java.io.UncheckedIOException if a file could not be written; files are then old or new, each whole
   */
  public Outcome generate() {
    return BareRepository.refused(request).orElseGet(this::generated);
  }

  private Outcome generated() {
    RunLock lock = RunLock.take(request.book());
    try (lock) {
      LastRun last = LastRun.of(request);
      Optional<Outcome> same = last.unchanged();
      if (same.isPresent()) {
        return same.get();
      }
      Watch watch = last.watch();
      Rendering rendering = render(true, last.remembered(true));
      if (!rendering.outcome().has(Severity.ERROR)) {
        last.record(watch, rendering.loaded(), rendering.printed(), rendering.outcome());
      }
      return rendering.outcome();
    }
  }

  /** Renders, and compares with what stands in {@code output/}. */
  public Outcome check() {
    return render(false, Remembered.NOTHING).outcome();
  }

  /**
   * Writes each agreement as it is in force on a day to {@code target/engross/conformed/}, if the book has no error.
   *
   * @throws java.io.UncheckedIOException if a file could not be written
   */
  public Outcome conform(Conformity asked) {
    return BareRepository.refused(request).orElseGet(() -> conformed(asked));
  }

  private Outcome conformed(Conformity asked) {
    try (Workers workers = new Workers(request.threads())) {
      Loaded loaded = load(workers);
      if (loaded.hasErrors()) {
        return Outcome.of(loaded, List.of(), List.of(), List.of());
      }
      Press press = new Press(loaded, request);
      ConformedCopies copies = new ConformedCopies(press, request.book(), loaded.commit());
      List<ConformedCopies.Made> made =
          workers.map(loaded.subjects(), s -> copies.print(s, loaded.form(s.agreement()), asked));
      List<Finding> found = made.stream().flatMap(m -> m.findings().stream()).toList();
      boolean failed = found.stream().anyMatch(f -> f.severity() == Severity.ERROR);
      return Outcome.of(loaded, found, failed ? List.of() : copies.write(made), List.of());
    }
  }

  /** Tells how agreements came to say what they say, as the commits of the book's repository record it. */
  public History history(HistoryQuestion asked) {
    try (Workers workers = new Workers(request.threads())) {
      return new Histories(request, workers).of(asked);
    }
  }

  /** The table of agreements and instruments. */
  public Overview info() {
    try (Workers workers = new Workers(request.threads())) {
      Loaded loaded = load(workers);
      Outcome outcome = loaded.commit().isEmpty()
          ? Rendering.of(loaded, request, workers, false).outcome()
          : Outcome.of(loaded, List.of(), List.of(), List.of());
      return new OverviewTable(request, loaded, outcome).overview();
    }
  }

  /**
   * Finalizes, takes back, executes or corrects a paper, and writes all that it takes or nothing.
   *
   * @throws java.io.UncheckedIOException if the disk refuses a file; then all are as they were
   */
  public Outcome lock(LockOrder order) {
    return BareRepository.refused(request).orElseGet(() -> carriedOut(order));
  }

  private Outcome carriedOut(LockOrder order) {
    RunLock lock = RunLock.take(request.book());
    try (lock; Workers workers = new Workers(request.threads())) {
      return new LockDesk(request.whole(), workers).carryOut(order);
    }
  }

  /**
   * Proves all locks of the book, of whatever agreement, from its folder alone; and where that lies in a repository, by
   * the tags of the papers.
   */
  public Proof verify() {
    return verify(Optional.empty());
  }

  /** @param trust whose signatures of tags are believed: a ref by its full name, or a folder */
  public Proof verify(Optional<String> trust) {
    Optional<Outcome> refused = BareRepository.refused(request);
    if (refused.isPresent()) {
      return new Proof(0, List.of(), 0, refused.get());
    }
    Pipeline whole = new Pipeline(request.whole());
    try (Workers workers = new Workers(request.threads())) {
      Loaded loaded = whole.load(workers);
      List<Paper> papers = new Papers(loaded, request.whole()).all();
      List<Paper> locked = papers.stream().filter(p -> !p.lock().isEmpty()).toList();
      List<Finding> filed = loaded.hasErrors() || locked.isEmpty()
          ? List.of()
          : Filings.of(loaded, BookLoader.open(request), request.whole(), workers).found(locked, workers);
      Proof proof = LockProof.of(loaded.with(filed), papers, new Press(loaded, request.whole()), workers);
      return new RepositoryProof(request.whole(), workers, trust).of(loaded, papers, proof);
    }
  }

  /**
   * Tags the commit that is checked out with each executed paper that has a lock and no tag, if all locks hold.
   *
   * @param asked only this paper, {@code lease/3}; empty for all
   * @param now when the tags are made
   */
  public Tagging tag(String asked, Instant now) {
    return tag(asked, now, Optional.empty(), "");
  }

  /**
   * The same, the tags signed.
   *
   * @param key the file of a secret key, by its path from the book; empty to sign nothing
   * @param passphrase of that key; empty for none
   */
  public Tagging tag(String asked, Instant now, Optional<String> key, String passphrase) {
    Optional<Outcome> refused = BareRepository.refused(request);
    if (refused.isPresent()) {
      return new Tagging(List.of(), List.of(), refused.get());
    }
    Pipeline whole = new Pipeline(request.whole());
    try (Workers workers = new Workers(request.threads())) {
      TagDesk desk = new TagDesk(request, key.map(request.book()::resolve), passphrase);
      return desk.tag(whole.load(workers), verify().outcome(), asked, now);
    }
  }

  /**
   * Signs the execution copy of a locked paper in the field of one party, or tells why not and changes nothing.
   *
   * @throws java.io.UncheckedIOException if the disk refuses the file; then it is as it was
   */
  public Outcome sign(SigningOrder order) {
    RunLock lock = RunLock.take(request.book());
    try (lock; Workers workers = new Workers(request.threads())) {
      return new SigningDesk(request.whole(), workers).carryOut(order);
    }
  }

  /**
   * Proves any one PDF, which need not be of the book.
   *
   * @param trust a folder of certificates whose word is taken; empty for nobody's
   */
  public FileReport verify(Path file, Optional<Path> trust) {
    try (Workers workers = new Workers(request.threads())) {
      return new FileProof(request, workers, file, trust).report();
    }
  }

  /**
   * Packs the evidence of a locked paper into a zip.
   *
   * @param asked the paper, {@code lease/3}
   * @param trust whose signatures are believed: a ref by its full name, or a folder
   */
  public Outcome evidence(String asked, Optional<String> trust) {
    return BareRepository.refused(request).orElseGet(() -> packed(asked, trust));
  }

  private Outcome packed(String asked, Optional<String> trust) {
    Pipeline whole = new Pipeline(request.whole());
    try (Workers workers = new Workers(request.threads())) {
      Outcome proved = verify().outcome();
      return new EvidenceDesk(request, workers).pack(whole.load(workers), proved, asked, trust);
    }
  }

  private Rendering render(boolean write, Remembered last) {
    try (Workers workers = new Workers(request.threads())) {
      return Rendering.of(load(workers, last), request, workers, write);
    }
  }

  private Loaded load(Workers workers) {
    return request.at().isPresent()
        ? new RecordedBook(request, workers).at(request.at().get())
        : load(workers, Remembered.NOTHING);
  }

  /**
   * Reads the book, but for agreements that are remembered; all of it if anything is wrong, since what is said of an
   * error depends on what else there is. FreeMarker takes as long to begin with as a small book to be read.
   */
  private Loaded load(Workers workers, Remembered last) {
    Optional<Finding> bare = BareRepository.found(request);
    if (bare.isPresent()) {
      return Loaded.nothing(List.of(bare.get()));
    }
    Loaded loaded = workers.beside(TemplateEngine::prepare, () -> new BookLoader(request, workers).load(last));
    Loaded whole = loaded.hasErrors() && !loaded.last().read().isEmpty()
        ? new BookLoader(request, workers).load(last.whole())
        : loaded;
    return whole.with(LockCheck.of(whole, BookLoader.open(request), workers));
  }
}
