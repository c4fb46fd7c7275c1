package dev.engross.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.Pdfs;
import dev.engross.finding.Findings;
import dev.engross.source.BinaryFile;
import dev.engross.source.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a PDF that is to be attached, which anybody may have made. */
class PdfLookTest {

  private static final String NAME = "agreements/lease/plan.pdf";
  private static final Location ASKED = new Location("agreements/lease/agreement.yaml", 9, 30);
  private static final String CUT = "not-a-pdf the file " + NAME + " is cut off: it does not end as a PDF does, with startxref and %%EOF";
  private static final String DAMAGED = "not-a-pdf the file " + NAME + " is damaged: its table of objects is not where its end says";

  @TempDir private Path folder;

  private static Optional<BinaryFile> look(byte[] bytes, Findings findings) {
    return BookFiles.of(new HeldTree(Map.of(NAME, bytes))).pdf(NAME, ASKED, findings);
  }

  private static List<String> told(byte[] bytes) {
    Findings findings = new Findings();
    assertThat(look(bytes, findings).isEmpty()).isEqualTo(!findings.sorted().isEmpty());
    assertThat(findings.sorted()).allMatch(f -> f.at().equals(ASKED) && !f.mend().isEmpty());
    return findings.sorted().stream().map(f -> f.rule() + " " + f.message()).toList();
  }

  private static byte[] saved(CompressParameters compress, boolean encrypted) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (encrypted) {
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, compress);
      return out.toByteArray();
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void a_file_has_its_size_and_the_digest_of_its_bytes_in_a_folder_and_in_a_tree() throws Exception {
    byte[] pdf = Pdfs.of("The yard", "The shed");
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    BinaryFile expected = new BinaryFile(NAME, pdf.length, digest);
    assertThat(look(pdf, new Findings())).contains(expected);
    Files.createDirectories(folder.resolve("agreements/lease"));
    Files.write(folder.resolve(NAME), pdf);
    assertThat(BookFiles.of(folder).pdf(NAME, ASKED, new Findings())).contains(expected);
    assertThat(BookFiles.of(new HeldTree(Map.of())).with(Map.of(NAME, pdf)).pdf(NAME, ASKED, new Findings()))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_table_or_a_stream_of_references_is_a_table_of_objects_and_says_whether_a_file_is_encrypted(boolean stream)
      throws IOException {
    CompressParameters how = stream ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION;
    assertThat(new String(saved(how, false), StandardCharsets.ISO_8859_1).contains("/XRef")).isEqualTo(stream);
    assertThat(told(saved(how, false))).isEmpty();
    assertThat(told(saved(how, true))).containsExactly("encrypted-pdf the file " + NAME + " is encrypted");
  }

  @Test
  void words_about_encryption_are_no_encryption() {
    assertThat(told(Pdfs.of("The key /Encrypt of a file"))).isEmpty();
  }

  @Test
  void a_large_table_is_gone_over() {
    byte[] pdf = Pdfs.of("a page ".repeat(3_000).split(" "));
    assertThat(pdf.length).isGreaterThan(300_000);
    assertThat(told(pdf)).isEmpty();
  }

  @Test
  void what_some_programs_put_before_the_head_is_not_counted() {
    assertThat(told(joined(latin("junk of 14 by\n"), Pdfs.of("The yard")))).isEmpty();
  }

  @Test
  void what_is_no_pdf_is_told_by_what_it_lacks() {
    byte[] pdf = Pdfs.of("The yard");
    assertThat(told(new byte[0])).containsExactly("not-a-pdf the file " + NAME + " is empty");
    assertThat(told(latin("PK\3\4"))).containsExactly(
        "not-a-pdf the file " + NAME + " is no PDF: it does not begin with %PDF-");
    assertThat(told(Arrays.copyOf(pdf, pdf.length / 2))).containsExactly(CUT);
    assertThat(told(joined(pdf, new byte[2_000]))).containsExactly(CUT);
    assertThat(told(latin("%PDF-1.4\nstartxref\n999999999\n%%EOF\n"))).containsExactly(DAMAGED);
    assertThat(told(latin("%PDF-1.4\nstartxref\n9\n%%EOF\n"))).containsExactly(DAMAGED);
    assertThat(told(latin("%PDF-1.4\nxref\n0 1\nstartxref\n9\n%%EOF\n"))).containsExactly(DAMAGED);
  }

  @Test
  void a_file_that_is_too_large_is_not_read_to_its_end() throws IOException {
    Files.createDirectories(folder.resolve("agreements/lease"));
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(NAME).toFile(), "rw")) {
      file.write(Pdfs.of("The yard"));
      file.setLength(8L << 30);
    }
    Findings findings = new Findings();
    assertThat(BookFiles.of(folder).pdf(NAME, ASKED, findings)).isEmpty();
    assertThat(findings.sorted()).hasToString("[" + ASKED + ": error: the file " + NAME
        + " has more than 20000000 bytes, the most that a paper can attach [file-too-large]]");
  }

  @Test
  void a_link_out_of_the_book_is_told_where_the_file_is_named() throws IOException {
    Path book = Files.createDirectories(folder.resolve("book/agreements/lease")).getParent().getParent();
    Files.createSymbolicLink(book.resolve(NAME), Files.write(folder.resolve("secret.pdf"), Pdfs.of("Secret")));
    Findings findings = new Findings();
    assertThat(BookFiles.of(book).pdf(NAME, ASKED, findings)).isEmpty();
    assertThat(findings.sorted()).hasSize(1).allMatch(f -> f.at().equals(ASKED) && f.rule().equals("link-leaves-book"));
  }

  /** Nothing throws, and nothing that is read depends on what stands in the file. */
  @Test
  void whatever_a_file_holds_it_is_told_or_taken() throws IOException {
    Random random = new Random(20071101);
    List<byte[]> seeds = List.of(
        Pdfs.of("The yard"), saved(CompressParameters.DEFAULT_COMPRESSION, false),
        saved(CompressParameters.NO_COMPRESSION, true));
    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] seed = seeds.get(i % seeds.size());
      taken += told(spoilt(seed, random)).isEmpty() ? 1 : 0;
    }
    assertThat(taken).isBetween(500, 2_500);
  }

  private static byte[] spoilt(byte[] pdf, Random random) {
    byte[] spoilt = pdf.clone();
    int at = random.nextInt(spoilt.length);
    switch (random.nextInt(5)) {
      case 0 -> spoilt[at] = (byte) random.nextInt();
      case 1 -> spoilt = Arrays.copyOf(spoilt, at);
      case 2 -> random.nextBytes(spoilt);
      case 3 -> spoilt = joined(Arrays.copyOf(pdf, at), joined(latin("<<[(".repeat(random.nextInt(5_000))),
          Arrays.copyOfRange(pdf, at, pdf.length)));
      default -> {
        byte[] some = new byte[random.nextInt(64)];
        random.nextBytes(some);
        System.arraycopy(some, 0, spoilt, at, Math.min(some.length, spoilt.length - at));
      }
    }
    return spoilt;
  }
}
