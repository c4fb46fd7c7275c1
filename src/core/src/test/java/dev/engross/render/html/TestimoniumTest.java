package dev.engross.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestimoniumTest {

  private static final Pattern DIVISION = Pattern.compile("<(/?)(?:div|blockquote)\\b([^>]*)>");

  private static final Block PROSE = Sample.paragraph("The pit is shut on Sundays.");
  private static final Block TESTIMONIUM = Sample.paragraph("IN WITNESS WHEREOF, the parties have signed.");

  @Test
  void the_testimonium_is_in_one_unbroken_division_with_its_signatures() {
    assertThat(unbroken(PROSE, TESTIMONIUM, signed("Ostrander", "Pell", "Tern")))
        .containsExactly("IN WITNESS WHEREOF, the parties have signed. Ostrander By: Pell By: Tern By:");
  }

  @Test
  void words_that_lead_to_further_signatures_stand_with_theirs() {
    assertThat(unbroken(TESTIMONIUM, signed("Ostrander"), Sample.paragraph("Acknowledged and agreed:"), signed("Tern")))
        .containsExactly("IN WITNESS WHEREOF, the parties have signed. Ostrander By:",
            "Acknowledged and agreed: Tern By:");
  }

  @Test
  void the_last_words_of_a_section_stand_with_the_signatures_after_it_and_no_others_do() {
    Block inner = section("(a)", PROSE);
    String expected = "IN WITNESS WHEREOF, the parties have signed. Ostrander By:";
    assertThat(unbroken(section("9.", PROSE, inner, TESTIMONIUM), signed("Ostrander"))).containsExactly(expected);
    assertThat(unbroken(section("", TESTIMONIUM), signed("Ostrander"))).containsExactly(expected);
    assertThat(unbroken(section("9.", PROSE, section("(a)", TESTIMONIUM)), signed("Ostrander")))
        .containsExactly("(a) " + expected);
    assertThat(unbroken(section("9."), signed("Ostrander"))).containsExactly("9. Ostrander By:");
  }

  @Test
  void what_is_kept_together_keeps_its_signatures() {
    assertThat(unbroken(new Block.Keep(List.of(PROSE, TESTIMONIUM)), signed("Ostrander")))
        .containsExactly("The pit is shut on Sundays. IN WITNESS WHEREOF, the parties have signed. Ostrander By:");
  }

  @Test
  void a_heading_stands_with_the_signatures_that_it_heads() {
    assertThat(unbroken(PROSE, new Block.Heading(3, "", Sample.words("The Buyer:")), signed("Pell")))
        .containsExactly("The Buyer: Pell By:");
  }

  @Test
  void signatures_after_what_is_no_paragraph_stand_together() {
    Block table = Sample.kinds().get("table").get(0);
    assertThat(unbroken(TESTIMONIUM, new Block.PageBreak(), signed("Ostrander", "Pell", "Tern")))
        .containsExactly("Ostrander By: Pell By: Tern By:");
    assertThat(unbroken(section("9.", PROSE, table), signed("Ostrander", "Pell", "Tern")))
        .containsExactly("Ostrander By: Pell By: Tern By:");
    assertThat(unbroken(signed("Ostrander"), signed("Pell"))).containsExactly("Ostrander By:", "Pell By:");
  }

  @Test
  void where_a_page_cannot_hold_all_the_first_row_is_not_parted_from_its_testimonium() {
    String html = html(TESTIMONIUM, signed("Ostrander", "Pell", "Tern"));
    int first = html.indexOf("page-break-before:avoid");
    assertThat(first).isBetween(html.indexOf("IN WITNESS"), html.indexOf("Ostrander"));
    assertThat(html.indexOf("page-break-before:avoid", first + 1)).isEqualTo(-1);
  }

  private static String html(Block... blocks) {
    Document document = Sample.document(blocks);
    String html = new String(new HtmlRenderer().render(document).bytes(), StandardCharsets.US_ASCII);
    assertThat(Filing.faults(html)).isEmpty();
    return html;
  }

  /** The words of each outermost division that a page break is to spare. */
  private static List<String> unbroken(Block... blocks) {
    String html = html(blocks);
    List<String> all = new ArrayList<>();
    Matcher tag = DIVISION.matcher(html);
    int depth = 0;
    int from = 0;
    while (tag.find()) {
      boolean start = tag.group(1).isEmpty();
      if (start && depth == 0 && !tag.group(2).contains("page-break-inside:avoid")) {
        continue;
      }
      if (start && depth == 0) {
        from = tag.start();
      }
      depth += start ? 1 : depth == 0 ? 0 : -1;
      if (!start && depth == 0 && from > 0) {
        all.add(Filing.words("<body>" + html.substring(from, tag.end())));
        from = 0;
      }
    }
    return all;
  }

  private static Block section(String number, Block... body) {
    return new Block.Section("", number, List.of(), 0, List.of(body), Sample.AT);
  }

  private static Block signed(String... parties) {
    List<Block.SignatureBlock> all = new ArrayList<>();
    for (String party : parties) {
      all.add(new Block.SignatureBlock(List.of(Sample.words(party)),
          List.of(new Block.SignatureLine("By:", List.of(), true)), Sample.AT));
    }
    return new Block.Signatures(Block.Layout.COLUMNS, all);
  }
}
