package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationTest {

  @Test
  void hyphens_between_words_are_a_dash() {
    assertThat(Punctuation.curl("stone -- marble --- granite--slate---and as follows--"))
        .isEqualTo("stone \u2014 marble \u2014 granite\u2014slate\u2014and as follows\u2014");
    assertThat(Punctuation.curl("then--\"I\" and \"he--\"")).isEqualTo("then\u2014\u201cI\u201d and \u201che\u2014\u201d");
  }

  @Test
  void hyphens_between_figures_are_a_shorter_dash() {
    assertThat(Punctuation.curl("2019--2027, $5--$10 and 1%--2%")).isEqualTo("2019\u20132027, $5\u2013$10 and 1%\u20132%");
  }

  @Test
  void a_hyphen_alone_and_a_rule_are_left() {
    String plain = "Rule 12b-1, 555-0100, co-owner, ---- and --force";
    assertThat(Punctuation.curl(plain)).isEqualTo(plain);
  }

  @Test
  void a_dash_whose_hyphens_are_marked_otherwise_is_left() {
    List<Inline> parted =
        List.of(new Inline.Text("a-"), new Inline.Styled(Inline.Mark.EMPHASIS, List.of(new Inline.Text("-b"))));
    assertThat(Punctuation.curl(parted)).isEqualTo(parted);
  }

  @Test
  void marks_open_and_close_by_what_stands_beside_them() {
    assertThat(Punctuation.curl("\"A\" (the \"B\"), [\"C\"], \u2014\"D\" and non-\"E\"/\"F\""))
        .isEqualTo("\u201cA\u201d (the \u201cB\u201d), [\u201cC\u201d], "
            + "\u2014\u201cD\u201d and non-\u201cE\u201d/\u201cF\u201d");
  }

  @Test
  void a_mark_within_a_mark_opens_too() {
    assertThat(Punctuation.curl("\"'A' is B,\" he said: \"C 'D'\""))
        .isEqualTo("\u201c\u2018A\u2019 is B,\u201d he said: \u201cC \u2018D\u2019\u201d");
  }

  @Test
  void apostrophes_are_not_opening_marks() {
    assertThat(Punctuation.curl("Seller's, days' notice, the '90s, America's"))
        .isEqualTo("Seller\u2019s, days\u2019 notice, the \u201990s, America\u2019s");
  }

  @Test
  void inches_close_and_a_lone_mark_never_opens_nothing() {
    assertThat(Punctuation.curl("12\" pipe \" and \"")).isEqualTo("12\u201d pipe \u201d and \u201d");
  }

  @Test
  void context_goes_on_from_run_to_run() {
    List<Inline> curled = Punctuation.curl(List.of(
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
    assertThat(Punctuation.curl(plain)).isSameAs(plain);
  }

  @Test
  void a_run_without_words_does_not_shift_the_marks_after_it() {
    Inline empty = new Inline.Styled(Inline.Mark.STRONG, List.of());
    assertThat(Punctuation.curl(List.of(new Inline.Text("the "), empty, new Inline.Text("\"a\""))))
        .containsExactly(new Inline.Text("the "), empty, new Inline.Text("\u201ca\u201d"));
  }

  @Test
  void what_is_quoted_within_a_quotation_has_single_marks_and_within_that_double_ones() {
    Inline innermost = new Inline.Quoted(List.of(new Inline.Text("c")));
    Inline inner = new Inline.Quoted(List.of(new Inline.Text("b "), new Inline.Name(List.of(innermost))));
    assertThat(plain(Punctuation.curl(List.of(new Inline.Quoted(List.of(new Inline.Text("a "), inner))))))
        .isEqualTo("\u201ca \u2018b \u201cc\u201d\u2019\u201d");
  }

  @Test
  void a_mark_after_a_dash_closes_where_a_sentence_goes_on_or_ends() {
    assertThat(Punctuation.curl("\"he said - \" and \"he said\u2014\", then\u2014\"I\""))
        .isEqualTo("\u201che said - \u201d and \u201che said\u2014\u201d, then\u2014\u201cI\u201d");
  }

  private static String plain(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      out.append(inline instanceof Inline.Text text ? text.text() : plain(inline.content()));
    }
    return out.toString();
  }

  @Test
  void a_long_run_of_hyphens_is_a_rule_and_costs_no_more_than_its_length() {
    String rule = "a" + "-".repeat(1_000_000) + "b";
    assertThat(Punctuation.curl(rule)).isEqualTo(rule);
  }
}
