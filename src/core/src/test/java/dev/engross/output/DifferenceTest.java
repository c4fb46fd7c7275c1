package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static String of(String ending, String standing, String given) {
    return Difference.of(
        new OutputName("a", "am01", ending),
        standing.getBytes(StandardCharsets.UTF_8),
        given.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_first_differing_line_is_shown_of_both() {
    assertThat(of("txt", "Kiln\n400 tons\nend\n", "Kiln\n550 tons\nfin\n"))
        .isEqualTo("line 2\n  output has:   400 tons\n  sources give: 550 tons");
  }

  @Test
  void a_line_that_one_of_them_lacks_is_said_to_be_missing() {
    assertThat(of("txt", "a", "a\nb")).isEqualTo("line 2\n  output has:   (no such line)\n  sources give: b");
    assertThat(of("txt", "a\n\nc", "a\nb\nc")).isEqualTo("line 2\n  output has:   (an empty line)\n  sources give: b");
  }

  @Test
  void a_long_line_is_shown_around_the_place_where_they_part() {
    String same = "x".repeat(300);
    assertThat(of("htm", same + "1" + same, same + "2" + same))
        .isEqualTo(
            "line 1\n  output has:   ..." + "x".repeat(20) + "1" + "x".repeat(79) + "..."
                + "\n  sources give: ..." + "x".repeat(20) + "2" + "x".repeat(79) + "...");
  }

  @Test
  void differing_line_ends_are_called_that() {
    assertThat(of("txt", "a\r\nb\r\n", "a\nb\n"))
        .isEqualTo("only the line ends differ: let .gitattributes say * text=auto eol=lf");
  }

  @Test
  void control_characters_do_not_reach_a_terminal() {
    assertThat(of("txt", "\u001b[31mred", "b")).isEqualTo("line 1\n  output has:   ?[31mred\n  sources give: b");
  }

  @Test
  void a_pdf_is_not_shown_line_by_line() {
    assertThat(of("pdf", "a", "b"))
        .isEqualTo("the PDF differs; where its words differ, the .txt of the same name says how");
  }
}
