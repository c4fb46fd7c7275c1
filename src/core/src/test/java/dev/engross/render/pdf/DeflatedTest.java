package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.Attachment;
import dev.engross.render.Imprint;
import dev.engross.signature.PdfReport;
import dev.engross.signature.Vouchers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What a PDF carries is not taken for a part of it. */
class DeflatedTest {

  private static final String WORDS = "/ByteRange [0 1 2 3] startxref\n9\n%%EOF\n";

  /** Bytes that cannot be made smaller, with words among them. */
  private static byte[] incompressible(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[100_000];
    random.nextBytes(bytes);
    byte[] words = WORDS.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(words, 0, bytes, random.nextInt(bytes.length - words.length), words.length);
    return bytes;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] plain(byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void words_of_a_pdf_stand_nowhere_in_what_is_deflated_and_are_there_when_it_is_inflated() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = incompressible(seed);
      byte[] deflated = Deflated.of(bytes);
      for (String word : List.of("/ByteRange", "startxref", "%%EOF")) {
        assertThat(latin(plain(bytes)).contains(word)).as("it stands in what is deflated plainly").isTrue();
        assertThat(latin(deflated).contains(word)).as(word).isFalse();
      }
      Inflater inflater = new Inflater();
      inflater.setInput(deflated);
      byte[] again = new byte[bytes.length];
      assertThat(inflater.inflate(again)).isEqualTo(bytes.length);
      assertThat(inflater.inflate(new byte[1])).isZero();
      assertThat(inflater.finished()).isTrue();
      assertThat(Arrays.equals(again, bytes)).isTrue();
    }
  }

  @Test
  void what_has_no_such_words_is_deflated_as_anything_is() throws Exception {
    byte[] bytes = "start of an xref at 5% / ByteRange".repeat(9_000).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Arrays.equals(Deflated.of(bytes), plain(bytes))).isTrue();
    assertThat(Deflated.of(new byte[0])).isEqualTo(plain(new byte[0]));
  }

  @Test
  void a_file_that_carries_a_signed_one_does_not_seem_signed() {
    byte[] pdf = new PdfRenderer().render(Samples.amendment(false), new Imprint("clay", "3", "final", Imprint.Purpose.SIGNING, List.of(
        new Attachment("Exhibit A - plan.pdf", "application/pdf", "Exhibit A", Attachment.Relation.EXHIBIT, incompressible(7)))))
        .bytes();
    assertThat(PdfReport.seemsSigned(pdf)).isFalse();
    assertThat(PdfReport.of(pdf, Vouchers.NONE).faults()).isEmpty();
    assertThat(PdfReport.of(pdf, Vouchers.NONE).revisions()).hasSize(1);
    Attachment carried = PdfAttachments.of(pdf).orElseThrow().get(0);
    assertThat(Arrays.equals(carried.bytes(), incompressible(7))).isTrue();
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
