package dev.engross.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.Program;
import dev.engross.render.pdf.Conformance;
import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.pdf.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two parties sign one file, and whoever changes it afterwards is found out. */
class PdfSigningTest {

  private static final int CHANGES = 1_000;

  private static final byte[] PLAIN = new PdfRenderer().render(Samples.amendment(false), Samples.IMPRINT).bytes();
  private static List<String> fields;
  private static Signer root;
  private static byte[] once;
  private static byte[] twice;

  @BeforeAll
  static void sign() {
    root = Signer.authority("Root of Trust");
    Signer seller = root.vouchesForAuthority("Lesser Authority").vouchesFor("Ada Quist", "RSA");
    Signer buyer = Signer.alone("Ray Ott", "EC");
    fields = PdfSigning.fields(PLAIN).keySet().stream().toList();
    once = PdfSigning.signed(PLAIN, fields.get(0), seller.key(), Signer.NOON);
    twice = PdfSigning.signed(once, fields.get(1), buyer.key(), Signer.NOON.plusSeconds(60));
  }

  private static PdfReport report(byte[] file) {
    return PdfReport.of(file, Vouchers.NONE);
  }

  private static List<String> words(byte[] file) {
    PdfReport report = report(file);
    return Stream.concat(report.faults().stream(), report.signatures().stream().map(PdfSignature::words)).toList();
  }

  @Test
  void a_file_without_signatures_has_one_revision_and_empty_fields() {
    assertThat(report(PLAIN)).isEqualTo(new PdfReport(
        List.of(new PdfReport.Part(PLAIN.length, true, "the file as it was made")), List.of(), List.of(), true));
    assertThat(PdfSigning.fields(PLAIN).values()).hasSizeGreaterThan(1).containsOnly(false);
  }

  @Test
  void two_sign_in_turn_and_both_signatures_hold() {
    assertThat(Arrays.copyOf(twice, PLAIN.length)).isEqualTo(PLAIN);
    assertThat(Arrays.copyOf(twice, once.length)).isEqualTo(once);
    assertThat(words(once)).containsExactly("the signature of Ada Quist in the field " + fields.get(0)
        + ", made on 2026-03-04T12:00:00Z as it says, by a certificate that nobody here vouches for: holds, and it"
        + " covers the whole file");
    assertThat(words(twice)).containsExactlyInAnyOrder(
        "the signature of Ada Quist in the field " + fields.get(0)
            + ", made on 2026-03-04T12:00:00Z as it says, by a certificate that nobody here vouches for: holds, and it"
            + " covers revision 2 and all before",
        "the signature of Ray Ott in the field " + fields.get(1)
            + ", made on 2026-03-04T12:01:00Z as it says, by a certificate that nobody here vouches for: holds, and it"
            + " covers the whole file");
    assertThat(report(twice).revisions()).containsExactly(
        new PdfReport.Part(PLAIN.length, true, "the file as it was made"),
        new PdfReport.Part(once.length, true, "signs the field " + fields.get(0)),
        new PdfReport.Part(twice.length, true, "signs the field " + fields.get(1)));
    assertThat(report(twice).fault()).isEmpty();
    assertThat(report(twice).isSignedToItsEnd()).isTrue();
  }

  @Test
  void a_signed_file_still_conforms_and_keeps_its_fields() throws IOException {
    assertThat(Conformance.failures(once)).isEmpty();
    assertThat(Conformance.failures(twice)).isEmpty();
    try (PDDocument before = Loader.loadPDF(PLAIN); PDDocument after = Loader.loadPDF(twice)) {
      assertThat(after.getDocumentCatalog().getAcroForm().getFields()).map(f -> f.getFullyQualifiedName())
          .isEqualTo(before.getDocumentCatalog().getAcroForm().getFields().stream()
              .map(f -> f.getFullyQualifiedName()).toList());
      assertThat(after.getSignatureDictionaries()).hasSize(2);
      assertThat(after.getDocumentCatalog().getAcroForm().isSignaturesExist()).isTrue();
      assertThat(after.getDocumentCatalog().getAcroForm().isAppendOnly()).isTrue();
    }
  }

  @Test
  void a_signature_with_rsa_is_the_same_whenever_it_is_made() {
    SigningKey key = root.vouchesFor("Eve Marsh", "RSA").key();
    assertThat(PdfSigning.signed(PLAIN, fields.get(0), key, Signer.NOON))
        .isEqualTo(PdfSigning.signed(PLAIN, fields.get(0), key, Signer.NOON));
  }

  @Test
  void who_vouches_is_told_where_a_folder_says_who_is_trusted(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("root.cer"), root.chain().get(0).getEncoded());
    Files.writeString(folder.resolve("README"), "no certificate");
    assertThat(PdfReport.of(twice, Vouchers.in(folder)).signatures()).extracting(PdfSignature::voucher)
        .containsExactlyInAnyOrder(Optional.of("Root of Trust"), Optional.empty());
    Files.writeString(folder.resolve("other.pem"), "no certificate");
    assertThat(Vouchers.in(folder).unread()).containsExactly("there is no certificate in other.pem");
    assertThat(Vouchers.in(folder.resolve("none")).unread()).containsExactly("there is no folder of certificates none");
  }

  @Test
  void poppler_says_the_same_of_the_signatures(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("twice.pdf");
    Files.write(file, twice);
    String told = pdfsig(file);
    assertThat(told.lines().filter(l -> l.contains("Signature Validation: Signature is Valid."))).hasSize(2);
    assertThat(told).contains(
        "Signer Certificate Common Name: Ada Quist", "Signer Certificate Common Name: Ray Ott",
        "Signature Type: ETSI.CAdES.detached", "Total document signed", "Signing Hash Algorithm: SHA-256");
    byte[] changed = twice.clone();
    changed[PLAIN.length / 2] ^= 1;
    Files.write(file, changed);
    assertThat(pdfsig(file)).doesNotContain("Signature is Valid");
  }

  @Test
  void qpdf_finds_no_fault_in_a_signed_file(@TempDir Path folder) throws Exception {
    Program qpdf = Program.run("qpdf", "--check", Files.write(folder.resolve("twice.pdf"), twice).toString());
    assertThat(qpdf.told()).contains("No syntax or stream encoding errors found");
    assertThat(qpdf.code()).isZero();
  }

  private static String pdfsig(Path file) throws IOException, InterruptedException {
    return Program.run("pdfsig", "-nocert", file.toString()).told();
  }

  @Test
  void each_of_a_thousand_random_bytes_that_change_is_told() {
    Random random = new Random(5);
    int contents = find(twice, "/Contents<", once.length) + "/Contents".length();
    int end = find(twice, ">", contents) + 1;
    for (int i = 0; i < CHANGES; i++) {
      // Every third one in the part that no digest covers.
      int at = i % 3 == 0 ? contents + random.nextInt(end - contents) : random.nextInt(twice.length);
      byte[] changed = twice.clone();
      changed[at] = (byte) random.nextInt(256);
      if (changed[at] == twice[at]) {
        changed[at]++;
      }
      assertThat(report(changed).holds()).as("byte " + at + " from " + twice[at] + " to " + changed[at]).isFalse();
    }
  }

  @Test
  void digits_of_a_signature_that_become_others_are_told_as_damage_of_the_signature() {
    int contents = find(twice, "/Contents<", once.length) + "/Contents".length();
    int end = find(twice, ">", contents);
    Random random = new Random(6);
    for (int at = contents + 1; at < end; at += 1 + random.nextInt(16)) {
      byte[] changed = twice.clone();
      char other = "0123456789abcdefABCDEF".charAt(random.nextInt(22));
      changed[at] = (byte) (other == twice[at] ? '7' : other);
      if (changed[at] == twice[at]) {
        continue;
      }
      PdfReport report = report(changed);
      assertThat(report.faults()).isEmpty();
      assertThat(report.signatures().stream().filter(s -> !s.holds())).as("digit " + at + " to " + other).hasSize(1);
    }
  }

  private static int find(byte[] file, String words, int from) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(words, from);
  }
}
