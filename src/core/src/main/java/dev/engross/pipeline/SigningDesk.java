package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.finding.Unknown;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockedCopy;
import dev.engross.lock.LockedFile;
import dev.engross.model.Status;
import dev.engross.output.Together;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.signature.PdfReport;
import dev.engross.signature.PdfSigning;
import dev.engross.signature.SigningKey;
import dev.engross.signature.Vouchers;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signs the execution copy of a locked paper in {@code output/}. */
final class SigningDesk {

  private static final long LARGEST_STORE = 16 << 20;

  private final Request request;
  private final Workers workers;
  private final BookFiles files;
  private final Findings findings = new Findings();

  SigningDesk(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
    this.files = BookLoader.open(request);
  }

  Outcome carryOut(SigningOrder order) {
    Loaded loaded = new BookLoader(request, workers).load();
    findings.addAll(loaded.findings());
    // What was filled in and is not signed yet is to be signed now.
    findings.addAll(LockCheck.of(loaded, files, workers).stream()
        .filter(f -> !f.rule().equals("locked-unsigned") && f.severity() != Severity.INFO).toList());
    Optional<Paper> paper =
        findings.hasErrors() ? Optional.empty() : new LockRefusals(loaded, files, findings).named(order.instrument());
    Optional<LockedFile> copy = paper.flatMap(this::copy);
    Optional<byte[]> signed = copy.isEmpty()
        ? Optional.empty()
        : files.bytes(copy.get().name()).flatMap(pdf -> signed(pdf, paper.get(), copy.get(), order));
    signed.ifPresent(bytes -> new Together(request.book()).put(copy.get().name(), bytes).commit());
    List<DocumentLine> lines = signed
        .map(bytes -> new DocumentLine(copy.get().name(), 0, bytes.length, State.CHANGED, "")).stream().toList();
    return new Outcome(Alike.merged(new HashSet<>(findings.sorted())), loaded.report(), lines, List.of());
  }

  /** The PDF that is to be signed: only a lock keeps it as it is signed. */
  private Optional<LockedFile> copy(Paper paper) {
    Location at = paper.drawn().get(0).paper().at();
    Optional<LockEntry> entry = paper.lock().stream().findFirst();
    if (entry.isEmpty()) {
      boolean draft = paper.drawn().get(0).paper().status() == Status.DRAFT;
      refuse("signing-copy", at, draft
          ? "this paper is a draft, so that it has no execution copy to sign"
          : "this paper has no lock, so that nothing would keep its execution copy as it is signed",
          "run engross:finalize first; one that was executed before there were locks is not signed again");
      return Optional.empty();
    }
    Optional<LockedFile> copy = entry.get().copy(LockedCopy.EXECUTION)
        .flatMap(c -> c.files().stream().filter(f -> f.name().endsWith(".pdf")).findFirst());
    if (copy.isEmpty()) {
      refuse("signing-copy", at, "the execution copy of this paper has no PDF",
          "take it back, let formats name pdf, and finalize it again");
    }
    return copy;
  }

  private Optional<byte[]> signed(byte[] pdf, Paper paper, LockedFile copy, SigningOrder order) {
    Location at = Location.startOf(copy.name());
    Optional<String> field = field(PdfSigning.fields(pdf), paper, at, order.signatory());
    Optional<SigningKey> key = field.isEmpty() ? Optional.empty() : key(at, order);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<SigningKey.Unfit> unfit = key.get().unfit(order.now());
    if (unfit.isPresent()) {
      refuse("signing-key", at, unfit.get().words(), unfit.get().mend());
      return Optional.empty();
    }
    byte[] signed = PdfSigning.signed(pdf, field.get(), key.get(), order.now());
    PdfReport report = PdfReport.of(signed, Vouchers.NONE);
    if (report.fault().isPresent()) {
      refuse("signing-key", at, "what this key signs does not hold: " + report.fault().get(),
          "sign with a key whose certificate is its own");
      return Optional.empty();
    }
    return Optional.of(signed);
  }

  /** @param fields the signature fields, each with whether it is signed */
  private Optional<String> field(Map<String, Boolean> fields, Paper paper, Location at, String asked) {
    String plain = asked.replace(".", "");
    Optional<String> named = Signatories.signers(paper).stream().filter(p -> p.key().equals(asked))
        .map(p -> p.name().replace(".", "")).findFirst();
    Optional<String> field = fields.keySet().stream()
        .filter(f -> f.equalsIgnoreCase(plain) || named.filter(f::equalsIgnoreCase).isPresent()).findFirst();
    if (field.isEmpty()) {
      findings.add(
          Unknown.of("signing-field", at, "field to sign", asked, "in this execution copy", fields.keySet()));
    } else if (Boolean.TRUE.equals(fields.get(field.get()))) {
      Optional<String> free = fields.keySet().stream()
          .filter(f -> Boolean.FALSE.equals(fields.get(f)) && isFurther(f, field.get(), paper)).findFirst();
      refuse("signing-field", at, "the field " + Unknown.quoted(field.get()) + " is signed already"
              + free.map(f -> ", and " + Unknown.quoted(f) + " is free").orElse(""),
          "a signature stays"
              + free.map(f -> "; to sign in the free one, -Dengross.signatory=" + Unknown.quoted(f)).orElse("")
              + "; engross:verify -Dengross.file=" + at.file() + " tells whose it is");
      return Optional.empty();
    }
    return field;
  }

  /** Whether a field is a further one of the party of a first; one that another party's name gives is that party's. */
  private static boolean isFurther(String field, String first, Paper paper) {
    return field.startsWith(first) && field.substring(first.length()).matches(" [0-9]+")
        && Signatories.signers(paper).stream().noneMatch(p -> p.name().replace(".", "").equalsIgnoreCase(field));
  }

  private Optional<SigningKey> key(Location at, SigningOrder order) {
    Path keystore = request.book().resolve(order.keystore());
    String name = String.valueOf(keystore.getFileName());
    Optional<byte[]> store = Optional.empty();
    try {
      if (Files.isRegularFile(keystore) && Files.size(keystore) <= LARGEST_STORE) {
        store = Optional.of(Files.readAllBytes(keystore));
      }
    } catch (IOException e) {
      // said below
    }
    if (store.isEmpty()) {
      refuse("signing-key", at,
          "there is no keystore " + Unknown.quoted(keystore.toString()) + ", or it cannot be read",
          "let engross.keystore name a file of the kind PKCS#12 or JKS, by its whole path or that from the book's"
              + " folder");
      return Optional.empty();
    }
    char[] password = order.password().get();
    if (password.length == 0) {
      refuse("signing-key", at, "there is no password for the keystore: neither the environment nor a console gave one",
          "set ENGROSS_KEYSTORE_PASSWORD in the environment, or run this in a terminal and type it");
      return Optional.empty();
    }
    try {
      return Optional.of(SigningKey.of(store.get(), password, order.alias()));
    } catch (SigningKey.Refused e) {
      refuse("signing-key", at, e.getMessage() + " (" + name + ")",
          "check engross.keystore, engross.alias and the password in ENGROSS_KEYSTORE_PASSWORD");
      return Optional.empty();
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private void refuse(String rule, Location at, String message, String mend) {
    findings.add(Finding.error(rule, at, message, mend));
  }
}
