package dev.engross.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "ARTICLE I|1.01|(a)|(i); 4;       ARTICLE IV",
    "ARTICLE I|1.01|(a)|(i); 2 3;     2.03",
    "ARTICLE I|1.01|(a)|(i); 2 13;    2.13",
    "ARTICLE I|1.01|(a)|(i); 2 3 28;  (bb)",
    "ARTICLE I|1.01|(a)|(i); 2 3 1 4; (iv)",
    "ARTICLE I|1.01|(a)|(i); 2 3 1 4 1; ''",
    "1.|(a);                 12;      12.",
    "none|Section 3.14;      2 5;     Section 2.5",
    "none|Section 3.14;      2;       ''",
    "Section 3.14;           7;       Section 7",
    "A.;                     27;      AA.",
    "Article One;            21;      Article Twenty-One",
    "ARTICLE FIRST;          2;       ARTICLE SECOND",
    "1.|1.1|1.1.1;           1 2 3;   1.2.3",
    "Part A|1.|1.1;          1 2 3;   2.3",
    "1.|1(a);                3 2;     3(b)",
    "I.|I-A;                 3 2;     III-B",
    "(aa);                   3;       (c)",
    "§ 1;                    3;       § 3",
    "1.0|1.1;                3;       3.0",
    "1.0|1.1;                3 2;     3.2",
    "1.|1.1;                 0 2;     ''",
    "1.|(a);                 0 2;     (b)",
  })
  void a_label_follows_its_sample(String samples, String path, String expected) {
    List<Integer> ordinals = new ArrayList<>();
    for (String ordinal : path.split(" ")) {
      ordinals.add(Integer.valueOf(ordinal));
    }
    assertThat(Numbering.of(List.of(samples.split("\\|"))).orElseThrow().label(ordinals)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "first things", "(foo)", "-", "ARTICLE", "0", "0.0"})
  void a_sample_without_a_number_is_not_understood(String sample) {
    assertThat(Numbering.of(List.of("1.", sample))).isEmpty();
  }

  @Test
  void no_two_ordinals_or_labels_are_alike() {
    Set<String> words = new HashSet<>();
    Set<String> labels = new HashSet<>();
    Numbering letters = Numbering.of(List.of("(a)")).orElseThrow();
    for (int n = 1; n <= 999; n++) {
      assertThat(words.add(Language.ordinalWord(n))).isTrue();
      assertThat(labels.add(letters.label(List.of(n)))).isTrue();
      assertThat(Language.numberOf(Language.ordinalWord(n), true)).isEqualTo(n);
    }
  }
}
