package dev.engross.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.value.Reading;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.value.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "November 1, 2007;               September 3, 2021",
    "NOVEMBER 1, 2007;               SEPTEMBER 3, 2021",
    "May 21, 2007;                   September 3, 2021",
    "1 November 2007;                3 September 2021",
    "1st November 2007;              3rd September 2021",
    "November 1st, 2007;             September 3rd, 2021",
    "the 1st day of November, 2007;  the 3rd day of September, 2021",
    "this first day of May, 2007;    this third day of September, 2021",
    "November 01, 2007;              September 03, 2021",
    "Nov. 1, 2007;                   Sept. 3, 2021",
    "1 Nov 2007;                     3 Sep 2021",
    "2007-11-01;                     2021-09-03",
    "2007-12-31;                     2021-09-03",
    "11/1/2007;                      9/3/2021",
    "11/01/2007;                     09/03/2021",
    "31/12/2007;                     3/9/2021",
    "01.11.2007;                     03.09.2021",
    "1.11.2007;                      3.9.2021",
  })
  void any_date_is_a_sample(String sample, String expected) {
    assertThat(DateStyle.of(sample).orElseThrow().print(LocalDate.of(2021, 9, 3))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"November 1, 2007", "the 22nd day of November, 2007", "Sept. 9, 2021", "2007-11-01",
      "11/1/2007", "1 May 1999"})
  void a_sample_prints_its_own_date_as_itself(String sample) {
    DateStyle style = DateStyle.of(sample).orElseThrow();
    long found = LocalDate.of(1999, 1, 1).datesUntil(LocalDate.of(2022, 1, 1)).filter(d ->
        style.print(d).equals(sample)).count();
    assertThat(found).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "November 2007", "November 1", "1st 2nd 2007", "32/13/2007",
      "1th November 2007", "November 1, 2007 or so", "1/1/07"})
  void what_is_no_date_is_no_sample(String sample) {
    assertThat(DateStyle.of(sample)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "November 1, 2007;              2020-05-__;    May __, 2020",
    "November 1, 2007;              2020-__-__;    ________ __, 2020",
    "November 1, 2007;              20__-__-__;    ________ __, 20__",
    "the 1st day of November, 2007; 2020-05-__;    the ____ day of May, 2020",
    "11/1/2007;                     2020-05-__;    5/__/2020",
    "2007-11-01;                    2020-__-__;    2020-__-__",
    "November 1, 2007;              by 2002-05-01; on or before May 1, 2002",
    "November 1, 2007;              unknown;       a date not known",
    "November 1, 2007;              2003-05-01;    May 1, 2003",
  })
  void dates_that_are_not_days_are_printed(String sample, String literal, String expected) {
    LegalDate date = ((DateReading.Read) LegalDate.read(literal)).date();
    assertThat(DateStyle.of(sample).orElseThrow().print(date)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Amendment No. 1;      Amendment;            12; Amendment No. 12",
    "Addendum No. 7;       Waiver and Amendment; 3;  Waiver and Amendment No. 3",
    "AMENDMENT NO. 1;      Amendment;            2;  AMENDMENT NO. 2",
    "First Amendment;      Amendment;            22; Twenty-Second Amendment",
    "FIRST AMENDMENT;      Amendment;            3;  THIRD AMENDMENT",
    "1st Amendment;        Addendum;             3;  3rd Addendum",
    "Amendment #1;         Amendment;            4;  Amendment #4",
    "Amendment Number One; Amendment;            21; Amendment Number Twenty-One",
    "Amendment Number 1;   Amendment;            21; Amendment Number 21",
    "Amendment I;          Amendment;            4;  Amendment IV",
    "Amendment A;          Amendment;            2;  Amendment B",
    "Amendment;            Side Letter;          2;  Side Letter",
    "Amendment No. 1;      Letter;               0;  Letter",
    "First Supplemental Indenture; Supplemental Indenture; 2; Second Supplemental Indenture",
  })
  void a_title_is_made_after_its_sample(String sample, String called, int number, String expected) {
    assertThat(TitleStyle.of(sample).orElseThrow().print(called, number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Amendment 1a", "Amendment No. #", "1x Amendment"})
  void a_title_with_a_number_elsewhere_is_no_sample(String sample) {
    assertThat(TitleStyle.of(sample)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "ninety (90) days; 10 business days; ten (10) business days", "90 days; 1 day; 1 day",
        "ninety days; 18 months; eighteen months",
    "one (1) year; 1 year; one (1) year", "10 business days; 125 days; 125 days"})
  void spans_are_printed_after_a_sample(String sample, String literal, String expected) {
    Value.Span span = (Value.Span) ((Reading.Read) Values.read(ValueType.SPAN, literal)).value();
    assertThat(SpanStyle.of(sample).orElseThrow().print(span)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "days", "eighty (90) days", "ninety (x) days", "90 moons"})
  void what_is_no_span_is_no_sample(String sample) {
    assertThat(SpanStyle.of(sample)).isEmpty();
  }

  @Test
  void a_fee_is_printed_in_one_run_or_in_lines() {
    Value.Fee fee = Values.readTiers(List.of("0.65% of the first $500 million",
        "0.55% over $500 million up to $1 billion",
        "0.50% of the next $1 billion", "unknown over $2 billion")).fee();
    assertThat(new FeeStyle(FeeStyle.Join.PLUS).print(fee, "such assets")).isEqualTo(
        "0.65% of the first $500 million of such assets plus 0.55% of such assets over $500 million up to $1 billion"
            + " plus 0.50% of the next $1 billion of such assets plus a rate not known of such assets over $2 billion");
    assertThat(new FeeStyle(FeeStyle.Join.LINES).print(fee, "")).isEqualTo(new FeeStyle(FeeStyle.Join.PLUS).print(fee, ""));
    assertThat(new FeeStyle(FeeStyle.Join.LINES).lines(fee, "")).containsExactly("0.65% of the first $500 million",
        "0.55% over $500 million up to $1 billion", "0.50% of the next $1 billion", "a rate not known over $2 billion");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Second Amended and Restated Distribution Agreement; Distribution Agreement",
    "Amended and Restated Lease;                         Lease",
    "TWENTY-FIRST AMENDED AND RESTATED LEASE;            LEASE",
    "2nd Amended & Restated Lease;                       Lease",
    "First Lien Credit Agreement;                        First Lien Credit Agreement",
    "Clay Amended and Restated Lease;                    Clay Amended and Restated Lease",
    "Amended and Restated;                               Amended and Restated",
    "Lease;                                              Lease",
  })
  void a_short_title_leaves_out_the_restating(String title, String expected) {
    assertThat(ShortTitle.of(title)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Seller; Ostrander Pits, Inc.; true", "MID; Maine Inland Docks; false", "Vivid Solar; VIVID SOLAR, INC.; false",
    "Bank; Banknorth Group; true", "Bank; Bank of Bath; false", "The Company; Pell LLC; false", "1940 Act; ; true"})
  void an_acronym_and_a_name_take_no_article(String term, String name, boolean takes) {
    assertThat(Particle.takesThe(term, name == null ? "" : name)).isEqualTo(takes);
  }

  @Test
  void the_default_locale_does_not_matter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(DateStyle.of("April 1, 2007").orElseThrow().print(LocalDate.of(2021, 4,
          30))).isEqualTo("April 30, 2021");
      assertThat(TitleStyle.of("FIRST AMENDMENT").orElseThrow().print("Waiver", 6)).isEqualTo("SIXTH WAIVER");
      assertThat(Numbering.of(List.of("(i)")).orElseThrow().label(List.of(9))).isEqualTo("(ix)");
      assertThat(Language.ordinalWord(5)).isEqualTo("Fifth");
    } finally {
      Locale.setDefault(before);
    }
  }
}
