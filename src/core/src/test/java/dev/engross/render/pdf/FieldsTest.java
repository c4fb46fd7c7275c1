package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private static final Block PELL = new Block.Signatures(Block.Layout.COLUMNS, List.of(
      new SignatureBlock(
          List.of(Samples.text("Pell Harbor & Co., L.P."), Samples.text("on behalf of its kilns")),
          List.of(
              new SignatureLine("By:", List.of(), true), new SignatureLine("Name:", List.of(), false),
              new SignatureLine("Title:", Samples.text("Treasurer"), false), new SignatureLine("Date:", List.of(), true)),
          Samples.AT),
      new SignatureBlock(
          List.of(Samples.text("Pell Harbor & Co., L.P.")),
          List.of(new SignatureLine("", List.of(), true), new SignatureLine("", Samples.text("Secretary"), false)),
          Samples.AT),
      new SignatureBlock(List.of(), List.of(new SignatureLine("By:", List.of(), true)), Samples.AT)));

  private static byte[] pdf(Document document) {
    return new PdfRenderer().render(document, Samples.IMPRINT).bytes();
  }

  private static List<PDField> fields(PDDocument read) {
    var form = read.getDocumentCatalog().getAcroForm();
    return form == null ? List.of() : form.getFields();
  }

  @Test
  void each_signatory_has_a_signature_field_named_after_the_party_and_fields_for_what_is_not_printed() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), PELL))))) {
      assertThat(fields(read)).extracting(f -> f.getFieldType() + " " + f.getFullyQualifiedName()).containsExactly(
          "Sig Pell Harbor & Co, LP",
          "Tx Pell Harbor & Co, LP name",
          "Tx Pell Harbor & Co, LP date",
          "Sig Pell Harbor & Co, LP 2",
          "Sig Signatory");
      assertThat(fields(read)).extracting(PDField::getAlternateFieldName).containsExactly(
          "Signature of Pell Harbor & Co., L.P.", "Pell Harbor & Co., L.P. name", "Pell Harbor & Co., L.P. date",
          "Signature of Pell Harbor & Co., L.P.", "Signature of Signatory");
      assertThat(fields(read).get(0)).isInstanceOf(PDSignatureField.class);
      assertThat(((PDSignatureField) fields(read).get(0)).getSignature()).isNull();
    }
  }

  @Test
  void each_of_several_who_sign_for_a_party_has_a_signature_field() throws Exception {
    SignatureLine by = new SignatureLine("By:", List.of(), true);
    SignatureLine title = new SignatureLine("Title:", List.of(), true);
    SignatureLine attest = new SignatureLine("Attest:", List.of(), true);
    Block two = new Block.Signatures(Block.Layout.COLUMNS, List.of(new SignatureBlock(
        List.of(Samples.text("Pell LLC")), List.of(by, title, by, title, attest), Samples.AT)));
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), two))))) {
      assertThat(fields(read)).extracting(f -> f.getFieldType() + " " + f.getFullyQualifiedName()).containsExactly(
          "Sig Pell LLC", "Tx Pell LLC title", "Sig Pell LLC 2", "Tx Pell LLC title 2", "Tx Pell LLC attest");
    }
  }

  @Test
  void a_further_field_of_a_party_has_not_the_name_of_another_party() throws Exception {
    SignatureLine by = new SignatureLine("By:", List.of(), true);
    Block funds = new Block.Signatures(Block.Layout.STACKED, List.of(
        new SignatureBlock(List.of(Samples.text("Fund")), List.of(by, by), Samples.AT),
        new SignatureBlock(List.of(Samples.text("Fund 2")), List.of(by, by), Samples.AT)));
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), funds))))) {
      assertThat(fields(read)).extracting(PDField::getFullyQualifiedName)
          .containsExactly("Fund", "Fund 3", "Fund 2", "Fund 2 2");
    }
  }

  @Test
  void only_a_copy_that_goes_out_to_be_signed_has_fields() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.amendment(false)))) {
      assertThat(fields(read)).hasSize(4);
    }
    try (PDDocument read = Loader.loadPDF(new PdfRenderer().render(Samples.amendment(false)).bytes())) {
      assertThat(fields(read)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20})
  void no_field_covers_words_or_leaves_its_page(int parties) throws Exception {
    for (Style.RulePlace place : Style.RulePlace.values()) {
      Style plain = Style.DEFAULT;
      Style style = new Style(plain.headings(), plain.text(), plain.page(),
          new Style.SignatureStyle(5, List.of(38, 37), 37, 28, place, 5, Style.Anchors.NONE));
      Document document =
          Samples.document(style, false, List.of(Samples.testimonium(), Samples.signatures(parties), PELL));
      try (PDDocument read = Loader.loadPDF(pdf(document))) {
        assertThat(fields(read)).hasSize(2 * parties + 5);
        List<TextPosition> letters = new ArrayList<>();
        for (PDField field : fields(read)) {
          PDPage page = field.getWidgets().get(0).getPage();
          PDRectangle area = field.getWidgets().get(0).getRectangle();
          letters.clear();
          letters(read, read.getPages().indexOf(page) + 1, letters);
          assertThat(area.getWidth()).isGreaterThan(40);
          assertThat(page.getMediaBox().contains(area.getLowerLeftX(), area.getLowerLeftY())).isTrue();
          assertThat(page.getMediaBox().contains(area.getUpperRightX(), area.getUpperRightY())).isTrue();
          assertThat(letters).as(field.getFullyQualifiedName()).noneMatch(l -> covers(area, l, page.getMediaBox().getHeight()));
        }
      }
    }
  }

  /** Whether the middle of a letter is in an area. */
  private static boolean covers(PDRectangle area, TextPosition letter, float height) {
    return !letter.getUnicode().isBlank()
        && area.contains(letter.getX() + letter.getWidth() / 2, height - letter.getY() + letter.getHeight() / 2);
  }

  private static void letters(PDDocument read, int page, List<TextPosition> letters) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        letters.add(text);
      }
    };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(read);
  }

  @Test
  void what_is_filled_in_shows_and_the_file_still_conforms() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String typed = "Zo\u00EB M\u00FCller-\u0160ime\u010Dek, \u00D8rsted & \u0152uvre \u2013 \u201C\u20AC5\u201D".replace("\u010D", "c");
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), PELL))))) {
      for (PDField field : fields(read)) {
        if (field instanceof PDTextField text) {
          text.setValue(typed);
        }
      }
      read.save(out);
    }
    assertThat(Conformance.failures(out.toByteArray())).isEmpty();
    try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
      assertThat(fields(read).get(1).getValueAsString()).isEqualTo(typed);
      read.getDocumentCatalog().getAcroForm().flatten();
      assertThat(new PDFTextStripper().getText(read)).contains(typed);
    }
  }

  @Test
  void what_is_filled_in_shows_in_its_field_alone() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), PELL))))) {
      ((PDTextField) fields(read).get(1)).setValue("Ann");
      for (PDField field : fields(read)) {
        byte[] shown = field.getWidgets().get(0).getNormalAppearanceStream().getContentStream().toByteArray();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1).contains("Ann"))
            .isEqualTo(field.getFullyQualifiedName().equals("Pell Harbor & Co, LP name"));
      }
    }
  }

  @Test
  void what_is_filled_in_is_shown_as_large_as_it_is_typed() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(Samples.testimonium(), PELL))))) {
      for (PDField field : fields(read)) {
        if (field instanceof PDTextField text) {
          text.setValue("Ann");
        }
        PDRectangle room = field.getWidgets().get(0).getRectangle();
        PDRectangle bounds = field.getWidgets().get(0).getNormalAppearanceStream().getBBox();
        assertThat(bounds.getWidth()).isCloseTo(room.getWidth(), within(0.02f));
        assertThat(bounds.getHeight()).isCloseTo(room.getHeight(), within(0.02f));
      }
    }
  }

  @Test
  void a_signature_that_is_printed_leaves_no_field() throws Exception {
    Block signed = new Block.Signatures(Block.Layout.COLUMNS, List.of(new SignatureBlock(
        List.of(Samples.text("Pell")), List.of(new SignatureLine("By:", Samples.text("/s/ A. Pell"), true)), Samples.AT)));
    try (PDDocument read = Loader.loadPDF(pdf(Samples.document(List.of(signed))))) {
      assertThat(fields(read)).isEmpty();
    }
  }
}
