package dev.engross.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {

  @Test
  void dates_amounts_and_spans_are_not_parted() {
    assertThat(pieces("January 1, 2024")).containsExactly("January 1, 2024");
    assertThat(pieces("ends 30 November 2025;")).containsExactly("ends", "30 November 2025;");
    assertThat(pieces("from May 2024")).containsExactly("from", "May 2024");
    assertThat(pieces("up to $1 billion, then (EUR 2.5 billion)"))
        .containsExactly("up", "to", "$1 billion,", "then", "(EUR 2.5 billion)");
    assertThat(pieces("on ninety (90) days prior")).containsExactly("on", "ninety (90) days", "prior");
    assertThat(pieces("90 days.")).containsExactly("90 days.");
  }

  @Test
  void other_words_are_parted() {
    for (String words : List.of("Fund 7 and Fund 8", "on March the 4 largest", "see (a) and (b)", "a 5% fee", "IT is 5")) {
      assertThat(pieces(words)).containsExactly(words.split(" "));
    }
  }

  private static List<String> pieces(String words) {
    List<String> out = new ArrayList<>();
    String before = "";
    for (String word : words.split(" ")) {
      if (Together.belong(before, word)) {
        out.set(out.size() - 1, out.get(out.size() - 1) + ' ' + word);
      } else {
        out.add(word);
      }
      before = word;
    }
    return out;
  }
}
