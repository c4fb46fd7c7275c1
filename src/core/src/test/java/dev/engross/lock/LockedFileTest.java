package dev.engross.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which files the ends of lines count. */
class LockedFileTest {

  private static final String TEXT = "One line.\nAnother.\n";
  private static final String ELSEWHERE = "One line.\r\nAnother.\r\n";

  private static boolean is(String name, String locked, String standing) {
    return new LockedFile(name, Sha256.of(locked)).is(standing.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"output/lease/lease-am01.txt", "output/lease/lease-am01x.htm"})
  void a_text_that_was_rendered_is_the_same_however_its_lines_end(String name) {
    assertThat(is(name, TEXT, TEXT)).isTrue();
    assertThat(is(name, TEXT, ELSEWHERE)).isTrue();
    assertThat(is(name, ELSEWHERE, ELSEWHERE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "One line.\rAnother.\r", "One line.\r\r\nAnother.\n", "One line.\nAnother.", "One line.\nAnother.\n\r",
      "One line\r.\nAnother.\n", "One line.\r\nAnother!\r\n"})
  void of_such_a_text_anything_else_counts(String standing) {
    assertThat(is("output/lease/lease-am01.txt", TEXT, standing)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"output/lease/lease-am01.pdf", "agreements/lease/signed/1.txt", "agreements/lease/yard.md"})
  void of_a_pdf_and_of_what_nobody_rendered_each_byte_counts(String name) {
    assertThat(is(name, TEXT, TEXT)).isTrue();
    assertThat(is(name, TEXT, ELSEWHERE)).isFalse();
  }

  @Test
  void a_text_that_was_locked_with_the_ends_of_another_system_is_those_bytes() {
    assertThat(is("output/lease/lease-am01.txt", ELSEWHERE, TEXT)).isFalse();
  }
}
