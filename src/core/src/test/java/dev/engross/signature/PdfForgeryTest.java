package dev.engross.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.pdf.PdfRenderer;
import dev.engross.render.pdf.Samples;
import dev.engross.signature.FormFields.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody appends what other readers show otherwise than it is told here, before or after others sign. */
class PdfForgeryTest {

  private static final byte[] PLAIN = new PdfRenderer().render(Samples.amendment(false), Samples.IMPRINT).bytes();
  private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 200 20]";
  private static Signer ray;
  private static Signer eve;
  private static List<String> fields;

  @BeforeAll
  static void keys() {
    ray = Signer.alone("Ray Ott", "EC");
    eve = Signer.alone("Eve Marsh", "EC");
    fields = PdfSigning.fields(PLAIN).keySet().stream().toList();
  }

  /** Ray signs the first field. */
  private static byte[] signed(byte[] file) {
    return PdfSigning.signed(file, fields.get(0), ray.key(), Signer.NOON);
  }

  /** Eve signs the second one, so that a signature covers all. */
  private static byte[] covered(byte[] file) {
    return PdfSigning.signed(file, fields.get(1), eve.key(), Signer.NOON);
  }

  private static List<String> faults(byte[] file) {
    return PdfReport.of(file, Vouchers.NONE).faults();
  }

  private static void told(byte[] file, String... words) {
    assertThat(faults(file)).hasSize(1).first().asString().contains(words);
  }

  private static Field typed(byte[] file) {
    return Revised.field(file, false);
  }

  private static int page(byte[] file) {
    Value.Items kids = (Value.Items) Revised.object(
        file, Revised.number(Revised.object(file, Revised.root(file)).get("Pages").orElseThrow())).get("Kids")
        .orElseThrow();
    return Revised.number(kids.all().get(0));
  }

  /** With words in the first field, shown by an object that has the number. */
  private static Revised filled(byte[] file, int shown, String dictionary) {
    return Revised.of(file).with(typed(file).number(), "AP", "<</N " + shown + " 0 R>>")
        .stream(shown, dictionary, "BT /F 9 Tf (100) Tj ET");
  }

  @Test
  void bytes_behind_the_last_revision_are_told_whatever_end_they_have() {
    byte[] file = signed(PLAIN);
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String end = text.substring(text.lastIndexOf("startxref"));
    told((text + "12 0 obj (other words) endobj\n" + end).getBytes(StandardCharsets.ISO_8859_1), "cut off or damaged");
  }

  @Test
  void the_description_of_a_file_is_nothing_that_a_page_shows() {
    int page = page(PLAIN);
    byte[] described = Revised.of(PLAIN).trailer("Info", page + " 0 R").bytes();
    told(Revised.of(signed(described)).with(page, "Contents", "[]").bytes(), "revision 4 changes pages");
    byte[] metadata = Revised.of(PLAIN).with(Revised.root(PLAIN), "Metadata", page + " 0 R").bytes();
    told(Revised.of(signed(metadata)).with(page, "Contents", "[]").bytes(), "revision 4 changes pages");
  }

  @Test
  void what_shows_a_field_is_nothing_else() {
    int root = Revised.root(PLAIN);
    byte[] shown = Revised.of(PLAIN).with(typed(PLAIN).number(), "AP", "<</N " + root + " 0 R>>").bytes();
    assertThat(faults(Revised.of(shown).with(root, "Pages", "1 0 R").bytes()))
        .anyMatch(f -> f.contains("revision 3 changes") && f.contains("pages"));
  }

  @Test
  void an_object_that_something_refers_to_before_it_is_there_is_a_change_when_it_comes() {
    int shown = Revised.of(PLAIN).free();
    byte[] file = signed(filled(PLAIN, shown, FORM + "/Resources<</XObject<</X 99999 0 R>>>>").bytes());
    told(covered(Revised.of(file).stream(99999, FORM, "BT (900) Tj ET").bytes()), "revision 4 changes other objects");
  }

  @Test
  void an_object_that_calls_itself_cross_references_is_not_free_to_change() {
    int shown = Revised.of(PLAIN).free();
    byte[] file = signed(filled(PLAIN, shown, FORM.replace("XObject", "XRef")).bytes());
    told(covered(Revised.of(file).stream(shown, FORM.replace("XObject", "XRef"), "BT (900) Tj ET").bytes()),
        "revision 4 changes what was signed in the field " + typed(PLAIN).name());
  }

  @Test
  void what_was_shown_when_a_party_signed_cannot_be_shown_otherwise() {
    int shown = Revised.of(PLAIN).free();
    byte[] file = signed(filled(PLAIN, shown, FORM).bytes());
    told(covered(Revised.of(file).stream(shown, FORM, "BT (900) Tj ET").bytes()),
        "revision 4 changes what was signed in the field " + typed(PLAIN).name());
    told(covered(filled(file, Revised.of(file).free(), FORM).bytes()),
        "revision 4 changes what was signed in the field " + typed(PLAIN).name());
  }

  @Test
  void what_shows_a_field_stays_within_it() {
    int shown = Revised.of(PLAIN).free();
    for (String odd : List.of("/Type/XObject/Subtype/Form", "/Type/XObject/Subtype/Form/BBox[0 0 1]",
        "/Type/XObject/Subtype/Form/BBox 7 0 R", "/Type/XObject/Subtype/Image/BBox[0 0 9 9]")) {
      told(filled(PLAIN, shown, odd).bytes(), "revision 2 changes the field " + typed(PLAIN).name());
    }
    assertThat(faults(filled(PLAIN, shown, FORM).bytes())).isEmpty();
    Field signature = Revised.field(PLAIN, true);
    told(Revised.of(PLAIN).put(signature.number(), signature.dictionary()
            .with("V", Revised.value("(x)")).with("AP", Revised.value("<</N " + shown + " 0 R>>")))
        .stream(shown, "/Type/XObject/Subtype/Form", "0 0 999 999 re f").bytes(),
        "revision 2 changes the field " + signature.name());
    told(Revised.of(PLAIN).with(typed(PLAIN).number(), "AP", "<</N " + shown + " 0 R/D " + shown + " 0 R>>")
        .stream(shown, FORM, "").bytes(), "revision 2 changes the field " + typed(PLAIN).name());
    byte[] filled = filled(PLAIN, shown, FORM).bytes();
    told(Revised.of(filled).stream(shown, "/Type/XObject/Subtype/Form", "0 0 999 999 re f").bytes(),
        "revision 3 changes the field " + typed(PLAIN).name());
  }

  @Test
  void another_generation_of_an_object_hides_it_from_other_readers() {
    int page = page(PLAIN);
    byte[] hidden = Revised.of(PLAIN).put(page, Revised.object(PLAIN, page)).generation(page, 1).bytes();
    assertThat(faults(hidden)).isNotEmpty();
    byte[] mixed = new String(Revised.of(PLAIN).put(page, Revised.object(PLAIN, page)).bytes(),
        StandardCharsets.ISO_8859_1).replace("\n" + page + " 0 obj", "\n" + page + " 1 obj")
        .getBytes(StandardCharsets.ISO_8859_1);
    told(mixed, "is damaged");
  }

  @Test
  void a_reference_to_another_generation_refers_to_nothing() {
    int form = Revised.number(Revised.object(PLAIN, Revised.root(PLAIN)).get("AcroForm").orElseThrow());
    told(Revised.of(PLAIN).with(Revised.root(PLAIN), "AcroForm", form + " 1 R").bytes(), "changes the form");
  }

  @Test
  void objects_in_a_stream_stand_where_it_is_said() {
    int stream = Revised.of(PLAIN).free();
    Field field = typed(PLAIN);
    String words = ValueWriter.text(field.dictionary().with("V", Revised.value("(100)")));
    String heads = "9999 0 " + field.number() + " 5 ";
    String body = "null " + words;
    for (Map.Entry<String, Integer> odd : Map.of("/Type/ObjStm", 0, "/Type/XRef", 1).entrySet()) {
      byte[] with = Revised.of(PLAIN)
          .stream(stream, odd.getKey() + "/N 2/First " + heads.length(), heads + body).bytes();
      told(inStream(with, field.number(), stream, odd.getValue()), "is damaged");
    }
    byte[] with = Revised.of(PLAIN).stream(stream, "/Type/ObjStm/N 2/First " + heads.length(), heads + body).bytes();
    assertThat(faults(inStream(with, field.number(), stream, 1))).isEmpty();
  }

  /** The same with cross references that let an object stand in a stream of objects. */
  private static byte[] inStream(byte[] file, int number, int stream, int index) {
    Revision last = Revised.last(file);
    int at = file.length;
    String rows = "" + (char) 2 + (char) 0 + (char) (stream >> 8) + (char) (stream & 0xFF) + (char) index;
    String all = (last.size() + 1) + " 0 obj\n<</Type/XRef/W[1 3 1]/Index[" + number + " 1]/Size " + (last.size() + 2)
        + "/Root " + ValueWriter.text(last.trailer().get("Root").orElseThrow())
        + "/Info " + ValueWriter.text(last.trailer().get("Info").orElseThrow()) + "/Prev " + last.section()
        + "/Length 5>>stream\n" + rows + "\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n";
    return (new String(file, StandardCharsets.ISO_8859_1) + all).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void the_signature_of_one_field_is_not_shown_in_another() {
    byte[] file = signed(PLAIN);
    Field other = Revised.field(file, true, 1);
    String value = ValueWriter.text(Revised.field(file, true, 0).dictionary().get("V").orElseThrow());
    byte[] copied = Revised.of(file).with(other.number(), "V", value).bytes();
    assertThat(PdfReport.of(copied, Vouchers.NONE).holds()).isFalse();
    assertThat(PdfReport.of(copied, Vouchers.NONE).signatures()).extracting(PdfSignature::holds)
        .containsExactly(true, false);
  }

  @Test
  void a_file_says_how_many_objects_it_has() {
    told(Revised.of(PLAIN).with(typed(PLAIN).number(), "V", "(1)").trailer("Size", "5").bytes(), "is damaged");
    told(Revised.of(PLAIN).with(typed(PLAIN).number(), "V", "(1)").trailer("Size", "99999999").bytes(), "is damaged");
  }

  @Test
  void a_font_that_fields_are_written_in_is_not_swapped() {
    int form = Revised.number(Revised.object(PLAIN, Revised.root(PLAIN)).get("AcroForm").orElseThrow());
    int font = Revised.of(PLAIN).free();
    String helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    told(Revised.of(PLAIN).with(form, "DR", "<</Font<</F " + font + " 0 R>>>>").put(font, helvetica).bytes(),
        "changes the form");
    String standing = ValueWriter.text(Revised.object(PLAIN, form).get("DR").orElseThrow());
    String more = standing.replace("/Font <<", "/Font <</Helv " + font + " 0 R ");
    assertThat(more).isNotEqualTo(standing);
    assertThat(faults(Revised.of(PLAIN).with(form, "DR", more).put(font, helvetica).bytes())).isEmpty();
  }

  @Test
  void cross_references_are_written_as_all_readers_read_them() {
    Revised revised = Revised.of(PLAIN).with(typed(PLAIN).number(), "V", "(1)");
    assertThat(faults(revised.bytes())).isEmpty();
    for (String odd : List.of("%010d %05d n\n", "%010d %05d n %% \n", "%d %d n\r\n", "%010d  %05d n\r\n")) {
      told(revised.line(odd).bytes(), "is damaged");
    }
  }

  @Test
  void two_kinds_of_cross_references_say_the_same() {
    byte[] with = Revised.of(PLAIN).put(Revised.of(PLAIN).free(), "(1)").bytes();
    int number = typed(PLAIN).number();
    byte[] other = Revised.of(with).put(number, typed(PLAIN).dictionary()).bytes();
    int at = other.length;
    String rows = "" + (char) 1 + (char) 0 + (char) 0 + (char) 9 + (char) 0;
    String stream = "9000 0 obj\n<</Type/XRef/W[1 3 1]/Index[" + number + " 1]/Size 9001/Length 5>>stream\n" + rows
        + "\nendstream\nendobj\n";
    byte[] hybrid = (new String(other, StandardCharsets.ISO_8859_1) + stream).getBytes(StandardCharsets.ISO_8859_1);
    int table = Revised.last(other).section();
    String xref = "xref\n" + number + " 1\n" + "%010d 00000 n\r\n".formatted(
        new String(other, StandardCharsets.ISO_8859_1).lastIndexOf("\n" + number + " 0 obj") + 1)
        + "trailer\n<</Size 9001/XRefStm " + at + "/Prev " + table + "/Root "
        + ValueWriter.text(Revised.last(other).trailer().get("Root").orElseThrow()) + ">>\nstartxref\n"
        + hybrid.length + "\n%%EOF\n";
    told((new String(hybrid, StandardCharsets.ISO_8859_1) + xref).getBytes(StandardCharsets.ISO_8859_1), "is damaged");
  }

  @Test
  void all_bytes_that_are_appended_are_accounted_for() {
    Revised revised = Revised.of(PLAIN).with(typed(PLAIN).number(), "V", "(1)");
    told(revised.junk("12 0 obj\n<</Type/Page>>\nendobj\n").bytes(), "is damaged");
  }
}
