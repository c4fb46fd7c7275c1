package dev.engross.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.render.Rendered;
import dev.engross.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBytesTest {

  private static byte[] pdf(Document document) {
    return new PdfRenderer().render(document).bytes();
  }

  @Test
  void two_threads_write_the_same_bytes_fifty_times_each() throws Exception {
    Document document = Samples.amendment(true);
    byte[] first = pdf(document);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        tasks.add(() -> pdf(document));
      }
      for (Future<byte[]> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void locale_and_time_zone_change_nothing() {
    byte[] first = pdf(Samples.amendment(false));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(pdf(Samples.amendment(false))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void where_the_sources_stand_changes_nothing_and_what_they_say_does() {
    Document document = Samples.amendment(false);
    Document.Meta meta = document.meta();
    Location elsewhere = new Location("agreements/other/amendments/99.yaml", 7, 7);
    Document moved = new Document(
        new Document.Meta(meta.id(), meta.title(), meta.agreement(), meta.date(), "en-US", false, elsewhere),
        document.style(), document.blocks());
    assertThat(pdf(moved)).isEqualTo(pdf(document));
    assertThat(pdf(Samples.amendment(true))).isNotEqualTo(pdf(document));
  }

  @Test
  void the_file_says_its_title_language_date_and_producer_and_nothing_of_the_machine() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.amendment(false)))) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Amendment No. 3");
      assertThat(read.getDocumentInformation().getProducer()).isEqualTo("Engross");
      assertThat(read.getDocumentInformation().getMetadataKeys())
          .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate", "ModDate");
      assertThat(read.getDocumentInformation().getCreationDate().toInstant()).hasToString("2019-06-01T00:00:00Z");
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
      assertThat(read.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(read.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void every_font_is_embedded_and_a_subset() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.amendment(false)))) {
      var resources = read.getPage(0).getResources();
      int fonts = 0;
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
        fonts++;
      }
      assertThat(fonts).isEqualTo(3);
    }
  }

  @Test
  void a_style_may_have_another_family_and_then_has_no_other() throws Exception {
    Style.PageStyle page = Style.DEFAULT.page();
    Style sans = new Style(
        Style.DEFAULT.headings(), Style.DEFAULT.text(),
        new Style.PageStyle(page.size(), page.margin(), page.points(), Style.Face.SANS, page.head(), page.foot(),
            page.lines()),
        Style.DEFAULT.signatures());
    Document document = new Document(
        Samples.amendment(true).meta(), sans, Samples.amendment(true).blocks());
    byte[] pdf = new PdfRenderer().render(document, Samples.IMPRINT).bytes();
    assertThat(Conformance.failures(pdf)).isEmpty();
    assertThat(TaggedWords.of(pdf)).isEqualTo(Words.of(document));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      for (int i = 0; i < read.getNumberOfPages(); i++) {
        for (var name : read.getPage(i).getResources().getFontNames()) {
          assertThat(read.getPage(i).getResources().getFont(name).getName()).contains("+LiberationSans");
        }
      }
    }
  }

  @Test
  void bookmarks_name_titles_schedules_and_sections() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.amendment(false)))) {
      var title = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
      List<String> sections = new ArrayList<>();
      title.children().forEach(item -> sections.add(item.getTitle()));
      assertThat(title.getTitle()).isEqualTo("AMENDMENT NO. 3 TO AMENDED AND RESTATED CLAY SUPPLY AGREEMENT");
      assertThat(sections).containsExactly(
          "1. New Clays.", "2. Schedule A.", "3. Term and Termination of Agreement.", "4. Deliveries.");
      assertThat(title.getNextSibling().getTitle()).startsWith("AMENDMENT NO. 3 SCHEDULE A");
      assertThat(title.getNextSibling().findDestinationPage(read)).isEqualTo(read.getPage(2));
    }
  }

  @Test
  void a_reference_leads_to_its_block() throws Exception {
    Document document = Samples.document(List.of(
        new Block.Paragraph(Block.Setting.FLUSH, List.of(
            new Inline.Text("See "), new Inline.Link("s9.", Samples.text("Section 9 of this")),
            new Inline.Text(" and "), new Inline.Link("nowhere", Samples.text("nothing")))),
        new Block.PageBreak(),
        Samples.section("9.", "Clay.", Samples.paragraph("Is dug."))));
    try (PDDocument read = Loader.loadPDF(pdf(document))) {
      assertThat(read.getPage(0).getAnnotations()).hasSize(1);
      PDAnnotationLink link = (PDAnnotationLink) read.getPage(0).getAnnotations().get(0);
      assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber()).isEqualTo(1);
      assertThat(link.getRectangle().getWidth()).isBetween(71f, 73f);
    }
  }

  @Test
  void hundreds_of_pages_are_set_and_numbered() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 1500; i++) {
      blocks.add(Samples.section(i + ".", "Clause.", Samples.paragraph(Samples.words(150, i))));
    }
    Document document = Samples.document(blocks);
    Rendered rendered = new PdfRenderer().render(document);
    assertThat(rendered.pages()).isGreaterThan(300);
    try (PDDocument read = Loader.loadPDF(rendered.bytes())) {
      assertThat(read.getNumberOfPages()).isEqualTo(rendered.pages());
      PDFTextStripper lastPage = new PDFTextStripper();
      lastPage.setStartPage(rendered.pages());
      assertThat(lastPage.getText(read))
          .contains("1500. Clause.", "Page " + rendered.pages() + " of " + rendered.pages());
    }
  }

  @Test
  void no_trace_of_the_library_is_left_in_the_file() {
    assertThat(new String(pdf(Samples.amendment(false)), StandardCharsets.ISO_8859_1)).doesNotContain("OpenPDF");
  }
}
