package dev.engross.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.pdf.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of files that are not as they were signed; nothing makes the reader fail. */
class PdfDamageTest {

  private static final byte[] PLAIN = new PdfRenderer().render(Samples.amendment(false), Samples.IMPRINT).bytes();
  private static String field;
  private static String whose;
  private static byte[] signed;

  @BeforeAll
  static void sign() {
    field = PdfSigning.fields(PLAIN).keySet().iterator().next();
    signed = PdfSigning.signed(PLAIN, field, Signer.alone("Ray Ott", "EC").key(), Signer.NOON);
    whose = "the signature of Ray Ott in the field " + field;
    assertThat(PdfReport.of(signed, Vouchers.NONE).holds()).isTrue();
  }

  private static List<String> faults(byte[] file) {
    return PdfReport.of(file, Vouchers.NONE).faults();
  }

  private static List<String> broken(byte[] file) {
    return PdfReport.of(file, Vouchers.NONE).signatures().stream().flatMap(s -> s.faults().stream()).toList();
  }

  @Test
  void what_is_no_whole_pdf_is_told_in_one_sentence() throws IOException {
    assertThat(faults(new byte[0])).containsExactly("is no PDF");
    assertThat(faults("hello".getBytes(StandardCharsets.UTF_8))).containsExactly("is no PDF");
    assertThat(faults(Arrays.copyOf(PLAIN, PLAIN.length / 2))).containsExactly("is cut off: it has no end");
    assertThat(faults(Arrays.copyOf(signed, signed.length - 100))).containsExactly("is cut off or damaged at its end,"
        + " or something was appended to it: after its last whole revision stand " + (signed.length - 100 - PLAIN.length) + " bytes more");
    assertThat(faults(Arrays.copyOf(PLAIN, PLAIN.length + 1))).containsExactly(
        "is cut off or damaged at its end, or something was appended to it: after its last whole revision stands 1 byte"
            + " more");
    assertThat(faults(Appended.encrypted(PLAIN))).containsExactly(
        "is encrypted, so that nobody can tell what it says without its password");
  }

  @Test
  void a_file_of_another_maker_is_known_as_such() throws IOException {
    PdfReport foreign = PdfReport.of(Appended.foreign(), Vouchers.NONE);
    assertThat(foreign.ours()).isFalse();
    assertThat(foreign.faults()).isEmpty();
    assertThat(PdfReport.of(signed, Vouchers.NONE).ours()).isTrue();
  }

  @Test
  void an_altered_byte_in_the_text_or_in_an_attachment_is_told_as_damage_of_what_was_signed() {
    for (String stream : List.of("stream\n", "/Type/EmbeddedFile", "<x:xmpmeta")) {
      int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf(stream) + stream.length() + 40;
      byte[] changed = signed.clone();
      changed[at] ^= 1;
      PdfReport report = PdfReport.of(changed, Vouchers.NONE);
      // Where an object cannot be read any more, that comes first.
      assertThat(report.fault()).as(stream).hasValueSatisfying(words -> assertThat(words).containsAnyOf(
          "the bytes that it covers are not those that were signed", "it is damaged: at byte "));
    }
  }

  @Test
  void an_appended_page_and_swapped_attachments_are_told_as_such() throws IOException {
    assertThat(faults(Appended.page(signed))).containsExactly(
        "was changed after " + whose + ": its revision 3 changes pages");
    assertThat(faults(Appended.attachments(signed))).containsExactly(
        "was changed after " + whose + ": its revision 3 changes attachments");
    assertThat(faults(Appended.page(PLAIN))).containsExactly("was changed: its revision 2 changes pages");
    assertThat(broken(Appended.page(signed))).isEmpty();
  }

  @Test
  void a_stripped_signature_leaves_a_file_that_says_nothing_of_it() {
    byte[] stripped = Arrays.copyOf(signed, PLAIN.length);
    assertThat(PdfReport.of(stripped, Vouchers.NONE).holds()).isTrue();
    assertThat(PdfReport.of(stripped, Vouchers.NONE).signatures()).isEmpty();
  }

  @Test
  void a_signature_that_no_field_shows_any_more_is_told() {
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/V ", PLAIN.length);
    byte[] changed = signed.clone();
    changed[at + 1] = 'W';
    assertThat(faults(changed)).containsExactly("was changed: its revision 2 changes the field " + field,
        "holds a signature that none of its fields shows");
  }

  @Test
  void other_zeros_capital_digits_and_bytes_behind_the_signature_are_told() {
    int from = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents<", PLAIN.length) + 10;
    int to = new String(signed, StandardCharsets.ISO_8859_1).indexOf(">", from);
    byte[] padded = signed.clone();
    padded[to - 1] = '1';
    assertThat(broken(padded)).containsExactly("behind the signature in /Contents stand bytes that are not zero");
    byte[] mixed = signed.clone();
    int letter = from;
    while (mixed[letter] < 'a') {
      letter++;
    }
    mixed[letter] = (byte) Character.toUpperCase(mixed[letter]);
    assertThat(broken(mixed)).containsExactly(
        "its /Contents are not digits of one kind, all capital or all small, as signers write");
    byte[] capital = signed.clone();
    for (int i = from; i < to; i++) {
      capital[i] = (byte) Character.toUpperCase(capital[i]);
    }
    assertThat(broken(capital)).isEmpty();
  }

  @Test
  void a_certificate_that_did_not_hold_when_it_signed_is_told() {
    Signer late = Signer.alone("Olga Dell", "EC", Signer.NOON.minusSeconds(200_000), Signer.NOON.minusSeconds(100_000));
    assertThat(broken(PdfSigning.signed(PLAIN, field, late.key(), Signer.NOON)))
        .containsExactly("the certificate of Olga Dell expired on 2026-03-03");
  }

  @Test
  void no_bytes_whatever_make_the_reader_fail() {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] spoilt = signed.clone();
      int many = 1 + random.nextInt(60);
      for (int n = 0; n < many; n++) {
        // Most damage where the structure stands: in what was appended.
        int from = n % 2 == 0 ? 0 : PLAIN.length;
        int at = from + random.nextInt(spoilt.length - from);
        spoilt[at] = (byte) random.nextInt(256);
      }
      if (i % 5 == 0) {
        spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
      }
      PdfReport report = PdfReport.of(spoilt, Vouchers.NONE);
      assertThat(report.signatures()).allMatch(s -> s.words().length() < 1_000);
    }
  }

  @Test
  void what_is_filled_in_before_a_signature_cannot_be_filled_in_anew_after_it() throws IOException {
    byte[] filled = Appended.filled(PLAIN, "Ann");
    String whose = PdfReport.of(filled, Vouchers.NONE).revisions().get(1).words();
    assertThat(whose).startsWith("fills in the field ");
    byte[] then = PdfSigning.signed(filled, field, Signer.alone("Ray Ott", "EC").key(), Signer.NOON);
    assertThat(PdfReport.of(then, Vouchers.NONE).fault()).isEmpty();
    assertThat(PdfReport.of(Appended.filled(then, "Eve"), Vouchers.NONE).fault()).hasValueSatisfying(words ->
        assertThat(words).endsWith(
            "its revision 4 changes what was signed in the field " + whose.substring("fills in the field ".length())));
    assertThat(PdfReport.of(Appended.filled(filled, "Eve"), Vouchers.NONE).fault()).isEmpty();
    assertThat(PdfReport.of(Appended.filled(signed, "Ann"), Vouchers.NONE).fault()).isEmpty();
    assertThat(PdfReport.of(Appended.filled(signed, "Ann"), Vouchers.NONE).isSignedToItsEnd()).isFalse();
  }

  @Test
  void what_others_fill_in_and_sign_with_pdfbox_holds_as_what_is_signed_here() throws IOException {
    Signer ada = Signer.alone("Ada Quist", "RSA");
    String other = PdfSigning.fields(PLAIN).keySet().stream().skip(1).findFirst().orElseThrow();
    byte[] theirs = Appended.signed(Appended.filled(PLAIN, "Ann"), field, ada);
    byte[] ours = PdfSigning.signed(theirs, other, ada.key(), Signer.NOON);
    byte[] theirsLast = Appended.signed(signed, other, ada);
    for (byte[] file : List.of(theirs, ours, theirsLast)) {
      assertThat(PdfReport.of(file, Vouchers.NONE).fault()).isEmpty();
      assertThat(PdfReport.of(file, Vouchers.NONE).isSignedToItsEnd()).isTrue();
    }
  }

  @Test
  void hostile_structures_end() {
    String head = "%PDF-1.7\n";
    String deep = "[".repeat(100_000);
    assertThat(faults((head + deep + "\nstartxref\n9\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
    String loop = head + "xref\n0 0\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n";
    assertThat(faults(loop.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("is damaged: it has no first revision");
    String nested = head + "xref\n0 0\ntrailer\n<</Root " + "[".repeat(50_000) + ">>\nstartxref\n9\n%%EOF\n";
    assertThat(faults(nested.getBytes(StandardCharsets.ISO_8859_1))).hasSize(1);
  }

  private static byte[] withRoot(String root) {
    return ("%PDF-1.7\nxref\n0 0\ntrailer\n<</Size 1/Root " + root + ">>\nstartxref\n9\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void small_files_that_unfold_to_large_ones_end_soon() {
    assertThat(faults(withRoot("1".repeat(400_000) + "x"))).hasSize(1).first().asString().contains("is damaged");
    assertThat(faults(withRoot("[" + "0 ".repeat(3_000_000) + "]"))).hasSize(1).first().asString()
        .contains("is damaged");
    assertThat(faults(nestedObjects(20_000))).containsExactly("unfolds to more than anybody can read");
    assertThat(faults(wideReferences(60))).containsExactly("unfolds to more than anybody can read");
  }

  /** Each object holds all that follow it. */
  private static byte[] nestedObjects(int many) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= many; i++) {
      rows.append("%010d 00000 n\r\n".formatted(file.length()));
      file.append(i).append(" 0 obj (");
    }
    file.append(") endobj ".repeat(many)).append('\n');
    int at = file.length();
    String size = String.valueOf(many + 1);
    file.append("xref\n1 ").append(many).append('\n').append(rows).append("trailer\n<</Root 1 0 R/Size ").append(size)
        .append(">>\nstartxref\n").append(at).append("\n%%EOF\n");
    int next = file.length();
    file.append(size).append(" 0 obj null endobj\n");
    int last = file.length();
    file.append("xref\n").append(size).append(" 1\n").append("%010d 00000 n\r\n".formatted(next))
        .append("trailer\n<</Root 1 0 R/Size ").append(many + 2).append("/Prev ").append(at)
        .append(">>\nstartxref\n").append(last).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Each section of cross references tells of millions of objects in few bytes. */
  private static byte[] wideReferences(int many) {
    int entries = 1_900_000;
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(new byte[entries]);
    deflater.finish();
    byte[] rows = new byte[10_000];
    String packed = new String(rows, 0, deflater.deflate(rows), StandardCharsets.ISO_8859_1);
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    int before = -1;
    for (int i = 0; i < many; i++) {
      int at = file.length();
      file.append("9 0 obj\n<</Type/XRef/Root 1 0 R/W[1 0 0]/Filter/FlateDecode/Size ").append(entries)
          .append(before < 0 ? "" : "/Prev " + before).append("/Length ").append(packed.length()).append(">>stream\n")
          .append(packed).append("\nendstream\nendobj\n");
      before = at;
    }
    file.append("startxref\n").append(before).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
