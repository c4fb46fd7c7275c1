package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiln-lease-am01.txt", "kiln-lease-am12x.pdf", "kiln-lease-am12f.htm", "kiln-lease-am2021-09-15.txt",
        "kiln-lease-base.txt", "kiln-lease-basex.pdf", "kiln-lease-conf.htm"
      })
  void a_name_of_the_toolkit_reads_back_as_itself(String file) {
    assertThat(OutputName.parse("kiln-lease", file).map(OutputName::file)).contains(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiln-lease.txt", "kiln-lease-am.txt", "kiln-lease-AM01.txt", "kiln-lease-am01.doc", "kiln-lease-am01",
        "kiln-lease-am0 1.txt", "kiln-lease-basey.txt", "other-am01.txt", "notes.txt", "kiln-lease-am01.txt.txt",
        ".txt", "kiln-lease-basexx.txt", "kiln-lease-conff.txt", "kiln-lease-am01.TXT"
      })
  void any_other_name_is_not_the_toolkits(String file) {
    assertThat(OutputName.parse("kiln-lease", file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "a/b", "", "A", "a\\b", "."})
  void an_id_never_leads_out_of_the_folder(String id) {
    assertThatThrownBy(() -> new OutputName(id, "am01", "txt")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_path_is_that_in_the_book() {
    assertThat(new OutputName("kiln-lease", "am01", "txt")).hasToString("output/kiln-lease/kiln-lease-am01.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"am01", "am10", "am1234", "base", "conf"})
  void a_name_that_only_the_toolkit_gives_is_unmistakable(String copy) {
    assertThat(new OutputName("kiln", copy, "txt").isUnmistakable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"am1", "am00", "am012", "am12345", "basex", "am01x", "am100x", "am09f", "am01xf", "am01-signed", "am2021-09-15", "amended", "amx"})
  void a_name_that_a_person_may_give_is_not(String copy) {
    assertThat(new OutputName("kiln", copy, "txt").isUnmistakable()).isFalse();
  }

  @Test
  void the_copies_of_an_instrument_are_told_from_those_of_another() {
    assertThat(new OutputName("a", "am01", "txt").isOf("01")).isTrue();
    assertThat(new OutputName("a", "am01x", "txt").isOf("01")).as("of an amendment in 01x.yaml").isFalse();
    assertThat(new OutputName("a", "am011", "txt").isOf("01")).isFalse();
    assertThat(new OutputName("a", "base", "txt").isOf("base")).isTrue();
    assertThat(new OutputName("a", "conf", "txt").isOf("01")).isFalse();
  }
}
