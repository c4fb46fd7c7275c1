package dev.engross.check;

import dev.engross.conform.TimedChange;
import dev.engross.model.Instrument;
import java.time.LocalDate;

/** How findings call papers. */
final class Papers {

  private Papers() {}

  /** {@code Amendment No. 2} or {@code the Second Amendment}, as its form has it; of one without a number, its file. */
  static String name(Instrument paper) {
    return paper.name().isNumbered() ? paper.the() : "the " + paper.called() + " in " + paper.at().file();
  }

  /** {@code from 2022-07-01}, when a change has effect. */
  static String when(TimedChange change) {
    return change.day().equals(LocalDate.MAX) ? "when an event happens" : "from " + change.day();
  }
}
