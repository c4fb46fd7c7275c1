package dev.engross.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  private static final List<String> KEYS =
      List.of("amendment", "dated", "effective", "as-of", "until", "of", "id", "recitals");

  @ParameterizedTest
  @CsvSource({
    "ammendment, amendment", "amendmnet, amendment", "date, dated", "Effective, effective",
    "as_of, as-of", "asof, as-of",
    "AS OF, as-of", "untill, until", "utnil, until", "recital, recitals", "OF, of"
  })
  void a_slip_finds_the_word_that_was_meant(String word, String meant) {
    assertThat(NearName.of(word, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"xx", "if", "kiln", "affective date", "datum", "undtlie"})
  void another_word_finds_nothing(String word) {
    assertThat(NearName.of(word, KEYS)).isEmpty();
  }

  @Test
  void equality_but_for_case_and_hyphens_beats_a_nearer_spelling() {
    assertThat(NearName.of("as of", List.of("as of1", "AS-OF"))).contains("AS-OF");
  }

  @Test
  void of_equally_near_words_the_first_by_its_letters_wins_in_whatever_order_they_are_given() {
    assertThat(NearName.of("rows", List.of("rowa", "rowb"))).contains("rowa");
    assertThat(NearName.of("rows", List.of("rowb", "rowa"))).contains("rowa");
    assertThat(NearName.of("term", List.of("termc", "terma", "termb"))).contains("terma");
    assertThat(NearName.of("", List.of("a", "b"))).isEmpty();
  }

  @Test
  void a_very_long_word_costs_nothing() {
    assertThat(NearName.of("x".repeat(1_000_000), List.of("y".repeat(1_000_000)))).isEmpty();
  }
}
