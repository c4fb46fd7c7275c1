package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.RandomDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSamenessTest {

  private final byte[] pdf = new PdfRenderer().render(RandomDocuments.document(7)).bytes();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 9})
  void another_deflate_is_the_same(int level) throws Exception {
    byte[] other = Recompressed.at(level, pdf);
    assertThat(other).isNotEqualTo(pdf);
    assertThat(text(other)).isEqualTo(text(pdf));
    assertThat(PdfSameness.same(other, pdf)).isTrue();
    assertThat(PdfSameness.same(pdf, other)).isTrue();
  }

  @Test
  void a_letter_more_or_less_is_not_the_same() throws Exception {
    byte[] longer = Recompressed.at(1, pdf, content -> Arrays.copyOf(content, content.length + 1));
    byte[] shorter = Recompressed.at(1, pdf, content -> Arrays.copyOf(content, content.length - 1));
    byte[] changed = Recompressed.at(1, pdf, content -> {
      content[content.length / 2]++;
      return content;
    });
    assertThat(PdfSameness.same(longer, pdf)).isFalse();
    assertThat(PdfSameness.same(shorter, pdf)).isFalse();
    assertThat(PdfSameness.same(changed, pdf)).isFalse();
  }

  @Test
  void another_document_is_not_the_same() {
    for (int seed = 100; seed < 110; seed++) {
      assertThat(PdfSameness.same(new PdfRenderer().render(RandomDocuments.document(seed)).bytes(), pdf)).isFalse();
    }
  }

  @Test
  void a_table_of_places_that_lies_is_not_the_same() throws Exception {
    String file = new String(Recompressed.at(1, pdf), StandardCharsets.ISO_8859_1);
    int at = file.lastIndexOf("startxref\n") + 10;
    String lie = file.substring(0, at) + "15" + file.substring(file.indexOf('\n', at));
    assertThat(PdfSameness.same(lie.getBytes(StandardCharsets.ISO_8859_1), pdf)).isFalse();
  }

  @Test
  void a_change_appended_to_the_file_is_not_the_same() {
    byte[] more = (new String(pdf, StandardCharsets.ISO_8859_1) + "1 0 obj\n<</Type/Catalog>>\nendobj\n")
        .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PdfSameness.same(more, pdf)).isFalse();
  }

  /** The file that stands may be anything; none makes the comparison fail, or pass. */
  @Test
  void any_damage_is_not_the_same() throws Exception {
    byte[] other = Recompressed.at(1, pdf);
    Random random = new Random(20240301);
    int harmless = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] hurt = random.nextInt(4) == 0 ? Arrays.copyOf(other, random.nextInt(other.length)) : other.clone();
      if (hurt.length == other.length) {
        hurt[random.nextInt(hurt.length)] ^= (byte) (1 + random.nextInt(255));
      }
      if (PdfSameness.same(hurt, pdf)) {
        // Only where what was hurt is how a stream was deflated: another way to the same content.
        assertThat(Recompressed.at(1, hurt)).as("damage " + i).isEqualTo(other);
        harmless++;
      }
    }
    assertThat(harmless).isLessThan(20);
    assertThat(PdfSameness.same(new byte[0], pdf)).isFalse();
  }

  private static String text(byte[] bytes) throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
