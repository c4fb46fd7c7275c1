package dev.engross.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownCheckTest {

  private static List<String> check(String... lines) {
    return Markdown.check(String.join("\n", lines), new Location("a.yaml", 10,
        5)).stream().map(Finding::toString).toList();
  }

  @Test
  void labels_out_of_sequence_are_found_where_they_stand() {
    assertThat(check("At", "(a) x", "(b) y", "(d) z", "  (1) w", "  (2) v", "  (4) u", "(e) t")).containsExactly(
        "a.yaml:13:5: warning: Item (d) comes after (b) [item-sequence]",
        "a.yaml:16:7: warning: Item (4) comes after (2) [item-sequence]");
    assertThat(check("1. x", "", "2. y", "", "4. z")).containsExactly(
        "a.yaml:14:5: warning: Item 4. comes after 2. [item-sequence]");
    assertThat(check("They may", "A. eat", "B. drink", "B. rest", "D. sleep")).containsExactly(
        "a.yaml:13:5: warning: Item B. comes after B. [item-sequence]",
        "a.yaml:14:5: warning: Item D. comes after B. [item-sequence]");
  }

  @Test
  void labels_in_sequence_are_not() {
    assertThat(check("(c) x", "(d) y", "", "A. x", "B. y", "", "(h) x", "(i) y", "(j) z")).isEmpty();
    assertThat(check("(iii) x", "(iv) y", "(v) z", "(vi) w")).isEmpty();
    assertThat(check("(a) x", "  (i) y", "  (ii) z", "(b) (i) w", "    (ii) v")).isEmpty();
  }

  @Test
  void brackets_and_quotation_marks_left_open_are_found() {
    assertThat(check("x (the \"Term\") y", "(z and (w) v", "", "> He said \"x", "", "(a) y (z")).containsExactly(
        "a.yaml:11:5: warning: This bracket is not closed in its paragraph [unclosed]",
        "a.yaml:13:15: warning: This quotation mark is not closed in its paragraph [unclosed]",
        "a.yaml:15:11: warning: This bracket is not closed in its paragraph [unclosed]");
    assertThat(check("a|b", "-|-", "c (d | e")).containsExactly(
        "a.yaml:12:7: warning: This bracket is not closed in its paragraph [unclosed]");
  }

  @Test
  void inches_and_quotations_of_several_paragraphs_are_left_alone() {
    assertThat(check("a 12\" pipe", "", "\"Section 1. x", "", "\"Section 2. y\"", "", "1) z")).isEmpty();
  }
}
