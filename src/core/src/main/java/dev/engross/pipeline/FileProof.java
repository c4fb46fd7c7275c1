package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.signature.PdfReport;
import dev.engross.signature.PdfReport.Part;
import dev.engross.signature.PdfSignature;
import dev.engross.signature.Vouchers;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves one PDF: its revisions, the signatures over them, and what it was before them, against its sources. */
final class FileProof {

  private final Request request;
  private final Workers workers;
  private final Path file;
  private final Location at;
  private final Optional<Path> trust;
  private final Vouchers vouchers;
  private final Findings findings = new Findings();
  private final List<String> lines = new ArrayList<>();
  private boolean signed;

  /**
   * Paths are taken from the book's folder on.
   *
   * @param trust a folder of certificates whose word is taken
   */
  FileProof(Request request, Workers workers, Path file, Optional<Path> trust) {
    this.request = request;
    this.workers = workers;
    this.file = request.book().resolve(file);
    this.at = Location.startOf(String.valueOf(file.getFileName()));
    this.trust = trust.map(request.book()::resolve);
    this.vouchers = this.trust.filter(Files::isDirectory).map(Vouchers::in).orElse(Vouchers.NONE);
  }

  FileReport report() {
    vouchers.unread().forEach(words -> findings.add(Finding.warn("vouchers", at, words,
        "let engross.trust name a folder of certificates: files in PEM or DER that end in .pem, .crt, .cer or .der")));
    trust.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> findings.add(Finding.error(
        "no-trust-folder", at, "engross.trust is to be a folder of certificates; " + (Files.exists(folder)
            ? folder.getFileName() + " is a file"
            : "there is none " + Unknown.quoted(folder.toString())),
        "name the folder that holds the certificates whose word you take")));
    bytes().ifPresent(this::prove);
    return new FileReport(lines, signed, new Outcome(
        findings.sorted(), new FindingReport(Map.of()), List.of(), List.of()));
  }

  private Optional<byte[]> bytes() {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= BookFiles.MAX_SCAN) {
        return Optional.of(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      // said below
    }
    findings.add(Finding.error("no-file", at,
        "there is no file " + Unknown.quoted(file.toString()) + ", or it cannot be read",
        "check the name that engross.file gives, by its whole path or that from the book's folder, and its upper and"
            + " lower case"));
    return Optional.empty();
  }

  private void prove(byte[] bytes) {
    PdfReport report = PdfReport.of(bytes, vouchers);
    signed = !report.signatures().isEmpty();
    int number = 0;
    for (Part part : report.revisions()) {
      lines.add("revision " + ++number + ", to byte " + part.end() + ": " + part.words());
    }
    report.signatures().stream().filter(PdfSignature::holds).forEach(s -> lines.add(s.words()));
    report.signatures().stream()
        .filter(s -> trust.filter(Files::isDirectory).isPresent() && s.holds() && s.voucher().isEmpty())
        .forEach(s -> findings.add(Finding.warn("not-vouched", at,
            "no certificate in the folder that engross.trust names vouches for " + s.whose(),
            "ask the signer whose certificates vouch for it, and put one into the folder if you take its word")));
    report.faults().forEach(fault -> findings.add(Finding.error("pdf-damaged", at, "this file " + fault,
        "get the file again from whom you have it, or from the commit that holds it")));
    report.signatures().stream().filter(s -> !s.holds()).forEach(s -> findings.add(Finding.error(
        "signature-broken", at, s.words(), "get the file again from whom you have it, or let it be signed again")));
    if (report.revisions().isEmpty()) {
      return;
    }
    if (!report.ours()) {
      findings.add(Finding.error("not-ours", at, "Engross did not make this file, so that no sources can prove it",
          "ask whoever made it"));
    } else {
      firstRevision(bytes, report)
          .ifPresent(first -> findings.addAll(new Reprint(request, workers, at.file()).of(first)));
    }
    if (report.signatures().isEmpty()) {
      lines.add("it bears no signature; whether one was taken off, only a lock tells: engross:verify without a file");
    }
  }

  /** The bytes that the toolkit wrote, before anybody signed or filled in: what sources can be held against. */
  private static Optional<byte[]> firstRevision(byte[] bytes, PdfReport report) {
    return report.revisions().stream().findFirst().map(first -> Arrays.copyOf(bytes, first.end()));
  }
}
