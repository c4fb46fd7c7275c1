package dev.engross.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Block;
import dev.engross.document.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlSignaturesTest {

  private static final Pattern COLUMNS =
      Pattern.compile("column-gap:([0-9.]+)em;grid-template-columns:repeat\\(auto-fill,minmax\\(min\\(100%,"
          + "max\\(([0-9.]+)em,([0-9]+)%\\)\\),1fr\\)\\)");
  private static final Pattern SHARED = Pattern.compile("grid-row:span ([0-9]+);grid-template-rows:subgrid");
  private static final Pattern LABELLED = Pattern.compile("padding-left:([0-9.]+)em;text-indent:(-?[0-9.]+)em\">"
      + "<font style=\"display:inline-block;min-width:([0-9.]+)em;text-indent:0\">([^<]+)</font> ");

  /** A phone that is 390 px wide holds so many ems of 11 points, less the page's edges. */
  private static final double PHONE = 390 / (11 * 96 / 72.0) - 1;

  @Test
  void blocks_side_by_side_share_a_row_for_their_parties_and_one_for_each_line() {
    List<MatchResult> shared = all(SHARED, html(2, block("By", 3), block("By", 5), block("By", 1)));
    assertThat(shared).extracting(m -> m.group(1)).containsExactly("6", "6", "2");
  }

  @Test
  void each_line_takes_one_of_the_shared_rows_wherever_its_rule_stands() {
    for (Style.RulePlace place : Style.RulePlace.values()) {
      String html = html(place, 2, block("By", 2), block("", 2));
      // A label and the rule below it share a row.
      String rows = html.replaceAll("(?s)<div><p.*?</div>", "<p></p>");
      assertThat(rows.split("<p\\b", -1)).as(html).hasSize(1 + 2 * (1 + 2));
      assertThat(all(SHARED, html)).extracting(m -> m.group(1)).containsExactly("3", "3");
    }
  }

  @Test
  void rules_to_sign_on_share_a_row_whatever_is_said_above_one_of_them() {
    Block.SignatureBlock through = new Block.SignatureBlock(List.of(Sample.words("PELL")), List.of(
        new Block.SignatureLine("By:", Sample.words("Pell GP, its Manager"), false),
        new Block.SignatureLine("By:", List.of(), true)), Sample.AT);
    String html = html(2, block("By", 1), through);
    assertThat(all(SHARED, html)).extracting(m -> m.group(1)).containsExactly("3", "3");
    assertThat(html.split(";grid-row:span 2\"", -1)).as("the party without the line goes down by it").hasSize(2);
    assertThat(Filing.faults(html)).isEmpty();
  }

  @Test
  void no_empty_line_makes_one_party_as_high_as_another() {
    String html = html(2, block("By", 1), new Block.SignatureBlock(
        List.of(Sample.words("PELL"), Sample.words("by"), Sample.words("Ada")), List.of(), Sample.AT));
    assertThat(html).contains("PELL<br>by<br>Ada</p>").doesNotContain("<br>&#160;");
  }

  @Test
  void as_many_columns_have_room_on_paper_as_the_style_has_and_one_on_a_phone() {
    for (int abreast = 2; abreast <= 3; abreast++) {
      String html = html(abreast, block("By", 3), block("By", 3), block("By", 3));
      MatchResult columns = all(COLUMNS, html).get(0);
      double gap = Double.parseDouble(columns.group(1));
      double least = Double.parseDouble(columns.group(2));
      double paper = (612 - 2 * 72) / 11.0 - 1;
      int percent = Integer.parseInt(columns.group(3));
      assertThat(abreast * Math.max(least, paper * percent / 100) + (abreast - 1) * gap).isLessThanOrEqualTo(paper);
      assertThat((abreast + 1) * percent).isGreaterThanOrEqualTo(100);
      assertThat(2 * least + gap).isGreaterThan(PHONE);
    }
  }

  @Test
  void a_label_s_apostrophe_is_curled_as_in_words() {
    String html = html(2, new Block.SignatureBlock(List.of(), List.of(
        new Block.SignatureLine("Witness's name:", List.of(), true)), Sample.AT));
    assertThat(html).contains("Witness&#8217;s name:");
  }

  @Test
  void blocks_one_below_another_need_no_columns() {
    String stacked = html(1, block("By", 3), block("By", 3));
    assertThat(stacked).doesNotContain("grid");
  }

  @Test
  void a_value_hangs_under_itself_beside_the_longest_label() {
    String html = html(2, new Block.SignatureBlock(List.of(), List.of(
        new Block.SignatureLine("By:", List.of(), true),
        new Block.SignatureLine("Title:", Sample.words("Vice President and Managing Director of Ball Clay"), false),
        new Block.SignatureLine("Address for all notices under this Agreement:", Sample.words("The pit"), false)),
        Sample.AT));
    List<MatchResult> labelled = all(LABELLED, html);
    assertThat(labelled).hasSize(3);
    for (MatchResult line : labelled) {
      double hang = Double.parseDouble(line.group(1));
      assertThat(Double.parseDouble(line.group(2))).isEqualTo(-hang);
      // Between label and value there is a space, about a quarter of an em.
      assertThat(hang - Double.parseDouble(line.group(3))).isBetween(0.2, 0.35);
      assertThat(hang).isLessThan(5);
    }
  }

  @Test
  void a_rule_is_no_longer_than_what_its_label_leaves_of_the_column() {
    assertThat(html(3, block("By", 1))).contains("</font> <font style=\"display:inline-block;min-width:min(14em,100%)");
  }

  private static String html(int abreast, Block.SignatureBlock... blocks) {
    return html(Style.RulePlace.AFTER, abreast, blocks);
  }

  private static String html(Style.RulePlace place, int abreast, Block.SignatureBlock... blocks) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < abreast; i++) {
      widths.add(75 / abreast);
    }
    Style style = new Style(Style.DEFAULT.headings(), Style.DEFAULT.text(), Style.DEFAULT.page(),
        new Style.SignatureStyle(5, widths, 37, 28, place, 5, Style.Anchors.NONE));
    String html = new String(new HtmlRenderer().render(Sample.document(false, style,
        List.of(new Block.Signatures(Block.Layout.COLUMNS, List.of(blocks))))).bytes(), StandardCharsets.US_ASCII);
    assertThat(Filing.faults(html)).isEmpty();
    return html;
  }

  private static Block.SignatureBlock block(String label, int lines) {
    List<Block.SignatureLine> all = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      all.add(new Block.SignatureLine(label, List.of(), true));
    }
    return new Block.SignatureBlock(List.of(Sample.words("OSTRANDER PITS, INC.")), all, Sample.AT);
  }

  private static List<MatchResult> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().toList();
  }
}
