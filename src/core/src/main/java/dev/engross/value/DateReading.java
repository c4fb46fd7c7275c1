package dev.engross.value;

/** What came of reading a date. */
public sealed interface DateReading {

  /** A date, which may have blanks or be unknown. */
  record Read(LegalDate date) implements DateReading {}

  /** @param fault what is wrong with the literal */
  record Failed(Reading.Fault fault) implements DateReading {}
}
