package dev.engross.pipeline;

import dev.engross.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A book of an executed agreement and a draft of its first amendment, which tests finalize, execute and spoil. */
record LockBook(Path folder) {

  /** When all is committed and tagged. */
  static final Instant NOW = Instant.parse("2021-02-04T10:00:00Z");

  static final String BASE = "agreements/lease/agreement.yaml";
  static final String PAPER = "agreements/lease/amendments/01.yaml";
  static final String TEXT = "agreements/lease/yard.md";
  static final String LOCK = "agreements/lease/lock.yaml";
  static final String SCAN = "agreements/lease/signed/1.pdf";
  static final String FORM = "templates/plain/form.yaml";
  static final String COPY = "output/lease/lease-am01.txt";
  static final String EXECUTED = "output/lease/lease-am01x.txt";
  static final String SIGNATORIES = "Owner=Ada Quist, President; Tenant=Ray Ott";

  /** A paper without a number. */
  static final String LETTER = "amendment: none\ndated: 2021-03-01\ncalled: Letter\nsections: [ratification]\n";

  /** The book, its outputs generated. */
  static LockBook in(Path folder) {
    LockBook book = new LockBook(folder);
    book.write(BASE, """
        agreement: Lease
        form: plain
        status: executed
        dated: 2021-01-04
        parties:
          Owner: {name: Ash LLC, signs: {by: {name: Ada Quist, title: Manager}}}
          Tenant: {name: Ray Ott, person: yes}
        particulars: {Rent: $1.00}
        sections: [{heading: Yard, text: The yard is big. It is dry.}]
        """);
    book.write(PAPER, """
        amendment: 1  # the first
        # not signed yet
        status: draft   # see the letter
        dated: 2021-02-01

        sections:
          - heading: Yard
            changes:
              - {in: Section 1 > first sentence, strike: big, insert: small}
              - {set: Rent, to: $2.00}
          - ratification
        attach:
          Exhibit A: {title: The Yard, file: yard.md}
        """);
    book.write(TEXT, "The yard lies behind the house.\n\nIt has a gate.\n");
    book.write(FORM, "extends: general\n");
    book.generate();
    return book;
  }

  Request request() {
    return new Request(folder, Optional.empty(), Optional.empty(), Set.of(), 1, "1.0");
  }

  Pipeline pipeline() {
    return new Pipeline(request());
  }

  Outcome generate() {
    return pipeline().generate();
  }

  Outcome finalizePaper() {
    return pipeline().lock(new LockOrder.Finalize("lease/1"));
  }

  Outcome takeBack() {
    return pipeline().lock(new LockOrder.TakeBack("lease/1"));
  }

  Outcome execute() {
    return execute(SIGNATORIES);
  }

  Outcome execute(String signatories) {
    return pipeline().lock(new LockOrder.Execute("lease/1", LocalDate.of(2021, 2, 3), signatories, ""));
  }

  Outcome correct(String reason) {
    return pipeline().lock(new LockOrder.Correct("lease/1", reason, LocalDate.of(2021, 5, 6), ""));
  }

  /** The book with its amendment finalized, executed with a scan, and the rest generated. */
  static LockBook executedIn(Path folder) {
    LockBook book = in(folder);
    book.write(SCAN, "%PDF the signed paper");
    book.finalizePaper();
    book.pipeline().lock(new LockOrder.Execute("lease/01", LocalDate.of(2021, 2, 3), SIGNATORIES, SCAN));
    book.generate();
    return book;
  }

  String read(String file) {
    return SampleBook.read(folder.resolve(file));
  }

  byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LockBook write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  LockBook write(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  LockBook replace(String file, String words, String instead) {
    String text = read(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " has no " + words);
    }
    return write(file, text.replace(words, instead));
  }

  LockBook delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** All files but those in {@code target/}, each byte a character. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Path file : SampleBook.files(folder)) {
      String name = SampleBook.name(folder, file);
      if (!name.startsWith("target/")) {
        files.put(name, new String(bytes(name), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** A repository in a folder, which is made. */
  static Git repository(Path folder) throws GitAPIException {
    return Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
  }

  /** Commits all that lies in a repository, what is gone too, as of one moment. */
  static RevCommit commit(Git git, String message) throws GitAPIException {
    PersonIdent person = new PersonIdent("Ann Lee", "ann.lee@example.com", NOW, ZoneOffset.UTC);
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    return git.commit().setAuthor(person).setCommitter(person).setMessage(message).setSign(false).call();
  }

  static List<String> told(Outcome outcome) {
    return outcome.findings().stream().map(Object::toString).toList();
  }

  static List<String> errors(Outcome outcome) {
    return outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).map(Object::toString).toList();
  }
}
