package dev.engross.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import dev.engross.finding.Finding;
import dev.engross.render.Rendered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  /** Rewrites the golden files; look at what changed before you commit it. */
  private static final boolean ACCEPT = Boolean.getBoolean("engross.accept");

  private final HtmlRenderer renderer = new HtmlRenderer();

  private String html(Document document) {
    return new String(renderer.render(document).bytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void every_kind_of_block_is_set_as_the_golden_file_has_it() throws IOException {
    for (var kind : Sample.kinds().entrySet()) {
      String html = html(Sample.document(false, Style.DEFAULT, kind.getValue()));
      golden(kind.getKey(), html);
      assertThat(Filing.faults(html)).as(kind.getKey()).isEmpty();
    }
  }

  @Test
  void a_whole_draft_is_set_as_the_golden_file_has_it() throws IOException {
    golden("draft", html(whole(true)));
    assertThat(Filing.faults(html(whole(true)))).isEmpty();
  }

  @Test
  void headings_stand_above_where_the_style_has_them_there() throws IOException {
    Style above = new Style(new Style.Headings(false, Style.HeadingMark.CAPS), Style.DEFAULT.text(),
        Style.DEFAULT.page(),
        Style.DEFAULT.signatures());
    String html = html(Sample.document(false, above, Sample.kinds().get("sections")));
    golden("sections-above", html);
    assertThat(Filing.faults(html)).isEmpty();
  }

  @Test
  void an_article_is_centred_and_its_heading_below_its_number() {
    String html = html(Sample.document(new Block.Section(
        "a", "ARTICLE I", List.of(new Inline.Text("Water")), 0, List.of(), Sample.at(3))));
    assertThat(html).contains("<h2 align=\"center\"").contains("ARTICLE I<br><u>Water</u></h2>");
    assertThat(Filing.faults(html)).isEmpty();
  }

  @Test
  void rules_to_sign_on_may_stand_below_their_labels() {
    Style.SignatureStyle signatures = new Style.SignatureStyle(0, List.of(40), 37, 30, Style.RulePlace.BELOW, 5, Style.Anchors.NONE);
    Style below = new Style(Style.DEFAULT.headings(), Style.DEFAULT.text(), Style.DEFAULT.page(), signatures);
    String html = html(Sample.document(false, below, Sample.kinds().get("signatures")));
    assertThat(html).containsSubsequence("By:</font> </p>", "<p style=\"margin:2em 0 0 0\"><font", "border-bottom");
    assertThat(Filing.faults(html)).isEmpty();
  }

  @Test
  void an_underline_covers_a_heading_and_not_the_full_stop_after_it() {
    Block headed = new Block.Section("", "1.", Sample.words("Prices, etc."), 0, List.of(Sample.paragraph("None.")),
        Sample.AT);
    Block linked = new Block.Section("", "2.", List.of(new Inline.Styled(Inline.Mark.EMPHASIS, Sample.words("Clay")),
        new Inline.Text(" Prices.")), 0, List.of(), Sample.AT);
    Block bare = new Block.Section("", "3.", Sample.words("Term"), 0, List.of(Sample.paragraph("None.")), Sample.AT);
    assertThat(html(Sample.document(headed, linked, bare)))
        .contains("1. <u>Prices, etc</u>. None.", "2. <u><i>Clay</i> Prices</u>.", "3. <u>Term</u> None.");
  }

  @Test
  void a_wide_table_moves_alone_and_not_the_page() {
    for (String kind : List.of("table", "table-groups", "table-open", "box")) {
      String html = html(Sample.document(false, Style.DEFAULT, Sample.kinds().get(kind)));
      assertThat(html.split("<table", -1)).hasSameSizeAs(html.split("overflow-x:auto\">\n<table", -1));
      assertThat(html).contains("</table>\n</div>");
    }
  }

  @Test
  void a_word_that_is_too_long_for_the_screen_is_broken_and_moves_no_page() {
    assertThat(html(Sample.document())).containsPattern("<body style=\"[^\"]*overflow-wrap:break-word\"");
  }

  @Test
  void a_tables_head_stands_with_its_first_row() {
    String html = html(Sample.document(false, Style.DEFAULT, Sample.kinds().get("table")));
    assertThat(html.split("page-break-after:avoid", -1)).hasSize(2);
    assertThat(html).contains("page-break-after:avoid\"><th").doesNotContain("<thead");
  }

  @Test
  void words_stand_in_the_documents_order() {
    assertThat(Filing.words(html(Sample.document(false, Style.DEFAULT, Sample.kinds().get("table-groups")))))
        .isEqualTo("Grade Price a ton Domestic Blue $61.50 Overseas Ivory (bagged) $74.00* * Free on board.");
    assertThat(Filing.words(html(Sample.document(false, Style.DEFAULT, Sample.kinds().get("signatures")))))
        .isEqualTo("OSTRANDER PITS, INC. By: Name: Title: PELL HARBOR CERAMICS LLC on behalf of each of its works"
            + " By: /s/ Ada Quist Name: Ada Quist Title: TERN TILEWORKS Ray Ott");
    assertThat(Filing.words(html(Sample.document(false, Style.DEFAULT, Sample.kinds().get("quotations")))))
        .isEqualTo("2.2 Term. This Agreement ends on March 31, 2025. "
            + "\u201c2.3 Audit. The Buyer may weigh any load. (a) Bath; (b) the pit.\u201d \u201c \u201d");
  }

  @Test
  void pages_are_counted_by_their_breaks_also_in_blocks() {
    assertThat(renderer.render(Sample.document(false, Style.DEFAULT, Sample.kinds().get("pages"))).pages())
        .isEqualTo(3);
    assertThat(renderer.render(Sample.document()).pages()).isEqualTo(1);
  }

  @Test
  void every_page_of_a_draft_says_so_and_no_page_of_another() {
    assertThat(html(whole(true)).split("<b>DRAFT</b>", -1)).hasSize(2 + 3);
    assertThat(html(whole(false))).doesNotContain("DRAFT");
  }

  @Test
  void words_never_become_markup() {
    String evil = "</title><script>alert(1)</script>\"' onload=\"x & <!-- &lt; ]]>";
    Document.Meta meta = new Document.Meta("x", evil, evil, "", "en\"><script>", false, Sample.AT);
    Document document = new Document(meta, Style.DEFAULT, List.of(
        new Block.Heading(2, "a\"b><", Sample.words(evil)),
        new Block.Section("javascript:x", evil, Sample.words(evil), 0, List.of(Sample.paragraph(evil)), Sample.AT),
        new Block.Items(List.of(new Block.Item(evil, List.of(new Block.Paragraph(Block.Setting.FLUSH,
            List.of(new Inline.Link("a\"b><", Sample.words(evil)), new Inline.Link("javascript:x", List.of(
                new Inline.Link("javascript:x", Sample.words("inner"))))))))))));
    String html = html(document);
    assertThat(Filing.faults(html)).isEmpty();
    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;").contains("&amp;lt;");
    assertThat(Filing.words(html)).contains("<!\u2014 &lt; ]]>");
  }

  @Test
  void a_character_that_cannot_be_shown_is_a_finding_at_the_nearest_place() {
    Rendered rendered = renderer.render(Sample.document(
        Sample.paragraph("bell \u0007, override \u202e, again \u0007"),
        new Block.Section("", "1.", List.of(), 0, List.of(Sample.paragraph("half \ud800")), Sample.at(7)),
        new Block.Table(List.of(new Block.Column(0, Block.Align.LEFT)), List.of(), List.of(new Block.Group(List.of(),
            List.of(new Block.Row(List.of(Sample.cell("\ufdd0")), Sample.at(9))))), List.of())));
    assertThat(rendered.findings()).extracting(Finding::toString).containsExactly(
        Sample.AT + ": error: the html format cannot print U+0007 and U+202E,"
            + " in \"bell ?, override ?, again ?\" [unsupported-character]",
        Sample.at(7) + ": error: the html format cannot print U+D800, in \"half ?\" [unsupported-character]",
        Sample.at(9) + ": error: the html format cannot print U+FDD0, in \"?\" [unsupported-character]");
    assertThat(Filing.faults(new String(rendered.bytes(), StandardCharsets.US_ASCII))).isEmpty();
  }

  @Test
  void what_prints_is_told_beforehand() {
    assertThat("A~\u00e9\u201c\u2014\u00a0\u4e2d".codePoints()).allMatch(renderer::prints);
    assertThat(renderer.prints(0x1D538)).isTrue();
    assertThat(new int[] {0, 9, 10, 0x7F, 0x85, 0xD800, 0xFDD0, 0xFFFE, 0x10FFFF, 0x202E, 0x2067, 0x378, -1, 0x110000})
        .satisfies(all -> assertThat(java.util.Arrays.stream(all).filter(renderer::prints)).isEmpty());
  }

  @Test
  void hostile_documents_give_pages_that_a_filing_takes() {
    Random random = new Random(20210915);
    List<Block> kinds = new ArrayList<>();
    Sample.kinds().values().forEach(kinds::addAll);
    for (int i = 0; i < 300; i++) {
      Document document = Sample.document(random.nextBoolean(), Style.DEFAULT, hostile(random, kinds, 0));
      Rendered once = renderer.render(document);
      assertThat(renderer.render(document).bytes()).isEqualTo(once.bytes());
      String html = new String(once.bytes(), StandardCharsets.US_ASCII);
      assertThat(Filing.faults(html)).filteredOn(f -> !f.startsWith("two places")).as("seed %s", i).isEmpty();
    }
  }

  private static List<Block> hostile(Random random, List<Block> kinds, int depth) {
    List<Block> all = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int pick = random.nextInt(depth > 3 ? 2 : 8);
      String words = words(random);
      switch (pick) {
        case 0 -> all.add(kinds.get(random.nextInt(kinds.size())));
        case 1 -> all.add(Sample.paragraph(words));
        case 2 -> all.add(new Block.Section(words, words, Sample.words(words), random.nextInt(9),
            hostile(random, kinds, depth + 1), Sample.AT));
        case 3 -> all.add(new Block.Quotation(random.nextBoolean(), hostile(random, kinds, depth + 1)));
        case 4 -> all.add(new Block.Note(hostile(random, kinds, depth + 1)));
        case 5 -> all.add(new Block.Keep(hostile(random, kinds, depth + 1)));
        case 6 -> all.add(new Block.Items(List.of(new Block.Item(words, hostile(random, kinds, depth + 1)))));
        default -> all.add(new Block.Box(List.of(random.nextInt(3)), List.of(
            List.of(hostile(random, kinds, depth + 1), hostile(random, kinds, depth + 1)))));
      }
    }
    return all;
  }

  private static String words(Random random) {
    String pool = "ab <>&\"'/=;#-\u00a0\u201c\u0000\ud800\udc00\uffff\u202e";
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      all.append(pool.charAt(random.nextInt(pool.length())));
    }
    return all.toString();
  }

  static Document whole(boolean draft) {
    List<Block> all = new ArrayList<>();
    Sample.kinds().forEach((kind, blocks) -> all.addAll(blocks));
    return Sample.document(draft, Style.DEFAULT, all);
  }

  private static void golden(String name, String html) throws IOException {
    if (ACCEPT) {
      Files.writeString(Path.of("src/test/resources/render/html/" + name + ".htm"), html);
      return;
    }
    try (var in = HtmlRendererTest.class.getResourceAsStream("/render/html/" + name + ".htm")) {
      assertThat(in).as(name).isNotNull();
      assertThat(html).as(name).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
