package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.markdown.Markdown;
import dev.engross.source.Location;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words only printing can judge. */
class LooseEndsTest {

  private static final String[] PIECES = {
    "(", ")", "\"", "|", "a", "b", "B.", "2.", "(a)", "(c)", "iv.", " ", " ", "\n", "\n\n", "> ", "-", "The rent", "10.5", "x."
  };

  @ParameterizedTest
  @ValueSource(strings = {"the {Rent}", "{", "an (open bracket", "an \"open quotation", "(a) one\n\n(c) three",
    "1. one\n2. two\n4. four", "| a | b |\n|---|---|\n| 1 |"})
  void words_with_references_and_slips_have_them(String text) {
    assertThat(LooseEnds.in(text)).isEqualTo(LooseEnds.Kind.SLIPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The rent is 100 pounds.", "1. one\n2. two\n3. three", "the \"Rent\" (as set out)",
    "It is $4.5 million. It is so."})
  void other_words_have_none(String text) {
    assertThat(LooseEnds.in(text)).isNotEqualTo(LooseEnds.Kind.SLIPS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"an (as it is) end", "to )", "the \"Rent\"", "1. one", "a | b"})
  void what_changes_of_words_could_leave_open_is_marked(String text) {
    assertThat(LooseEnds.in(text)).isEqualTo(LooseEnds.Kind.MARKS);
  }

  @Test
  void no_slip_is_ever_passed_over() {
    int slips = 0;
    Random random = new Random(20261129);
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(12); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (!Markdown.check(text.toString(), Location.startOf("")).isEmpty()) {
        slips++;
        assertThat(LooseEnds.in(text.toString())).as(text.toString()).isEqualTo(LooseEnds.Kind.SLIPS);
      }
    }
    assertThat(slips).isGreaterThan(5_000);
  }
}
