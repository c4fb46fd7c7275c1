package dev.engross.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void what_drives_a_terminal_or_ends_a_line_is_a_question_mark() {
    assertThat(Printable.of("a\u001b[2J\r\n[INFO] BUILD SUCCESS\t\u009b\u007f\u0000\u2028\u2029\u0085")).isEqualTo("a?[2J??[INFO] BUILD SUCCESS???????");
    assertThat(Printable.of("paid \u202e05$\u202c \u2066x\u2069\u200f")).isEqualTo("paid ?05$? ?x??");
  }

  @Test
  void words_of_any_language_stay() {
    String words = "Gebühr § 4 \u201cname\u201d 日本 \ud83d\udcdc co\u00adop";
    assertThat(Printable.of(words)).isSameAs(words);
  }
}
