package dev.engross.value;

import java.time.Month;
import java.util.Locale;

/** English names of months, whatever the locale. */
public final class Months {

  private Months() {}

  /** Written out, with a capital: {@code February}. */
  public static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
