package dev.engross.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Document;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bad output never throws: bits of markup in any order, and then any characters. Seeded, so that a failure stays. */
class XhtmlFuzzTest {

  private static final String[] BITS = {
    "<p>", "</p>", "<p class='line'>", "<section id='a' data-at='x:1:1'>", "<section data-at='::'>", "</section>",
    "<b class='number'>", "<b>", "</b>", "<br/>", "<br>", "<q>", "</q>", "<table class='schedule'>",
    "<table class='box'>", "</table>", "<tbody>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<thead>", "<col data-width='9'/>",
    "<col data-width='-1'/>", "<ol>", "<li data-label='a'>", "</li>", "<ul class='flush'>", "<div class='signatures stacked'>",
    "<div class='block'>", "</div>", "<span class='blank' data-width='3'/>", "<a href='#a'>", "</a>", "&amp;", "&#x;", "&",
    "<", ">", " ", "\n", "word", "<!--", "-->", "<x y", "='", "\"", "</", "/>", "\u00e9", "\ud83d", "<aside>", "<h1>", "</h1>"
  };

  @Test
  void nothing_that_is_written_makes_the_reader_throw() {
    Random random = new Random(20070501);
    TemplateEngine engine = Desk.with("${text}").engine();
    int good = 0;
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(random.nextInt(20) == 0 ? String.valueOf((char) random.nextInt(0x2100)) : BITS[random.nextInt(BITS.length)]);
      }
      Document.Meta meta = new Document.Meta("x", "", "", "", "en", false, Location.startOf("a.yaml"));
      TemplateResult result = engine.render(new TemplateRequest(List.of("clay-supply"), "amendment.ftlh",
          Map.of("text", new Markup(text.toString())), meta, Style.DEFAULT));
      assertThat(result.document().isPresent()).as(text.toString()).isEqualTo(result.findings().isEmpty());
      good += result.document().isPresent() ? 1 : 0;
    }
    assertThat(good).isPositive();
  }
}
