package dev.engross.value;

import java.time.LocalDate;
import java.util.Optional;

final class DateReader {

  private DateReader() {}

  static DateReading read(String literal) {
    throw new UnsupportedOperationException("not yet");
  }

  static Optional<LocalDate> latest(String pattern) {
    throw new UnsupportedOperationException("not yet");
  }
}
