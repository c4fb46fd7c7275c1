package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

  @Test
  void marks_open_and_close_by_what_stands_beside_them() {
    assertThat(Quotes.curl("\"A\" (the \"B\"), [\"C\"], \u2014\"D\" and non-\"E\"/\"F\""))
        .isEqualTo("\u201cA\u201d (the \u201cB\u201d), [\u201cC\u201d], "
            + "\u2014\u201cD\u201d and non-\u201cE\u201d/\u201cF\u201d");
  }

  @Test
  void a_mark_within_a_mark_opens_too() {
    assertThat(Quotes.curl("\"'A' is B,\" he said: \"C 'D'\""))
        .isEqualTo("\u201c\u2018A\u2019 is B,\u201d he said: \u201cC \u2018D\u2019\u201d");
  }

  @Test
  void apostrophes_are_not_opening_marks() {
    assertThat(Quotes.curl("Seller's, days' notice, the '90s, America's"))
        .isEqualTo("Seller\u2019s, days\u2019 notice, the \u201990s, America\u2019s");
  }

  @Test
  void inches_close_and_a_lone_mark_never_opens_nothing() {
    assertThat(Quotes.curl("12\" pipe \" and \"")).isEqualTo("12\u201d pipe \u201d and \u201d");
  }

  @Test
  void context_goes_on_from_run_to_run() {
    List<Inline> curled = Quotes.curl(List.of(
        new Inline.Text("(the \""), new Inline.Styled(Inline.Mark.DEFINED, List.of(new Inline.Text("Term"))),
        new Inline.Text("\") of "), new Inline.Blank(4), new Inline.Text("' x"), new Inline.LineBreak(),
        new Inline.Text("\"y"), new Inline.Quoted(List.of(new Inline.Text("'z'"))), new Inline.Text("'s")));
    assertThat(curled).containsExactly(
        new Inline.Text("(the \u201c"), new Inline.Styled(Inline.Mark.DEFINED, List.of(new Inline.Text("Term"))),
        new Inline.Text("\u201d) of "), new Inline.Blank(4), new Inline.Text("\u2019 x"), new Inline.LineBreak(),
        new Inline.Text("\u201cy"), new Inline.Text("\u201c"), new Inline.Text("\u2018z\u2019"),
        new Inline.Text("\u201d"), new Inline.Text("\u2019s"));
  }

  @Test
  void words_without_marks_are_left_alone() {
    List<Inline> plain = List.of(new Inline.Text("Clay"));
    assertThat(Quotes.curl(plain)).isSameAs(plain);
  }

  @Test
  void a_run_without_words_does_not_shift_the_marks_after_it() {
    Inline empty = new Inline.Styled(Inline.Mark.STRONG, List.of());
    assertThat(Quotes.curl(List.of(new Inline.Text("the "), empty, new Inline.Text("\"a\""))))
        .containsExactly(new Inline.Text("the "), empty, new Inline.Text("\u201ca\u201d"));
  }

  @Test
  void what_is_quoted_within_a_quotation_has_single_marks_and_within_that_double_ones() {
    Inline innermost = new Inline.Quoted(List.of(new Inline.Text("c")));
    Inline inner = new Inline.Quoted(List.of(new Inline.Text("b "), new Inline.Name(List.of(innermost))));
    assertThat(plain(Quotes.curl(List.of(new Inline.Quoted(List.of(new Inline.Text("a "), inner))))))
        .isEqualTo("\u201ca \u2018b \u201cc\u201d\u2019\u201d");
  }

  @Test
  void a_mark_after_a_dash_closes_where_a_sentence_goes_on_or_ends() {
    assertThat(Quotes.curl("\"he said - \" and \"he said\u2014\", then\u2014\"I\""))
        .isEqualTo("\u201che said - \u201d and \u201che said\u2014\u201d, then\u2014\u201cI\u201d");
  }

  private static String plain(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      out.append(inline instanceof Inline.Text text ? text.text() : plain(inline.content()));
    }
    return out.toString();
  }
}
