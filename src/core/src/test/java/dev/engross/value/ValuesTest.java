package dev.engross.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.value.Reading.Fault;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "RATE;   0.80%;               Rate[percent=0.80, text=0.80%]",
    "RATE;   25 bp;               Rate[percent=0.25, text=25 bp]",
    "RATE;   -0.10%;              Rate[percent=-0.10, text=-0.10%]",
    "MONEY;  $500 million;        Money[unit=$, amount=500000000, text=$500 million]",
    "MONEY;  $1,250,000.00;       Money[unit=$, amount=1250000.00, text=$1,250,000.00]",
    "MONEY;  $0.5 million;        Money[unit=$, amount=500000, text=$0.5 million]",
    "MONEY;  EUR 2.5 billion;     Money[unit=EUR , amount=2500000000, text=EUR 2.5 billion]",
    "MONEY;  US$42.00;            Money[unit=US$, amount=42.00, text=US$42.00]",
    "MONEY;  €5 thousand;         Money[unit=€, amount=5000, text=€5 thousand]",
    "NUMBER; 1,200;               Quantity[amount=1200, unit=, text=1,200]",
    "NUMBER; 40 pallets;          Quantity[amount=40, unit=pallets, text=40 pallets]",
    "NUMBER; 1.5 million tons;    Quantity[amount=1500000, unit=tons, text=1.5 million tons]",
    "FEE;    0.80%;               Rate[percent=0.80, text=0.80%]",
    "FEE;    $1,000;              Money[unit=$, amount=1000, text=$1,000]",
    "DATE;   2007-11-01;          Dated[date=On[date=2007-11-01]]",
    "DATE;   2020-05-__;          Dated[date=Blank[pattern=2020-05-__]]",
    "DATE;   by 2002-05-01;       Dated[date=NotLaterThan[date=2002-05-01]]",
    "DATE;   2008-02-29;          Dated[date=On[date=2008-02-29]]",
    "END;    permanent;           PERMANENT",
    "END;    2009-04-30;          At[date=On[date=2009-04-30]]",
    "END;    yearly after 2008-04-30; YearlyAfter[date=On[date=2008-04-30]]",
    "SPAN;   90 days;             Span[count=90, unit=DAYS, text=90 days]",
    "SPAN;   1 day;               Span[count=1, unit=DAYS, text=1 day]",
    "SPAN;   10 business days;    Span[count=10, unit=BUSINESS_DAYS, text=10 business days]",
    "SPAN;   18 months;           Span[count=18, unit=MONTHS, text=18 months]",
    "TEXT;   *as agreed*;         Words[text=*as agreed*]",
    "NAME;   Harbor Bond;         Name[text=Harbor Bond]",
  })
  void a_literal_is_read_as_its_type(ValueType type, String literal, String expected) {
    Reading reading = Values.read(type, literal);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Read) reading).value()).hasToString(expected);
    assertThat(((Reading.Read) reading).value().text()).isEqualTo(literal);
  }

  @ParameterizedTest
  @EnumSource(ValueType.class)
  void specials_are_read_as_any_type(ValueType type) {
    for (Value.Special special : Value.Special.values()) {
      assertThat(Values.read(type, special.text())).isEqualTo(new Reading.Read(special));
    }
    assertThat(ValueType.named(type.word())).contains(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
    "RATE;   0.80;          0; \"0.80\" has no unit;                                write 0.80% or 80 bp",
    "RATE; 25; 0; \"25\" has no unit; write 25% or 25 bp, whichever is meant",
    "RATE;   80 %;          2; a space stands before the %;                         write 80% without a space",
    "RATE;   25bp;          2; \"bp\" is not how basis points are written;          write 25 bp",
    "RATE;   0.8 percent;   3; \"percent\" is not how a rate is written;            write 0.8%",
    "RATE;   0,80%;         1; a comma in \"0,80\" does not stand before three digits; write 0.80%",
    "RATE;   .80%;          0; no digit stands before the decimal point of \".80\"; write 0.80%",
    "RATE;   -.80%;         1; no digit stands before the decimal point of \"-.80\"; write -0.80%",
    "RATE;   5.%;           1; no digit stands after the decimal point of \"5.\";   write 5%",
    "RATE;   00.5%;         1; \"00.5\" begins with a zero too many;                write 0.5%",
    "RATE;   0.80% a year;  5; \"a year\" stands after the rate;                    write only 0.80%",
    "RATE; some; 0; \"some\" has no number where one belongs; write it in digits, such as 1,200 or 0.80",
    "RATE;   none;          0; \"none\" is not a rate;                              write None",
    "RATE;   TBD;           0; \"TBD\" is not a rate;                               write unknown",
    "RATE;   ***;           0; \"***\" is not a rate;                               write redacted",
    "MONEY;  $5O,OOO;       2; the letter O stands where a digit belongs;           write $50,000",
    "MONEY;  $l00;          1; the letter l stands where a digit belongs;           write $100",
    "MONEY;  $1,0000;       2; a comma in \"1,0000\" does not stand before three digits; write $10,000",
    "MONEY;  $10,00,000;    2; a comma in \"10,00,000\" does not stand before three digits; write $1,000,000",
    "MONEY;  $1.250.000,50; 2; \"1.250.000,50\" has more than one decimal point;    write $1,250,000.50",
    "MONEY;  $1'000;        2; a number has no apostrophe;                          write $1,000",
    "MONEY; 500 million; 0; \"500 million\" has no currency; write $500 million or EUR 500 million",
    "MONEY;  500 EUR;       4; no currency stands before the amount;                write EUR 500",
    "MONEY;  5 dollars;     2; no currency stands before the amount;                write $5",
    "MONEY;  $ 500;         1; a space stands after $;                              write $500",
    "MONEY;  EUR500;        3; a space is missing after EUR;                        write EUR 500",
    "MONEY;  $500million;   4; a space is missing before \"million\";               write $500 million",
    "MONEY;  $500 MM;       5; \"MM\" is not how a scale is written;                write $500 million",
    "MONEY;  $500 milion;   5; \"milion\" is not how a scale is written;            write $500 million",
    "MONEY;  $42.00 a ton;  6; \"a ton\" stands after the amount;                   write only $42.00",
    "MONEY;  $٣٤;           1; \"٣\" is not a digit from 0 to 9;                    write $34",
    "NUMBER; 40pallets;     2; a space is missing after 40;                         write 40 pallets",
    "NUMBER; 40%;           2; \"40%\" is a rate where a number belongs;            write 40, or make the type rate",
    "NUMBER; 1,0000;        1; a comma in \"1,0000\" does not stand before three digits; write 10,000",
    "DATE;   2007-02-30;    8; there is no 30 February 2007;                        write a day from 01 to 28",
    "DATE;   2007-13-01;    5; there is no month 13;                                write 2007-01-13",
    "DATE;   2007-13-40;    5; there is no month 13;                                write a date such as 2007-11-01",
    "DATE; 01/11/2007; 0; \"01/11/2007\" is not a date written year first; write it as 2007-11-01 or 2007-01-11",
    "DATE;   12/31/2007;    0; \"12/31/2007\" is not a date written year first;     write 2007-12-31",
    "DATE;   2007/11/1;     0; \"2007/11/1\" is not a date written year first;      write 2007-11-01",
    "DATE;   2O07-11-01;    0; \"2O07-11-01\" is not a date written year first;     write 2007-11-01",
    "DATE;   November 1, 2007; 0; \"November 1, 2007\" is not a date written year first; write 2007-11-01",
    "DATE;   2 Sept. 2007;  0; \"2 Sept. 2007\" is not a date written year first;   write 2007-09-02",
    "DATE;   by 2007-13-01; 8; there is no month 13;                                write 2007-01-13",
    "DATE;   by 2007-05-__; 3; a blank stands after \"by\";                         write the whole date after \"by\"",
    "DATE; 2020-__-01; 5; the blank in \"2020-__-01\" leaves out more than the end of a date; write a blank such as 2020-05-__ or 2020-__-__",
    "DATE;   2020-13-__;    5; there is no month 13;                                write a month from 01 to 12",
    "DATE;   soon;          0; \"soon\" is not a date written year first;           write a date such as 2007-11-01",
    "END; forever; 0; \"forever\" is not a date written year first; write a date such as 2007-11-01, permanent, or yearly after 2007-11-01",
    "END;    yearly after 2008-04-31; 21; there is no 31 April 2008;                write a day from 01 to 30",
    "SPAN;   90;            0; \"90\" has no unit;                                  write 90 days or 90 months",
    "SPAN; ninety days; 0; \"ninety days\" has no number of days, months or years; write a number and days, business days, weeks, months or years, such as 90 days",
    "SPAN;   ninety (90) days; 0; \"ninety (90) days\" says its number twice;       write 90 days",
    "SPAN;   1 days;        1; \"days\" is not how the unit is written;             write 1 day",
    "SPAN;   90 Days;       2; \"Days\" is not how the unit is written;             write 90 days",
    "SPAN; 1.5 years; 0; \"1.5\" is not a count; write a whole number, if need be of a smaller unit",
    "SPAN; 3 moons; 1; \"moons\" is not a unit of time; write a number and days, business days, weeks, months or years, such as 90 days",
    "FEE; 0.65% up to $500 million; 0; \"0.65% up to $500 million\" does not say which tier it is; write 0.65% of the first $500 million",
    "FEE; 0.65% above $1 billion; 0; \"0.65% above $1 billion\" does not say which tier it is; write 0.65% over $1 billion",
    "FEE;    0.65 of the first $500 million; 0; \"0.65\" has no unit;               write 0.65% or 65 bp",
    "FEE;    0.65% of the first $5OO; 21; the letter O stands where a digit belongs; write $500",
    "FEE; 0.55% over $1 billion to $2 billion; 21; \"to $2 billion\" stands after the amount; write 0.55% over $1 billion up to $2 billion",
    "FEE; 0.55% of such assets over $1 billion; 5; \"of such assets\" stands after the rate; leave these words to the column's key of",
    "FEE;    0.55% over $1 up to EUR 2; 11; the ends of the tier are in two units;  write both in $",
    "FEE;    0.55% of the next $1; 6; no tier stands before \"the next\";           write of the first $1",
    "FEE; 1% of the first $5 plus 2% over $5; 16; more than one tier stands here; make a list, with one tier an item",
  })
  void a_fault_has_its_place_and_its_mend(ValueType type, String literal, int offset, String message, String mend) {
    assertThat(Values.read(type, literal)).isEqualTo(new Fault(offset, message, mend));
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "' 5%', 0", "'5% ', 2", "'5\u00a0%', 1", "'a  b', 2", "'a\nb', 1"})
  void white_space_is_pointed_at(String literal, int offset) {
    assertThat(Values.read(ValueType.NAME, literal)).isInstanceOfSatisfying(Fault.class, f ->
        assertThat(f.offset()).isEqualTo(offset));
  }

  @Test
  void no_literal_throws_and_no_offset_lies_outside() {
    String[] bits = {"$", "5", "O", ",", ".", " ", "%", "-", "_", "by ", "2007-", "11", "/", " over ", " up to ",
        " of the next ",
      "EUR", "million", "(", ") ", "unknown", "٣", "é", "days", "May", "yearly after ", "'", "99999999999"};
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder literal = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        literal.append(bits[random.nextInt(bits.length)]);
      }
      for (ValueType type : ValueType.values()) {
        if (Values.read(type, literal.toString()) instanceof Fault fault) {
          assertThat(fault.offset()).as(literal.toString()).isBetween(0, literal.length());
          assertThat(fault.message()).doesNotEndWith(".");
        }
      }
      assertThat(Values.infer(literal.toString())).isNotNull();
    }
  }

  @Test
  void a_long_number_is_refused_at_once() {
    assertThat(Values.read(ValueType.MONEY, "$" + "9".repeat(500_000))).isInstanceOf(Fault.class);
  }

  @ParameterizedTest
  @CsvSource({"0.80%, Rate", "$42.00, Money", "2023-06-30, Dated", "90 days, Span", "40 pallets, Quantity",
      "Class B Shares, Name",
    "42 Harbor Street, Quantity", "None, Special", "$42.00 a ton, Name"})
  void what_has_no_type_is_told_by_its_looks(String literal, String kind) {
    assertThat(((Reading.Read) Values.infer(literal)).value().getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void a_malformed_date_is_never_taken_for_a_name() {
    assertThat(Values.infer("2023-06-31")).isInstanceOf(Fault.class);
    assertThat(Values.infer("6/30/2023")).isInstanceOf(Fault.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "RATE; 0.80%; 80 bp; true", "RATE; 0.80%; 0.8%; true", "RATE; 0.80%; 0.81%; false",
        "MONEY; $1 billion; $1,000,000,000.00; true",
    "MONEY; $1; EUR 1; false", "NUMBER; 40 tons; 40 pallets; false", "SPAN; 12 months; 12 months; true",
        "DATE; 2007-11-01; by 2007-11-01; false",
    "FEE; 0.65% of the first $500 million; 65 bp of the first $0.5 billion; true",
        "FEE; 1% over $5; 1% over $5 up to $6; false",
    "RATE; None; None; true", "RATE; None; 0%; false"})
  void values_are_compared_by_what_they_say(ValueType type, String a, String b, boolean same) {
    Value x = ((Reading.Read) Values.read(type, a)).value();
    Value y = ((Reading.Read) Values.read(type, b)).value();
    assertThat(Values.same(x, y)).isEqualTo(same);
    assertThat(Values.same(y, x)).isEqualTo(same);
  }

  @Test
  void the_default_locale_does_not_matter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Values.read(ValueType.DATE, "1 April 2007")).isEqualTo(
          new Fault(0, "\"1 April 2007\" is not a date written year first", "write 2007-04-01"));
      assertThat(((Fault) Values.read(ValueType.DATE, "2007-04-31")).message()).isEqualTo("there is no 31 April 2007");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"0; $0", "500; $500", "1250000; $1,250,000", "1500000000; $1.5 billion",
      "1000000; $1 million",
    "1250000000; $1.25 billion", "42.5; $42.50", "1234.56; $1,234.56", "999999; $999,999",
        "2000000000000; $2 trillion"})
  void a_sum_is_worded_as_lawyers_word_it(BigDecimal amount, String expected) {
    assertThat(new Value.Money("$", BigDecimal.ONE, "$1").withAmount(amount).text()).isEqualTo(expected);
    assertThat(((Value.Money) ((Reading.Read) Values.read(ValueType.MONEY,
        expected)).value()).amount()).isEqualByComparingTo(amount);
  }
}
