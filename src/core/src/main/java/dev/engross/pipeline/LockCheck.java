package dev.engross.pipeline;

import dev.engross.check.Subject;
import dev.engross.conform.Standing;
import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.lock.Correction;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockedFile;
import dev.engross.lock.LockedSource;
import dev.engross.lock.SourceChanges;
import dev.engross.model.Instrument;
import dev.engross.signature.PdfReport;
import dev.engross.signature.PdfSignature;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the sources, outputs and scans of locked papers to their locks. */
final class LockCheck {

  private static final String RESTORE = "put back the file as it was committed";

  private final Loaded loaded;
  private final BookFiles files;
  private final PaperSources sources;
  private final List<Finding> found = new ArrayList<>();

  private LockCheck(Loaded loaded, BookFiles files) {
    this.loaded = loaded;
    this.files = files;
    this.sources = new PaperSources(loaded);
  }

  /** What is not as it was locked, and what was corrected. */
  static List<Finding> of(Loaded loaded, BookFiles files, Workers workers) {
    return workers.map(loaded.subjects(), subject -> new LockCheck(loaded, files).of(subject)).stream()
        .flatMap(List::stream).toList();
  }

  private List<Finding> of(Subject subject) {
    Lock lock = loaded.lock(subject.agreement().id());
    lock.entries().forEach(entry -> check(subject, entry));
    names(subject, lock);
    if (!loaded.hasUnreadLock(subject.agreement().id())) {
      lost(subject, lock);
    }
    return found;
  }

  private void check(Subject subject, LockEntry entry) {
    entry.sources().forEach(source -> source(entry, source));
    boolean there = subject.standings().stream().map(Standing::instrument)
        .anyMatch(i -> i.isPrinted() && i.name().key().equals(entry.paper()));
    if (!there && entry.sources().stream().noneMatch(s -> hasError(s.file()))) {
      found.add(Finding.error("locked-paper", entry.at(),
          "this paper, which was " + entry.stage().done() + ", is not in the book, or prints nothing", RESTORE));
    }
    for (LockedFile file : entry.outputs()) {
      files.bytes(file.name()).ifPresentOrElse(
          bytes -> output(file, bytes, entry), () -> found.add(gone("locked-output", file.name(), entry)));
    }
    for (LockedFile file : entry.scan()) {
      Optional<byte[]> bytes = files.bytes(file.name());
      if (bytes.isEmpty()) {
        found.add(gone("locked-scan", file.name(), entry));
      } else if (!LockedBytes.isSame(file, bytes.get())) {
        found.add(fault("locked-scan", file, bytes.get(), entry));
      }
    }
    for (Correction one : entry.corrections()) {
      found.add(Finding.info("corrected", one.at(),
          "this paper was corrected on " + one.on() + " after it was executed: " + one.because(), ""));
    }
  }

  /** A paper that came later must not be rendered over a file that is locked for another. */
  private void names(Subject subject, Lock lock) {
    Set<String> locked = lock.entries().stream().flatMap(e -> e.outputs().stream()).map(LockedFile::name)
        .map(name -> name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'))).collect(Collectors.toSet());
    subject.standings().stream().map(Standing::instrument)
        .filter(i -> i.isPrinted() && lock.of(i.name().key()).isEmpty() && locked.contains(i.name().file()))
        .forEach(i -> found.add(Finding.error("locked-name", i.at(),
            "the paper in this file is rendered to the name of the executed copy of another",
            "give this file another name")));
  }

  /** Executed copies come with a lock, and only with one. */
  private void lost(Subject subject, Lock lock) {
    List<Instrument> printed =
        subject.standings().stream().map(Standing::instrument).filter(Instrument::isPrinted).toList();
    List<Instrument> unlocked = printed.stream().filter(i -> lock.of(i.name().key()).isEmpty()).toList();
    if (unlocked.isEmpty()) {
      return;
    }
    String folder = "output/" + lock.agreement() + "/";
    Set<String> copies = files.list("output/" + lock.agreement(), new Findings()).stream()
        .map(name -> name.substring(folder.length()).replaceFirst("[.][^.]*$", "")).collect(Collectors.toSet());
    printed.forEach(i -> copies.remove(i.name().file()));
    unlocked.stream().filter(i -> copies.contains(executed(i))).forEach(i -> found.add(Finding.error(
        "lock-missing", i.at(), "the executed copy of this paper is in output/, and the lock has no entry of it",
        "put back " + Lock.file(lock.agreement()) + " as it was committed; if the paper was not executed, remove "
            + folder + executed(i) + ".*")));
  }

  private static String executed(Instrument instrument) {
    return instrument.name().file() + Paper.Copy.EXECUTED.suffix();
  }

  private void source(LockEntry entry, LockedSource locked) {
    if (locked.isOfBytes()) {
      bytes(entry, locked);
      return;
    }
    Optional<SourceFile> source = Optional.ofNullable(loaded.sources().get(locked.file()));
    if (source.isPresent()) {
      // Of YAML that does not read nobody can tell which lines are words; that it does not read is told already.
      if (!hasError(locked.file()) || sources.root(locked.file()).isPresent() || !locked.file().endsWith(".yaml")) {
        found.addAll(SourceChanges.of(entry, locked, source.get(), sources.lines(locked.file())));
      }
    } else if (!hasError(locked.file())) {
      found.add(gone("locked-source", locked.file(), entry));
    }
  }

  /** A paper may name it no more, and it is held to its lock all the same. */
  private void bytes(LockEntry entry, LockedSource locked) {
    Location at = Location.startOf(locked.file());
    Findings fault = new Findings();
    Optional<BinaryFile> now = files.pdf(locked.file(), at, fault);
    if (now.isEmpty() && fault.sorted().stream().anyMatch(f -> f.rule().equals("missing-file"))) {
      found.add(gone("locked-source", locked.file(), entry));
    } else if (now.filter(pdf -> LockedSource.of(pdf).equals(locked)).isEmpty()) {
      found.add(Finding.error("locked-source", at,
          "this file is not as it was when the paper was " + entry.stage().done(),
          RESTORE + "; " + entry.stage().amended()));
    }
  }

  private boolean hasError(String file) {
    return loaded.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR && f.at().file().equals(file));
  }

  /** A file of a copy. A PDF may have been signed since. */
  private void output(LockedFile locked, byte[] bytes, LockEntry entry) {
    boolean same = LockedBytes.isSame(locked, bytes);
    if (same && !PdfReport.seemsSigned(bytes)) {
      return;
    }
    Optional<PdfReport> signed = LockedBytes.signed(locked, bytes);
    Location at = Location.startOf(locked.name());
    if (signed.isEmpty()) {
      found.add(fault("locked-output", locked, bytes, entry));
    } else if (!same && signed.get().fault().isPresent()) {
      found.add(Finding.error("locked-output", at,
          "this file begins as it was when the paper was " + entry.stage().done() + ", but "
              + signed.get().fault().get(), restore(bytes)));
    } else if (!same && !signed.get().isSignedToItsEnd()) {
      found.add(Finding.error("locked-unsigned", at,
          "this file was filled in since the paper was " + entry.stage().done()
              + ", and nobody has signed what was filled in", "let somebody sign it, or " + restore(bytes)));
    } else if (!signed.get().signatures().isEmpty()) {
      String whose =
          String.join(" and ", signed.get().signatures().stream().map(PdfSignature::whose).toList());
      found.add(Finding.info("signed-copy", at, "this file bears " + whose + "; who that is,"
          + " engross:verify -Dengross.file=" + locked.name() + " tells", ""));
    }
  }

  /** What was signed and is not committed yet, a restored file would lack. */
  private static String restore(byte[] bytes) {
    return (PdfReport.seemsSigned(bytes)
        ? "keep a copy of this file elsewhere first, since it bears signatures that the committed one may lack; then "
        : "") + RESTORE;
  }

  private static Finding fault(String rule, LockedFile locked, byte[] bytes, LockEntry entry) {
    return new Finding(rule, Severity.ERROR, Location.startOf(locked.name()),
        "this file is not as it was when the paper was " + entry.stage().done(), restore(bytes));
  }

  private static Finding gone(String rule, String file, LockEntry entry) {
    return new Finding(rule, Severity.ERROR, Location.startOf(file),
        "this file is gone, and was there when the paper was " + entry.stage().done(), RESTORE);
  }
}
