package dev.engross.value;

import dev.engross.value.DateReading.Failed;
import dev.engross.value.LegalDate.Blank;
import dev.engross.value.LegalDate.NotLaterThan;
import dev.engross.value.LegalDate.On;
import dev.engross.value.Reading.Fault;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads dates that are written year first. */
final class DateReader {

  private static final String SHAPE = "dddd-dd-dd";

  private static final List<String> BLANKS = List.of("dddd-dd-__", "dddd-__-__", "dd__-__-__", "____-__-__");

  private DateReader() {}

  static DateReading read(String literal) {
    if (literal.equals("unknown")) {
      return new DateReading.Read(LegalDate.Unknown.UNKNOWN);
    }
    if (!literal.startsWith("by ")) {
      return day(literal);
    }
    DateReading day = day(literal.substring(3));
    if (day instanceof Failed failed) {
      Fault fault = failed.fault();
      return new Failed(new Fault(fault.offset() + 3, fault.message(), fault.mend()));
    }
    return ((DateReading.Read) day).date() instanceof On on
        ? new DateReading.Read(new NotLaterThan(on.date()))
        : failed(3, "a blank stands after \"by\"", "write the whole date after \"by\"");
  }

  private static DateReading day(String text) {
    if (!hasShape(text)) {
      return failed(0, "\"" + text + "\" is not a date written year first", Misdated.mend(text));
    }
    if (text.indexOf('_') >= 0) {
      return blank(text);
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    if (year < 1000) {
      return failed(0, "the year " + text.substring(0, 4) + " is too early", "write the year in four digits");
    }
    if (month < 1 || month > 12) {
      return failed(5, "there is no month " + text.substring(5, 7), Misdated.mend(text));
    }
    int last = LocalDate.of(year, month, 1).lengthOfMonth();
    if (day < 1 || day > last) {
      String name = Months.name(Month.of(month)) + " " + year;
      return failed(8, "there is no " + day + " " + name, "write a day from 01 to " + last);
    }
    return new DateReading.Read(new On(LocalDate.of(year, month, day)));
  }

  private static DateReading blank(String text) {
    if (!BLANKS.contains(shape(text))) {
      return failed(
          text.indexOf('_'),
          "the blank in \"" + text + "\" leaves out more than the end of a date",
          "write a blank such as 2020-05-__ or 2020-__-__");
    }
    int month = text.charAt(5) == '_' ? 1 : number(text, 5, 7);
    return month < 1 || month > 12
        ? failed(5, "there is no month " + text.substring(5, 7), "write a month from 01 to 12")
        : new DateReading.Read(new Blank(text));
  }

  private static String shape(String text) {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shape.append(c == '-' || c == '_' ? c : 'd');
    }
    return shape.toString();
  }

  static Optional<LocalDate> latest(String pattern) {
    int blank = pattern.indexOf('_');
    if (pattern.length() != SHAPE.length() || blank < 5) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.of(number(pattern, 0, 4), blank == 5 ? 12 : number(pattern, 5, 7)).atEndOfMonth());
  }

  private static boolean hasShape(String text) {
    for (int i = 0; i < SHAPE.length(); i++) {
      if (i >= text.length()) {
        return false;
      }
      char c = text.charAt(i);
      boolean fits = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9' || c == '_';
      if (!fits) {
        return false;
      }
    }
    return text.length() == SHAPE.length();
  }

  private static int number(String text, int from, int end) {
    return Integer.parseInt(text, from, end, 10);
  }

  private static DateReading failed(int offset, String message, String mend) {
    return new Failed(new Fault(offset, message, mend));
  }
}
