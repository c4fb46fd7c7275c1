package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Pdfs;
import dev.engross.finding.Finding;
import dev.engross.lock.Sha256;
import dev.engross.render.pdf.Conformance;
import dev.engross.report.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exhibit that is a PDF: its words are a page that identifies it, and files carry it byte for byte. */
class PdfExhibitTest {

  private static final String PLAN = "agreements/lease/plan.pdf";
  private static final String OTHER = "agreements/lease/amendments/plan.pdf";
  private static final String SETTINGS = "agreements/book.yaml";
  private static final byte[] YARD = Pdfs.of("The yard", "The gate");
  private static final byte[] SHED = Pdfs.of("The shed");

  @TempDir private Path folder;
  private LockBook book;

  /** A base with a plan, and an amendment with another one of the same name. */
  @BeforeEach
  void plans() {
    book = LockBook.in(folder.resolve("book"));
    book.write(PLAN, YARD).write(OTHER, SHED).write(LockBook.BASE, book.read(LockBook.BASE) + """
        attach:
          Exhibit P: {title: Plan of the Yard, file: plan.pdf}
        """);
    book.replace(LockBook.PAPER, "file: yard.md}", "file: yard.md}\n  Exhibit Q: {title: The Shed, file: amendments/plan.pdf}");
    assertThat(LockBook.told(book.generate())).isEmpty();
  }

  /** What a file carries, by the names that viewers show. */
  private static Map<String, COSDictionary> carried(byte[] pdf) throws IOException {
    Map<String, COSDictionary> carried = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSArray all = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      for (int i = 0; all != null && i < all.size(); i++) {
        COSDictionary file = (COSDictionary) all.getObject(i);
        carried.put(file.getString(COSName.UF), file);
        COSStream content = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
        file.setItem("Bytes", new COSString(content.createInputStream().readAllBytes()));
      }
    }
    return carried;
  }

  private static byte[] bytes(COSDictionary file) {
    return ((COSString) file.getItem("Bytes")).getBytes();
  }

  private List<String> exhibits(String output) throws IOException {
    List<String> exhibits = new ArrayList<>();
    for (Map.Entry<String, COSDictionary> one : carried(book.bytes("output/lease/" + output)).entrySet()) {
      if (one.getKey().startsWith("Exhibit ")) {
        byte[] expected = one.getKey().contains(" P ") ? YARD : SHED;
        assertThat(Arrays.equals(bytes(one.getValue()), expected)).as(one.getKey()).isTrue();
        exhibits.add(one.getKey());
      }
    }
    return exhibits;
  }

  @Test
  void a_paper_identifies_the_file_in_all_formats_and_its_pdf_carries_it_byte_for_byte() throws IOException {
    String said = "Attached as Exhibit P is the electronic file \"plan.pdf\" (PDF, " + YARD.length
        + " bytes), which is identified by its SHA-256 digest:";
    assertThat(book.read("output/lease/lease-base.txt").replaceAll("\\s+", " ")).contains(
        "EXHIBIT P PLAN OF THE YARD " + said + " " + Sha256.of(YARD));
    assertThat(book.read("output/lease/lease-base.htm")).contains(Sha256.of(YARD));
    assertThat(exhibits("lease-base.pdf")).containsExactly("Exhibit P - plan.pdf");
    assertThat(exhibits("lease-am01.pdf")).containsExactly("Exhibit Q - plan.pdf");
    COSDictionary file = carried(book.bytes("output/lease/lease-am01.pdf")).get("Exhibit Q - plan.pdf");
    assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Unspecified");
    assertThat(file.getString(COSName.DESC)).isEqualTo("Exhibit Q, which is the file plan.pdf");
    COSStream content = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    assertThat(content.getNameAsString(COSName.SUBTYPE)).isEqualTo("application/pdf");
    assertThat(content.getCOSDictionary(COSName.PARAMS).getString("ModDate")).isEqualTo("D:20210201000000Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "manifest", "sources"})
  void whatever_the_evidence_each_copy_carries_the_exhibits_and_conforms(String evidence) throws IOException {
    book.write(SETTINGS, "engross: 1\nevidence: " + evidence + "\n");
    book.generate();
    assertThat(exhibits("lease-am01.pdf")).as("the draft").contains("Exhibit Q - plan.pdf");
    book.finalizePaper();
    assertThat(exhibits("lease-am01.pdf")).as("the execution copy").contains("Exhibit Q - plan.pdf");
    assertThat(LockBook.errors(book.execute())).isEmpty();
    book.generate();
    assertThat(exhibits("lease-am01x.pdf")).as("the executed copy").contains("Exhibit Q - plan.pdf");
    assertThat(exhibits("lease-conf.pdf")).as("the copy as in force")
        .containsExactly("Exhibit P - plan.pdf", "Exhibit Q - plan.pdf");
    for (String file : List.of("lease-base", "lease-am01", "lease-am01x", "lease-conf")) {
      assertThat(Conformance.failures(book.bytes("output/lease/" + file + ".pdf"))).as(file).isEmpty();
    }
  }

  @Test
  void an_exhibit_that_a_later_paper_replaces_by_words_is_carried_no_more() throws IOException {
    book.replace(LockBook.PAPER, "  - ratification", "  - {replace: Exhibit P, with: {text: There is no plan.}}\n  - ratification");
    book.replace(LockBook.PAPER, "status: draft", "status: executed");
    assertThat(LockBook.errors(book.generate())).isEmpty();
    assertThat(exhibits("lease-conf.pdf")).containsExactly("Exhibit Q - plan.pdf");
    assertThat(book.read("output/lease/lease-conf.txt")).contains("There is no plan.").doesNotContain(Sha256.of(YARD));
  }

  @Test
  void a_run_that_remembers_notices_a_file_that_changed() throws IOException {
    byte[] before = book.bytes("output/lease/lease-base.pdf");
    assertThat(book.generate().documents()).allMatch(d -> d.state() == Outcome.State.SAME);
    byte[] changed = YARD.clone();
    changed[YARD.length / 2] ^= 1;
    book.write(PLAN, changed);
    assertThat(LockBook.told(book.generate())).isEmpty();
    assertThat(book.bytes("output/lease/lease-base.pdf")).isNotEqualTo(before);
    assertThat(book.read("output/lease/lease-base.txt")).contains(Sha256.of(changed)).doesNotContain(Sha256.of(YARD));
    book.write(PLAN, "%PDF-");
    assertThat(LockBook.errors(book.generate())).singleElement().asString()
        .startsWith(LockBook.BASE + ":11:46: error: the file " + PLAN + " is cut off");
  }

  @Test
  void a_pdf_that_no_paper_attaches_is_let_be() {
    book.write("agreements/lease/signed/scan.pdf", "no PDF at all").write("agreements/lease/other.pdf", "");
    assertThat(LockBook.told(book.generate())).isEmpty();
    assertThat(LockBook.told(book.pipeline().info().outcome())).isEmpty();
  }

  @Test
  void a_locked_exhibit_is_held_to_its_lock() {
    book.finalizePaper();
    assertThat(LockBook.errors(book.execute())).isEmpty();
    book.generate();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
    assertThat(book.read(LockBook.LOCK)).contains("file: \"" + OTHER + "\"\n        words: \"" + Sha256.of(SHED) + "\"\n");
    byte[] changed = SHED.clone();
    changed[SHED.length / 2] ^= 1;
    for (Outcome outcome : told(OTHER, changed)) {
      assertThat(LockBook.errors(outcome)).anyMatch(e -> e.startsWith(OTHER + ":1:1: error: this file is not as it was "
          + "when the paper was executed")).noneMatch(e -> e.contains("is gone"));
    }
    book.delete(OTHER);
    assertThat(LockBook.errors(book.pipeline().validate())).anyMatch(
        e -> e.startsWith(OTHER + ":1:1: error: this file is gone, and was there when the paper was executed"));
    book.write(OTHER, SHED);
    assertThat(LockBook.told(book.pipeline().validate())).isEmpty();
  }

  private List<Outcome> told(String file, byte[] bytes) {
    book.write(file, bytes);
    return List.of(book.generate(), book.pipeline().verify().outcome());
  }

  @Test
  void a_locked_exhibit_that_its_paper_names_no_more_is_still_held_to_its_lock() {
    book.finalizePaper();
    book.execute();
    book.replace(LockBook.PAPER, "  Exhibit Q: {title: The Shed, file: amendments/plan.pdf}", "");
    book.write(OTHER, YARD);
    assertThat(LockBook.errors(book.pipeline().validate()))
        .anyMatch(e -> e.startsWith(OTHER + ":1:1: error: this file is not as it was"));
  }

  @Test
  void a_correction_takes_another_file() {
    book.finalizePaper();
    book.execute();
    book.generate();
    book.write(OTHER, YARD);
    assertThat(LockBook.errors(book.correct("the plan was of another shed"))).isEmpty();
    assertThat(book.read(LockBook.EXECUTED)).contains(Sha256.of(YARD));
    assertThat(LockBook.errors(book.pipeline().verify().outcome())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest", "sources"})
  void a_file_is_verified_with_the_exhibits_that_it_carries(String evidence) throws IOException {
    book.write(SETTINGS, "engross: 1\nevidence: " + evidence + "\n");
    book.replace(LockBook.PAPER, "status: draft", "status: executed");
    book.generate();
    for (String name : List.of("lease-base", "lease-am01", "lease-conf")) {
      Path file = Files.write(folder.resolve(name + ".pdf"), book.bytes("output/lease/" + name + ".pdf"));
      assertThat(rules(file)).as(name).contains("file-same");
    }
    book.write(PLAN, SHED);
    List<String> since = told(folder.resolve("lease-am01.pdf"));
    if (evidence.equals("sources")) {
      assertThat(since).anyMatch(f -> f.contains("its pages are what the sources that it carries give"))
          .anyMatch(f -> f.equals(
              PLAN + ":1:1: info: the book's file differs from the one that the PDF carries [file-source-since]"));
      book.delete(PLAN).delete(OTHER);
      assertThat(rules(folder.resolve("lease-conf.pdf"))).contains("file-same", "file-source-since");
    } else {
      assertThat(since).anyMatch(f -> f.startsWith(PLAN + ":1:1: warning: the PDF was made of another version"));
    }
  }

  private List<String> told(Path file) {
    return book.pipeline().verify(file, Optional.empty()).outcome().findings().stream().map(Finding::toString).toList();
  }

  private List<String> rules(Path file) {
    return book.pipeline().verify(file, Optional.empty()).outcome().findings().stream().map(Finding::rule).toList();
  }

  @Test
  void a_book_at_a_commit_has_the_file_of_then_and_its_history_tells_the_change() throws Exception {
    book.write(".gitignore", "target/\n");
    book.replace(LockBook.PAPER, "status: draft", "status: executed");
    book.generate();
    byte[] then = book.bytes("output/lease/lease-conf.pdf");
    try (Git git = LockBook.repository(book.folder())) {
      String first = LockBook.commit(git, "Attach the plans").getName();
      book.write(PLAN, SHED).generate();
      LockBook.commit(git, "Draw the plan anew");
      Outcome at = new Pipeline(book.request().at(first)).conform(new Conformity(Optional.empty(), Optional.empty()));
      assertThat(LockBook.told(at)).isEmpty();
      String copy = at.documents().stream().map(d -> d.path()).filter(p -> p.endsWith(".pdf")).findFirst().orElseThrow();
      assertThat(bytes(carried(book.bytes(copy)).get("Exhibit P - plan.pdf"))).isEqualTo(YARD);
      assertThat(bytes(carried(then).get("Exhibit P - plan.pdf"))).isEqualTo(YARD);
      List<Entry> entries = book.pipeline().history(new HistoryQuestion(Optional.empty(), Optional.empty()))
          .agreements().get(0).entries();
      assertThat(entries).hasSize(2).anyMatch(e -> e.toString().contains(Sha256.of(SHED)));
    }
  }

  @Test
  void a_pack_of_evidence_has_the_file() throws Exception {
    book.write(".gitignore", "target/\n");
    try (Git git = LockBook.repository(book.folder())) {
      LockBook.commit(git, "Draft Amendment No. 1");
      book.finalizePaper();
      assertThat(LockBook.errors(book.execute())).isEmpty();
      book.generate();
      LockBook.commit(git, "Execute Amendment No. 1");
      book.pipeline().tag("", LockBook.NOW);
      assertThat(LockBook.errors(book.pipeline().verify().outcome())).isEmpty();
      assertThat(LockBook.errors(book.pipeline().evidence("lease/1", Optional.empty()))).isEmpty();
      assertThat(zip(book.bytes("target/engross/evidence/lease-1.zip")).entrySet())
          .anyMatch(e -> e.getKey().endsWith("book/" + OTHER) && Arrays.equals(e.getValue(), SHED));
      book.write(OTHER, YARD);
      String changed = LockBook.commit(git, "Draw the shed anew").getName();
      assertThat(LockBook.errors(book.pipeline().verify().outcome())).anyMatch(e -> e.startsWith(OTHER + ":1:1")
          && e.contains("when the paper was executed, since commit " + changed.substring(0, 10)));
    }
  }

  private static Map<String, byte[]> zip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
