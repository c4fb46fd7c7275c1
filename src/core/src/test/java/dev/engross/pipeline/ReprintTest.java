package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.render.Attachment;
import dev.engross.render.pdf.PdfAttachments;
import dev.engross.render.pdf.Recompressed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a PDF by what it carries of its making. */
class ReprintTest {

  private static final String THIRD = "output/ticket-services/ticket-services-am03.pdf";
  private static final String SOURCE = "agreements/ticket-services/amendments/03.yaml";
  private static final String NOTHING_WRONG = "x.pdf:1:1 file-same its pages are what the book gives";

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void copy() {
    book = SampleBook.copyTextualTo(folder.resolve("book"));
  }

  private void generate(String evidence) throws IOException {
    Path settings = book.resolve("agreements/book.yaml");
    String old = Files.exists(settings) ? Files.readString(settings) : "engross: 1\n";
    Files.writeString(settings, old.replaceAll("(?m)^evidence: .*\n", "") + "evidence: " + evidence + "\n");
    assertThat(new Pipeline(request(book, "1.0")).generate().documents()).isNotEmpty();
  }

  private static Request request(Path book, String version) {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, version);
  }

  private List<String> told(byte[] pdf) {
    return told(pdf, book, "1.0");
  }

  private static List<String> told(byte[] pdf, Path book, String version) {
    try (Workers workers = new Workers(1)) {
      return new Reprint(request(book, version), workers, "x.pdf").of(pdf).stream().map(ReprintTest::line).toList();
    }
  }

  private static String line(Finding finding) {
    return finding.at() + " " + finding.rule() + " " + finding.message();
  }

  private byte[] pdf(String path) throws IOException {
    return Files.readAllBytes(book.resolve(path));
  }

  private void edit(String file, String from, String to) throws IOException {
    String text = Files.readString(book.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(book.resolve(file), text.replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest", "sources"})
  void each_file_is_what_its_sources_give(String evidence) throws IOException {
    generate(evidence);
    String giver = evidence.equals("sources") ? "the sources that it carries give" : "the book gives";
    for (Path file : SampleBook.files(book.resolve("output"))) {
      if (file.toString().endsWith(".pdf")) {
        assertThat(told(Files.readAllBytes(file))).as(file.toString())
            .containsExactly("x.pdf:1:1 file-same its pages are what " + giver);
      }
    }
  }

  @Test
  void a_file_with_its_sources_needs_no_book() throws IOException {
    generate("sources");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    List<String> told = told(pdf(THIRD), elsewhere, "1.0");
    assertThat(told).contains(
        "x.pdf:1:1 file-same its pages are what the sources that it carries give",
        SOURCE + ":1:1 file-source-since the PDF carries this file, which the book does not have");
  }

  @Test
  void what_a_file_carries_is_the_sources_byte_for_byte() throws IOException {
    generate("sources");
    List<Attachment> carried = PdfAttachments.of(pdf(THIRD)).orElseThrow();
    assertThat(carried.stream().map(Attachment::path)).contains(
        "manifest.json", "agreements/book.yaml", "agreements/ticket-services/agreement.yaml", SOURCE)
        .noneMatch(path -> path.contains("amendments/04"));
    for (Attachment one : carried.stream().filter(Attachment::source).toList()) {
      assertThat(book.resolve(one.path())).hasBinaryContent(one.bytes());
    }
  }

  @Test
  void evidence_none_leaves_nothing_in_the_file_and_that_is_told() throws IOException {
    generate("none");
    assertThat(PdfAttachments.of(pdf(THIRD)).orElseThrow()).isEmpty();
    assertThat(told(pdf(THIRD))).containsExactly("x.pdf:1:1 file-without-manifest "
        + "this PDF carries no manifest of Engross, so that nothing tells what it was made of");
  }

  @Test
  void a_source_that_changed_since_is_named_and_at_its_line_where_the_file_carries_it() throws IOException {
    generate("manifest");
    byte[] manifest = pdf(THIRD);
    generate("sources");
    byte[] carrying = pdf(THIRD);
    int line = 1 + Files.readAllLines(book.resolve(SOURCE)).indexOf(
        Files.readAllLines(book.resolve(SOURCE)).stream().filter(l -> l.startsWith("dated:")).findFirst().orElseThrow());
    String text = Files.readString(book.resolve(SOURCE));
    Files.writeString(book.resolve(SOURCE), text.replaceFirst("(?m)^dated:", "dated :"));
    assertThat(told(manifest)).contains(
        SOURCE + ":1:1 file-of-other-sources the PDF was made of another version of this file");
    assertThat(told(carrying)).containsExactly(
        SOURCE + ":" + line + ":1 file-source-since from this line on, the book's file differs from the one that the PDF "
            + "carries",
        "x.pdf:1:1 file-same its pages are what the sources that it carries give");
  }

  @Test
  void what_came_later_and_what_the_status_became_do_not_matter() throws IOException {
    generate("manifest");
    byte[] pdf = pdf(THIRD);
    edit(SOURCE, "status: executed", "status: draft");
    edit("agreements/ticket-services/amendments/05.yaml", "status: executed", "status: draft");
    assertThat(told(pdf)).containsExactly(NOTHING_WRONG);
  }

  @Test
  void another_toolkit_is_named_and_is_no_damage() throws IOException {
    generate("manifest");
    assertThat(told(pdf(THIRD), book, "2.0")).containsExactly(NOTHING_WRONG + "; it was rendered by Engross 1.0");
  }

  @Test
  void a_page_that_was_changed_is_told() throws Exception {
    generate("manifest");
    byte[] hurt = Recompressed.at(9, pdf(THIRD), content -> {
      byte[] other = content.clone();
      other[content.length / 2] ^= 1;
      return other;
    });
    assertThat(told(hurt)).containsExactly("x.pdf:1:1 file-otherwise "
        + "its pages are not what its sources give, and all of these are as its manifest has them");
  }

  @Test
  void a_source_that_was_exchanged_in_the_file_is_told() throws IOException {
    generate("sources");
    byte[] swapped = exchanged(pdf(THIRD), SOURCE);
    assertThat(told(swapped)).contains(SOURCE + ":1:1 file-attachment "
        + "the PDF carries another " + SOURCE + " than its manifest names");
  }

  private static byte[] exchanged(byte[] pdf, String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      COSStream content = files.get(path.replace('/', '-')).getEmbeddedFileUnicode().getCOSObject();
      String text = content.toTextString();
      try (var stream = content.createOutputStream(COSName.FLATE_DECODE)) {
        stream.write(text.replaceFirst("heading: ", "heading:  ").concat("# more\n").getBytes(StandardCharsets.UTF_8));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  static Stream<byte[]> damaged() {
    return Stream.of(new byte[0], "no PDF".getBytes(StandardCharsets.UTF_8), "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void what_is_no_pdf_is_said_to_be_none(byte[] bytes) {
    assertThat(told(bytes)).containsExactly("x.pdf:1:1 file-unreadable this is no PDF, or one that is damaged or encrypted");
  }

  @Test
  void a_paper_of_another_book_is_said_to_be_unknown() throws IOException {
    generate("manifest");
    Path other = SampleBook.copyTo(folder.resolve("other"));
    assertThat(told(pdf(THIRD), other, "1.0")).contains("x.pdf:1:1 file-unknown-paper "
        + "this PDF says that it is ticket-services/3, which its sources do not give");
  }
}
