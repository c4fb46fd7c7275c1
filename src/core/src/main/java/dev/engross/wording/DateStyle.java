package dev.engross.wording;

import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.Optional;

/** How dates are printed, after a sample date. */
public final class DateStyle {

  private DateStyle() {}

  /** The style of a sample, any date will do: {@code November 1, 2007}, {@code the 1st day of November, 2007}. */
  public static Optional<DateStyle> of(String sample) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Prints a day. */
  public String print(LocalDate date) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Prints a date: {@code May __, 2020}, {@code on or before May 1, 2002}, {@code a date not known}. */
  public String print(LegalDate date) {
    throw new UnsupportedOperationException("not yet");
  }
}
