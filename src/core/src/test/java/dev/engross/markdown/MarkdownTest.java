package dev.engross.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static String xhtml(String... lines) {
    return Markdown.toXhtml(String.join("\n", lines)).replace("\n", "");
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  private static String ol(String... labelsAndBodies) {
    StringBuilder out = new StringBuilder("<ol>");
    for (int i = 0; i < labelsAndBodies.length; i += 2) {
      out.append("<li data-label=\"").append(labelsAndBodies[i]).append("\">").append(labelsAndBodies[i
          + 1]).append("</li>");
    }
    return out + "</ol>";
  }

  @Test
  void lines_flow_into_paragraphs_which_empty_lines_divide() {
    assertThat(xhtml("The parties", "  agree.  ", "", "", "Clay.")).isEqualTo(p("The parties agree.") + p("Clay."));
    assertThat(xhtml("")).isEmpty();
  }

  @Test
  void marks_inside_a_line() {
    assertThat(Markdown.inline("an *italic*, a **bold**, an _underlined_ and a **_both_** word"))
        .isEqualTo("an <em>italic</em>, a <b>bold</b>, an <u>underlined</u> and a <b><u>both</u></b> word");
    assertThat(Markdown.inline("over\n*two\nlines*")).isEqualTo("over <em>two lines</em>");
  }

  @Test
  void blanks_and_omissions() {
    assertThat(Markdown.inline("by ____, for [***] and _____% (___)")).isEqualTo(
        "by <span class=\"blank\" data-width=\"4\"></span>, for <span class=\"redacted\"></span> and "
            + "<span class=\"blank\" data-width=\"5\"></span>% (<span class=\"blank\" data-width=\"3\"></span>)");
    assertThat(Markdown.inline("May __, 2020 and June __, 2021")).isEqualTo("May __, 2020 and June __, 2021");
  }

  @Test
  void what_is_no_mark_prints_as_typed() {
    for (String typed : List.of("# Heading", "#3 of the list", "+ plus", "- minus", "* Closed to new accounts.", "---",
        "===", "```",
        "~~~", "[a](b)", "![a](b)", "[a]: b", "[[0.35%]]", "{Section 7.2} {#x}", "`code`", "fees.* The next* one",
        "5*3*2",
        "snake_case_word", "30 days", "**** and ****", "http://x.example", "C:\\x", "a \\", "1) one", "(the term)")) {
      assertThat(xhtml(typed)).as(typed).isEqualTo(p(typed));
    }
    assertThat(xhtml("    indented")).isEqualTo(p("indented"));
    assertThat(xhtml("Heading", "=======", "***", "x")).isEqualTo(p("Heading ======= *** x"));
  }

  @Test
  void no_markup_of_an_author_is_markup() {
    assertThat(xhtml("<b>x</b> & &amp; <!-- y --> <http://z.example> \"q\""))
        .isEqualTo(p("&lt;b&gt;x&lt;/b&gt; &amp; &amp;amp; &lt;!-- y --&gt; &lt;http://z.example&gt; &quot;q&quot;"));
  }

  @Test
  void a_backslash_takes_a_marks_meaning_and_breaks_a_line() {
    assertThat(xhtml("\\*x\\* \\_y\\_ \\[***] \\(a)", "\\(b) z\\", "w")).isEqualTo(p("*x* _y_ [***] (a) (b) z<br/>w"));
    assertThat(xhtml("\\(a) no item")).isEqualTo(p("(a) no item"));
  }

  @Test
  void quotations_end_with_their_marks() {
    assertThat(xhtml("It reads:", "> 2. Term. This", "> ends.", ">", "> > Deep.", "After.")).isEqualTo(
        p("It reads:") + "<blockquote>" + ol("2.", p("Term. This ends.")) + "<blockquote>" + p("Deep.")
        + "</blockquote></blockquote>"
            + p("After."));
  }

  @Test
  void items_nest_by_indent_and_keep_their_labels() {
    assertThat(xhtml("Delivery is at", "(a) Bath, by", "barge", "  (i) in bags or", "  (ii) loose; or", "(c) the pit.",
        "", "    By road.", "", "After."))
        .isEqualTo(p("Delivery is at") + ol("(a)", p("Bath, by barge") + ol("(i)", p("in bags or"), "(ii)",
        p("loose; or")),
            "(c)", p("the pit.") + p("By road.")) + p("After."));
  }

  @Test
  void items_of_another_count_nest_without_indent() {
    assertThat(xhtml("1. One", "", "(a) x", "(b) y", "", "2. Two")).isEqualTo(
        ol("1.", p("One") + ol("(a)", p("x"), "(b)", p("y")), "2.", p("Two")));
    assertThat(xhtml("(a) x", "(i) y", "(ii) z", "(b) w")).isEqualTo(
        ol("(a)", p("x") + ol("(i)", p("y"), "(ii)", p("z")), "(b)", p("w")));
    assertThat(xhtml("(h) x", "(i) y", "(j) z")).isEqualTo(ol("(h)", p("x"), "(i)", p("y"), "(j)", p("z")));
    assertThat(xhtml("(z) x", "(aa) y")).isEqualTo(ol("(z)", p("x"), "(aa)", p("y")));
  }

  @Test
  void all_kinds_of_labels_begin_items() {
    for (String label : List.of("(a)", "(iv)", "(3)", "(B)", "(XII)", "(bb)", "2.", "12.", "B.", "IV.")) {
      assertThat(xhtml(label + " x")).as(label).isEqualTo(ol(label, p("x")));
    }
    for (String none : List.of("(abc) x", "a. x", "i. x", "2007. x", "J.P. x", "(a)x", "(the) x", "No. 1 x", "() x",
        "(iiii) x")) {
      assertThat(xhtml(none)).as(none).isEqualTo(p(none));
    }
    assertThat(xhtml("(a) (i) x", "    (ii) y")).isEqualTo(ol("(a)", ol("(i)", p("x"), "(ii)", p("y"))));
    assertThat(xhtml("(a)")).isEqualTo(ol("(a)", ""));
  }

  @Test
  void a_wrapped_line_does_not_become_an_item() {
    assertThat(xhtml("as of August", "30. The parties", "1. agree by", "(b) vote, and", "(ii) not.")).isEqualTo(
        p("as of August 30. The parties 1. agree by (b) vote, and (ii) not."));
    assertThat(xhtml("(a) under Section", "5. Then", "(b) next")).isEqualTo(ol("(a)", p("under Section 5. Then"),
        "(b)", p("next")));
    assertThat(xhtml("in this order:", "1. one", "2. two")).isEqualTo(p("in this order:") + ol("1.", p("one"), "2.",
        p("two")));
  }

  @Test
  void a_letter_below_prose_begins_an_item_if_the_next_one_follows() {
    assertThat(xhtml("They may", "A. eat", "B. drink", "D. sleep")).isEqualTo(
        p("They may") + ol("A.", p("eat"), "B.", p("drink"), "D.", p("sleep")));
    assertThat(xhtml("They may", "1. eat", "at noon", "   A. bread", "", "   B. figs", "2. drink")).isEqualTo(
        p("They may") + ol("1.", p("eat at noon") + ol("A.", p("bread"), "B.", p("figs")), "2.", p("drink")));
    assertThat(xhtml("It is for", "A. Smith of Bath and", "J. Pell, but not for", "", "B. Lind.")).isEqualTo(
        p("It is for A. Smith of Bath and J. Pell, but not for") + ol("B.", p("Lind.")));
    assertThat(xhtml("It is for", "A. Smith.", "", "It lasts.", "B. Lind keeps it.")).isEqualTo(
        p("It is for A. Smith.") + p("It lasts. B. Lind keeps it."));
    assertThat(xhtml("1. as of June", "30. 2019", "2. next")).isEqualTo(ol("1.", p("as of June 30. 2019"), "2.", p("next")));
  }

  @Test
  void a_columns_rule_says_where_it_stands() {
    assertThat(xhtml("a | b | c | d", "--- | ---: | :---: | :---", "1 | 2 | 3 | 4"))
        .startsWith("<table class=\"schedule\"><colgroup><col/><col data-align=\"right\"/><col data-align=\"center\"/><col/></colgroup><thead>");
    assertThat(xhtml("a | b", "---: |", "1 | 2")).contains("<colgroup><col data-align=\"right\"/><col/></colgroup>");
  }

  @Test
  void headings_are_sections_where_they_are_asked_for() {
    String text = String.join("\n", "Before.", "# *One*", "x", "## Why?", "y", "# ~", "z", "# Two & Co.", "## Three");
    String deep = "<section><b class=\"heading\">Three%s</b></section>";
    assertThat(Markdown.withHeadings(text, true).replace("\n", "")).isEqualTo(
        p("Before.") + "<section><b class=\"heading\"><em>One</em>.</b>" + p("x") + "<section><b class=\"heading\">Why?</b>" + p("y")
            + "</section></section>" + p("z") + "<section><b class=\"heading\">Two &amp; Co.</b>" + deep.formatted("") + "</section>");
    assertThat(Markdown.withHeadings("# Three", false).replace("\n", "")).isEqualTo(deep.formatted(""));
    assertThat(Markdown.withHeadings("(a) x", true)).isEqualTo(Markdown.toXhtml("(a) x"));
  }

  @Test
  void tables_have_a_cell_for_each_column() {
    assertThat(xhtml("Prices:", "| Grade | Price |", "| --- | ---: |", "| *Blue* | $61.50 |", "Ivory", "", "a|b",
        "-|-", "1", "c | d \\| e | f |"))
        .isEqualTo(p("Prices:")
        + "<table class=\"schedule\"><colgroup><col/><col data-align=\"right\"/></colgroup><thead><tr><th>Grade</th><th>Price</th></tr></thead><tbody>"
            + "<tr><td><em>Blue</em></td><td>$61.50</td></tr></tbody></table>" + p("Ivory")
            + "<table class=\"schedule\"><thead><tr><th>a</th><th>b</th></tr></thead><tbody></tbody></table>"
            + p("1 c | d | e | f |"));
    assertThat(xhtml("a|b", "-|-", "c|", "d|e|f")).contains(
        "<tr><td>c</td><td></td></tr><tr><td>d</td><td>e|f</td></tr>");
  }

  @Test
  void line_ends_of_any_system_are_the_same() {
    assertThat(Markdown.toXhtml("(a) x\r\n(b) y\r\rz")).isEqualTo(Markdown.toXhtml("(a) x\n(b) y\n\nz"));
  }

  @Test
  void what_xml_cannot_hold_is_replaced() {
    assertThat(xhtml("a\u0000b\ud800c\uffff\ufdd0\ufdd1\td")).isEqualTo(p("a\ufffdb\ufffdc\ufffd\ufffd\ufffd d"));
  }
}
