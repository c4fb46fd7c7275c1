package dev.engross.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RomanTest {

  @Test
  void roman_numerals_round_trip() {
    for (int n = 1; n < 4000; n++) {
      assertThat(Roman.parse(Roman.upper(n))).hasValue(n);
      assertThat(Roman.parse(Roman.lower(n))).hasValue(n);
    }
    for (String wrong : List.of("", "IIII", "Iv", "IC", "MMMM", "x1", "VX", "M".repeat(100_000))) {
      assertThat(Roman.parse(wrong)).isEmpty();
    }
  }
}
