package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.document.Style.Anchors;
import dev.engross.document.Style.RulePlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unseen words by which a signing service finds where each signatory signs. */
class AnchorsTest {

  private static final SignatureLine BY = new SignatureLine("By:", List.of(), true);
  private static final SignatureLine DATE = new SignatureLine("Date:", List.of(), true);

  @TempDir private Path folder;

  static Document document(Anchors anchors, RulePlace place, boolean draft, List<Block> blocks) {
    Style plain = Style.DEFAULT;
    Style style = new Style(plain.headings(), plain.text(), plain.page(),
        new Style.SignatureStyle(5, List.of(38, 37), 37, 28, place, 5, anchors));
    return Samples.document(style, draft, blocks);
  }

  private static byte[] pdf(SignatureBlock... blocks) {
    return pdf(Anchors.UNSEEN, RulePlace.AFTER, List.of(blocks));
  }

  private static byte[] pdf(Anchors anchors, RulePlace place, List<SignatureBlock> blocks) {
    List<Block> all = List.of(Samples.testimonium(), new Block.Signatures(Block.Layout.COLUMNS, blocks));
    return new PdfRenderer().render(document(anchors, place, false, all), Samples.IMPRINT).bytes();
  }

  private static SignatureBlock block(String party, SignatureLine... lines) {
    return new SignatureBlock(party.isEmpty() ? List.of() : List.of(Samples.text(party)), List.of(lines), Samples.AT);
  }

  /** The letters of anchors, those of each together. */
  private static List<List<TextPosition>> placed(PDDocument read, int page) throws IOException {
    List<List<TextPosition>> all = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      private boolean open;

      @Override
      protected void processTextPosition(TextPosition letter) {
        if (letter.getUnicode().equals("\\")) {
          open = !open;
          if (open) {
            all.add(new ArrayList<>());
          }
        }
        if (open || letter.getUnicode().equals("\\")) {
          all.get(all.size() - 1).add(letter);
        }
      }
    };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(read);
    return all;
  }

  private static List<String> anchors(byte[] pdf) throws IOException {
    List<String> all = new ArrayList<>();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        for (List<TextPosition> anchor : placed(read, page)) {
          StringBuilder words = new StringBuilder();
          anchor.forEach(letter -> words.append(letter.getUnicode()));
          all.add(words.toString());
        }
      }
    }
    return all;
  }

  @Test
  void who_signs_and_what_goes_where_is_said_in_plain_letters() throws Exception {
    assertThat(anchors(pdf(
        block("Pell Harbor & Co., L.P.", BY, new SignatureLine("Name:", List.of(), false),
            new SignatureLine("Title:", Samples.text("Treasurer"), false), DATE),
        block("ZO\u00CB M\u00DCLLER", new SignatureLine("", List.of(), true)),
        block("\u03A9\u03BC\u03AD\u03B3\u03B1", BY), block("", BY, DATE)))).containsExactly(
            "\\sign:pell-harbor-co-l-p\\", "\\name:pell-harbor-co-l-p\\", "\\date:pell-harbor-co-l-p\\",
            "\\sign:zoe-muller\\", "\\sign:signatory\\", "\\sign:signatory-2\\", "\\date:signatory-2\\");
  }

  @Test
  void all_who_sign_for_one_party_and_parties_of_one_name_are_told_apart() throws Exception {
    SignatureLine attest = new SignatureLine("Attest:", List.of(), true);
    assertThat(anchors(pdf(block("Pell", BY, DATE, BY, DATE, attest), block("PELL", DATE, BY), block("Pell 2", BY))))
        .containsExactly(
            "\\sign:pell\\", "\\date:pell\\", "\\sign:pell-2\\", "\\date:pell-2\\", "\\attest:pell-2\\",
            "\\date:pell-3\\", "\\sign:pell-3\\", "\\sign:pell-2-2\\");
  }

  @Test
  void no_anchor_is_part_of_another_however_alike_the_names_are() throws Exception {
    List<SignatureBlock> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(block(i % 3 == 0 ? "Pell" : i % 3 == 1 ? "Pell 2" : "x".repeat(20 + i * 5), BY, DATE, BY));
    }
    List<String> all = anchors(pdf(Anchors.UNSEEN, RulePlace.AFTER, blocks));
    assertThat(all).hasSize(120).doesNotHaveDuplicates().allMatch(a -> a.matches("\\\\[a-z-]+:[a-z0-9-]+\\\\"));
  }

  @Test
  void each_stands_at_the_left_end_of_what_it_names_on_the_rule() throws Exception {
    for (RulePlace place : RulePlace.values()) {
      List<SignatureBlock> blocks = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        blocks.add(block("Party " + i, BY, new SignatureLine("Name:", List.of(), false), DATE));
      }
      try (PDDocument read = Loader.loadPDF(pdf(Anchors.UNSEEN, place, blocks))) {
        List<PDField> fields = read.getDocumentCatalog().getAcroForm().getFields();
        int at = 0;
        for (int page = 1; page <= read.getNumberOfPages(); page++) {
          float height = read.getPage(page - 1).getMediaBox().getHeight();
          for (List<TextPosition> anchor : placed(read, page)) {
            PDRectangle area = fields.get(at++).getWidgets().get(0).getRectangle();
            assertThat(anchor.get(0).getX()).isBetween(area.getLowerLeftX() - 0.1f, area.getLowerLeftX() + 0.1f);
            assertThat(height - anchor.get(0).getY())
                .isBetween(area.getLowerLeftY() - 0.1f, area.getLowerLeftY() + 0.1f);
            assertThat(anchor.get(anchor.size() - 1).getEndX()).isLessThan(area.getUpperRightX());
          }
        }
        assertThat(at).isEqualTo(27).isEqualTo(fields.size());
      }
    }
  }

  @Test
  void the_text_that_tools_extract_has_each_once() throws Exception {
    Path file = folder.resolve("signed.pdf");
    Files.write(file, pdf(block("Pell", BY, DATE), block("Tern", BY, DATE)));
    String text;
    try {
      Process process = new ProcessBuilder("pdftotext", file.toString(), "-").start();
      text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      Assumptions.abort("pdftotext is not on this machine");
      return;
    }
    for (String anchor : List.of("\\sign:pell\\", "\\date:pell\\", "\\sign:tern\\", "\\date:tern\\")) {
      assertThat(text.split(java.util.regex.Pattern.quote(anchor), -1)).as(text).hasSize(2);
    }
  }

  @Test
  void they_are_no_words_of_the_document_and_the_file_conforms() throws Exception {
    byte[] with = pdf(block("Pell", BY, DATE), block("Tern", BY, DATE));
    byte[] without = pdf(Anchors.NONE, RulePlace.AFTER, List.of(block("Pell", BY, DATE), block("Tern", BY, DATE)));
    assertThat(TaggedWords.of(with)).isEqualTo(TaggedWords.of(without)).noneMatch(w -> w.contains("\\"));
    assertThat(anchors(without)).isEmpty();
    assertThat(Conformance.failures(with)).isEmpty();
  }

  @Test
  void no_file_has_them_but_one_that_goes_out_to_be_signed() throws Exception {
    List<Block> blocks = List.of(Samples.testimonium(), Samples.signatures(2));
    Set<List<String>> found = new HashSet<>();
    for (boolean draft : new boolean[] {true, false}) {
      found.add(anchors(new PdfRenderer().render(document(Anchors.UNSEEN, RulePlace.AFTER, draft, blocks)).bytes()));
    }
    assertThat(found).containsExactly(List.of());
  }
}
