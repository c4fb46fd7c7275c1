package dev.engross.value;

import java.time.LocalDate;
import java.util.Optional;

/** A date as instruments have it: a day, a day still to be filled in, a day not later than another, or not known. */
public sealed interface LegalDate {

  /** Reads {@code 2007-11-01}, {@code 2020-05-__}, {@code by 2002-05-01} or {@code unknown}. */
  static DateReading read(String literal) {
    return DateReader.read(literal);
  }

  /**
   * The last day that it can be, for sorting: the day itself, the day of {@code by}, the last day of the month or year
   * of a blank. Empty if it can be any.
   */
  Optional<LocalDate> latest();

  /** As an author writes it, {@code 2007-11-01} or {@code by 2002-05-01}; {@link #read} gives this date again. */
  String iso();

  /** Whether it is one day, and known. */
  default boolean known() {
    return this instanceof On;
  }

  /** A day. */
  record On(LocalDate date) implements LegalDate {
    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(date);
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }

  /** @param pattern {@code 2020-05-__}, {@code 2020-__-__}, {@code 20__-__-__} or {@code ____-__-__} */
  record Blank(String pattern) implements LegalDate {
    @Override
    public Optional<LocalDate> latest() {
      return DateReader.latest(pattern);
    }

    @Override
    public String iso() {
      return pattern;
    }
  }

  /** Not known, but not later than a day. */
  record NotLaterThan(LocalDate date) implements LegalDate {
    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(date);
    }

    @Override
    public String iso() {
      return "by " + date;
    }
  }

  /** Not known. */
  enum Unknown implements LegalDate {
    UNKNOWN;

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public String iso() {
      return "unknown";
    }
  }
}
