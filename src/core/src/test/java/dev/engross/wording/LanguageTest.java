package dev.engross.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @Test
  void a_sentence_has_one_full_stop() {
    assertThat(List.of("x", "Acme Inc.", "a \"b.\"", "a \"b\"", "why?").stream().map(Language::sentence))
        .containsExactly("x.", "Acme Inc.", "a \"b.\"", "a \"b\".", "why?");
  }

  @Test
  void lists_are_joined_with_and() {
    assertThat(Language.and(List.of())).isEmpty();
    assertThat(Language.and(List.of("a"))).isEqualTo("a");
    assertThat(Language.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Language.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @ParameterizedTest
  @CsvSource({"1, 1st, First", "2, 2nd, Second", "3, 3rd, Third", "5, 5th, Fifth", "8, 8th, Eighth", "9, 9th, Ninth",
      "11, 11th, Eleventh",
    "12, 12th, Twelfth", "13, 13th, Thirteenth", "20, 20th, Twentieth", "21, 21st, Twenty-First", "40, 40th, Fortieth",
    "100, 100th, One Hundredth", "111, 111th, One Hundred Eleventh", "999, 999th, Nine Hundred Ninety-Ninth",
        "1000, 1000th, 1000th"})
  void ordinals(int n, String digits, String word) {
    assertThat(Language.ordinal(n)).isEqualTo(digits);
    assertThat(Language.ordinalWord(n)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"0, zero", "19, nineteen", "90, ninety", "45, forty-five", "125, one hundred twenty-five",
      "2000, two thousand",
    "999999, nine hundred ninety-nine thousand nine hundred ninety-nine", "1000000, 1000000"})
  void cardinals(int n, String word) {
    assertThat(Language.cardinalWord(n)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"an Amendment", "a unit", "an hour", "a Lease", "an LLC", "a US citizen", "a UK company",
      "an 80% share", "an 11th hour",
    "a 110% limit", "an 18-month term", "a one-time fee", "a European bank", "an heir", "an unimpaired claim",
        "a unilateral act", "a uniform",
    "an honest mistake", "a \"Term\"", "an \"Event\"", "an $8 million cap", "a $5 fee", "an SEC rule",
        "an AMENDMENT NO. 1", "a NEW LEASE",
    "a useful thing", "an Order", "a usury law", "an uninsured loss", "an umbrella", "a FORM OF LEASE", "a Utah company",
        "a university", "a unanimous vote", "a utensil", "a Uruguayan bank", "an unissued share", "an unable debtor",
        "an upper floor", "an utter loss", "a one-third share"})
  void the_article_goes_by_sound(String phrase) {
    assertThat(Language.article(phrase.substring(phrase.indexOf(' ') + 1))).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"New {Lot/Lots}; 1; New Lot", "New {Lot/Lots}; 2; New Lots",
      "New {Lot/Lots}; 0; New Lots", "{target}; 1; {target}",
    "{a/b} and {c/d}; 3; b and d", "open {a/b; 1; open {a/b", "plain; 1; plain"})
  void braces_pick_one_or_many(String pattern, long n, String expected) {
    assertThat(Language.oneOrMany(pattern, n)).isEqualTo(expected);
    assertThat(Language.plural(n, "one", "many")).isEqualTo(n == 1 ? "one" : "many");
  }

  @Test
  void a_number_in_words_is_read_as_it_is_printed() {
    for (int n = 1; n <= 999; n++) {
      assertThat(Language.numberOf(Language.cardinalWord(n), false)).isEqualTo(n);
      assertThat(Language.numberOf(Language.ordinalWord(n), true)).isEqualTo(n);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", " ", "one two", "twenty--one", "hundred", "first", "one hundredth", "Amendment", "oneth", "one hundred hundred", "two one-twenty", "zero"})
  void other_words_are_no_number(String word) {
    assertThat(Language.numberOf(word, false)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "twoth", "twenty", "hundredth", "First Second", "twentieth-first"})
  void other_words_are_no_ordinal(String word) {
    assertThat(Language.numberOf(word, true)).isZero();
  }
}
