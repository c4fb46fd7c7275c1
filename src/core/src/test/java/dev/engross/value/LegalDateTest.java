package dev.engross.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDateTest {

  @ParameterizedTest
  @CsvSource({"2007-11-01, 2007-11-01, true", "by 2002-05-01, 2002-05-01, false", "2020-02-__, 2020-02-29, false",
    "2020-__-__, 2020-12-31, false", "20__-__-__, -, false", "____-__-__, -, false", "unknown, -, false"})
  void a_date_is_written_as_it_was_read_and_has_a_last_day(String literal, String latest, boolean known) {
    DateReading reading = LegalDate.read(literal);
    assertThat(reading).isInstanceOf(DateReading.Read.class);
    LegalDate date = ((DateReading.Read) reading).date();
    assertThat(date.iso()).isEqualTo(literal);
    assertThat(date.latest().map(Object::toString).orElse("-")).isEqualTo(latest);
    assertThat(date.known()).isEqualTo(known);
  }
}
