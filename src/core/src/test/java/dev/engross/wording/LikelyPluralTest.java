package dev.engross.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyPluralTest {

  @ParameterizedTest
  @ValueSource(strings = {"Hours", "opening hours", "Hours of Use", "Terms and Conditions", "Fees (net)", "Data", "Series", "Rates per Year", "HOURS"})
  void what_may_be_several_is_told(String words) {
    assertThat(LikelyPlural.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fee", "Fee a Month", "Price of Goods", "Address", "Status", "Basis", "Price (in Dollars)", "Rent for Berths", "", "A", "Of"})
  void what_is_one_is_not(String words) {
    assertThat(LikelyPlural.is(words)).isFalse();
  }
}
