package dev.engross.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillingTest {

  private final Filling filling = new Filling();

  @Test
  void what_would_grow_beyond_the_bound_is_left_as_typed() {
    String long500k = "w".repeat(500_000);
    String filled = filling.fill("{P}".repeat(20), name -> long500k, rest -> { });
    assertThat(filled).hasSize(10 * 500_000 + 10 * "{P}".length());
    assertThat(filling.isSpent()).isTrue();
    assertThat(filling.fill("{P}", name -> long500k, rest -> { })).isEqualTo("{P}");
  }

  @Test
  void the_full_stop_of_a_name_ends_the_sentence_too() {
    assertThat(filling.fill("By {A}. So be it.", name -> "Cup, Inc.", rest -> { })).isEqualTo("By Cup, Inc. So be it.");
  }

  @Test
  void a_day_not_later_than_another_is_said_with_one_on() {
    assertThat(filling.fill("made on {A} and upon {A}. On {A} it was", name -> "on or before May 1", rest -> { }))
        .isEqualTo("made on or before May 1 and upon on or before May 1. On or before May 1 it was");
  }

  @Test
  void a_brace_that_is_not_closed_near_it_is_told_and_left() {
    List<String> told = new ArrayList<>();
    assertThat(filling.fill("a {A} b {c", name -> "x", told::add)).isEqualTo("a x b {c");
    assertThat(told).containsExactly("{c");
  }
}
