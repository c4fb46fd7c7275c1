package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.Attachment;
import dev.engross.render.Imprint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a PDF carries is read back, and not without end. */
class PdfAttachmentsTest {

  private static byte[] carrying(int bytes) {
    Attachment one = new Attachment("a.yaml", "application/yaml", "a.yaml", Attachment.Relation.SOURCE, new byte[bytes]);
    return new PdfRenderer().render(
        Samples.amendment(false), new Imprint("clay-supply", "3", "final", Imprint.Purpose.SIGNING, List.of(one))).bytes();
  }

  @Test
  void a_small_file_that_carries_more_than_anybody_can_read_is_not_read() {
    assertThat(PdfAttachments.of(carrying(1_000))).hasValueSatisfying(all -> assertThat(all).hasSize(1));
    byte[] large = carrying(2_000_000);
    assertThat(large).hasSizeLessThan(100_000);
    assertThat(PdfAttachments.of(large, 2_000_000)).isPresent();
    assertThat(PdfAttachments.of(large, 1_999_999)).isEmpty();
  }
}
