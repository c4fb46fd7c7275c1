package dev.engross.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedPlaceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ARTICLE I;1.1;(a);(i) | ARTICLE V | 5.2",
      "ARTICLE I;1.1;(a);(i) | Section 2.1 | (b)",
      "ARTICLE I;1.1;(a);(i) | Section 2.1(c) | (ii)",
      "ARTICLE I;1.01;(a) | ARTICLE XIV | 14.02",
      "1.;1.1;1.1.1 | Section 4 | 4.2",
      "1.;1.1;1.1.1 | Section 4A | 4A.2",
      "1.;1.1;1.1.1 | Section 4.3 | 4.3.2",
      "1.;(a);(i) | Section 12 | (b)",
      "1.;(a);(i) | Section 12(c) | (ii)",
      "Section 1.;A. | Section 3 | B.",
      "PART ONE;§ 1 | PART TWO | § 2",
      "First:;(a) | First | (b)",
      "A.;1. | Section C | 2.",
      "Section 1.01;(A) | Section 3 | (B)"
  })
  void what_stands_in_a_provision_is_labelled_after_its_name(String samples, String name, String second) {
    Numbering numbering = Numbering.of(List.of(samples.split(";"))).orElseThrow();

    assertThat(numbering.place(name).flatMap(p -> p.inside(2)).map(NumberedPlace::label)).contains(second);
  }

  @Test
  void nothing_is_labelled_below_the_last_sample() {
    Numbering numbering = Numbering.of(List.of("1.", "(a)")).orElseThrow();

    assertThat(numbering.place("Section 3(b)").orElseThrow().inside(1)).isEmpty();
    assertThat(numbering.place("Section 3(b)").orElseThrow().numbersInside()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"the section entitled \"Insurance\"", "Recital B", "Schedule 1"})
  void a_name_like_no_sample_has_no_place(String name) {
    assertThat(Numbering.of(List.of("1.", "(a)")).orElseThrow().place(name)).isEqualTo(Optional.empty());
  }
}
