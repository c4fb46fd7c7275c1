package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Block.Setting;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.RandomDocuments;
import dev.engross.document.Style;
import dev.engross.document.Style.Anchors;
import dev.engross.document.Style.LineNumbers;
import dev.engross.pipeline.ConfidentialBook;
import dev.engross.pipeline.SampleBook;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), as veraPDF has them. */
class ConformanceTest {

  private static final int INVENTED = 100;

  static byte[] pdf(Document document) {
    return new PdfRenderer().render(document, Samples.IMPRINT).bytes();
  }

  static Stream<Path> outputs() {
    List<Path> files = new ArrayList<>();
    SampleBook.files(SampleBook.HERE.resolve("output")).forEach(files::add);
    return files.stream().filter(f -> f.toString().endsWith(".pdf"));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void each_file_of_the_samples_conforms(Path file) throws Exception {
    assertThat(Conformance.failures(Files.readAllBytes(file))).isEmpty();
  }

  @Test
  void invented_documents_of_any_blocks_conform() {
    List<String> failures = IntStream.range(0, INVENTED).parallel().boxed()
        .flatMap(seed -> Conformance.failures(pdf(RandomDocuments.document(seed))).stream().map(f -> seed + ": " + f))
        .toList();
    assertThat(failures).isEmpty();
  }

  static Stream<Document> odd() {
    List<Inline> inlines = new ArrayList<>();
    for (Inline.Mark mark : Inline.Mark.values()) {
      inlines.add(new Inline.Styled(mark, Samples.text(mark.name())));
    }
    inlines.add(new Inline.Quoted(Samples.text("quoted")));
    inlines.add(new Inline.Name(Samples.text("Name")));
    inlines.add(new Inline.LineBreak());
    inlines.add(new Inline.Link("s1.", Samples.text("Section 1 of a long line, which is broken " + Samples.words(40, 1))));
    inlines.add(new Inline.Blank(20));
    inlines.add(new Inline.Redacted());
    inlines.add(new Inline.Inserted(Samples.text(" put in")));
    inlines.add(new Inline.Deleted(Samples.text(" struck")));
    Block all = new Block.Paragraph(Setting.INDENTED, inlines);
    Block empty = new Block.Table(
        List.of(new Column(0, Align.LEFT), new Column(0, Align.DECIMAL)),
        List.of(new Cell(Samples.text("Name")), new Cell(Samples.text("Limit"))), List.of(), List.of());
    Block bare = new Block.Table(
        List.of(new Column(0, Align.LEFT), new Column(0, Align.RIGHT)), List.of(),
        List.of(new Block.Group(Samples.text("A group"), List.of(
            new Block.Row(List.of(new Cell(List.of()), new Cell(Samples.text("1"))), Samples.AT)))), List.of());
    Block section = Samples.section("1.", "Clay.", Samples.paragraph("Is dug."));
    return Stream.of(
        Samples.document(List.of()),
        Samples.document(List.of(Samples.paragraph("Word"))),
        Samples.document(List.of(all, section)),
        Samples.document(List.of(section, Samples.heading(3, "Deep"), Samples.heading(1, "First"), all)),
        Samples.document(List.of(Samples.heading(2, "Schedule A"), empty)),
        Samples.document(List.of(bare, Samples.table(300, true), Samples.table(200, false))),
        Samples.document(List.of(Samples.testimonium(), Samples.signatures(20))),
        Samples.document(IntStream.range(0, 1400).mapToObj(
            i -> Samples.section(i + ".", i % 3 == 0 ? "" : "Clause.", Samples.paragraph(Samples.words(150, i)))).toList()),
        new Document(new Document.Meta("", "", "", "", "", true, Samples.AT), Style.DEFAULT, List.of(all)),
        marked(section));
  }

  /** Numbers of lines, anchors, and a page for each signature. */
  private static Document marked(Block section) {
    Style plain = Style.DEFAULT;
    Style.PageStyle page = plain.page();
    Style.SignatureStyle s = plain.signatures();
    Style style = new Style(
        plain.headings(), plain.text(),
        new Style.PageStyle(
            page.size(), page.margin(), page.points(), page.face(), page.head(), page.foot(), LineNumbers.DRAFTS),
        new Style.SignatureStyle(s.indent(), s.widths(), s.capacity(), s.rule(), s.place(), s.under(), Anchors.UNSEEN));
    List<Block> blocks = new ArrayList<>(List.of(section, Samples.table(60, true), Samples.testimonium()));
    for (Block.SignatureBlock one : ((Block.Signatures) Samples.signatures(5)).blocks()) {
      blocks.add(new Block.PageBreak());
      blocks.add(new Block.Keep(List.of(
          new Block.Signatures(Block.Layout.COLUMNS, List.of(one)),
          new Block.Paragraph(Setting.CENTRED, Samples.text("[Signature Page to Amendment No. 3]")))));
    }
    return Samples.document(style, true, blocks);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void odd_documents_conform(Document document) {
    assertThat(Conformance.failures(pdf(document))).isEmpty();
  }

  @Test
  void the_structure_gives_the_words_in_their_order() throws Exception {
    for (Document document : odd().toList()) {
      assertThat(TaggedWords.of(pdf(document))).isEqualTo(Words.of(document));
    }
    for (int seed = 0; seed < INVENTED; seed++) {
      byte[] pdf = pdf(RandomDocuments.document(seed));
      assertThat(TaggedWords.of(pdf)).as("seed " + seed).isEqualTo(Words.inStream(pdf));
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void the_structure_of_each_sample_gives_all_of_its_words(Path file) throws Exception {
    byte[] pdf = Files.readAllBytes(file);
    assertThat(TaggedWords.of(pdf)).isEqualTo(Words.inStream(pdf));
  }

  @Test
  void filing_copies_conform(@TempDir Path folder) throws Exception {
    for (byte[] pdf : ConfidentialBook.filed(folder)) {
      assertThat(Conformance.failures(pdf)).isEmpty();
      assertThat(TaggedWords.of(pdf)).isEqualTo(Words.inStream(pdf));
    }
  }

  @Test
  void planted_faults_are_seen() {
    assertThat(faults(c -> c.getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot"))))
        .anyMatch(f -> f.startsWith("3a 6.7.3.3-1")).anyMatch(f -> f.startsWith("ua1 7.1-"));
    assertThat(faults(c -> c.setLanguage(null))).anyMatch(f -> f.startsWith("ua1 7.2-"));
    assertThat(faults(c -> c.setMetadata(null))).anyMatch(f -> f.startsWith("3a 6.6.2.1-1"));
    assertThat(faults(c -> c.setOutputIntents(List.of()))).anyMatch(f -> f.startsWith("3a 6.2.4.3-"));
    assertThat(faults(c -> font(c).removeItem(COSName.FONT_FILE2)))
        .anyMatch(f -> f.startsWith("3a 6.2.11.4.1-1")).anyMatch(f -> f.startsWith("ua1 7.21.4.1-1"));
  }

  private static COSDictionary font(PDDocumentCatalog catalogue) {
    try {
      var resources = catalogue.getPages().get(0).getResources();
      PDType0Font font = (PDType0Font) resources.getFont(resources.getFontNames().iterator().next());
      return font.getDescendantFont().getFontDescriptor().getCOSObject();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> faults(Consumer<PDDocumentCatalog> edit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf(Samples.amendment(false)))) {
      edit.accept(document.getDocumentCatalog());
      document.save(out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Conformance.failures(out.toByteArray());
  }
}
