package dev.engross.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalsTest {

  @Test
  void labels_are_kept_as_they_are() {
    assertThat(Capitals.of("Section 2.1(b)(iv)")).isEqualTo("SECTION 2.1(b)(iv)");
    assertThat(Capitals.of("Clause (a) of Annex 2")).isEqualTo("CLAUSE (a) OF ANNEX 2");
  }

  @Test
  void other_words_in_brackets_are_no_labels() {
    assertThat(Capitals.of("Member(s) and others (if any)")).isEqualTo("MEMBER(S) AND OTHERS (IF ANY)");
  }
}
