package dev.engross.check;

import dev.engross.model.Instrument;

/** How findings call papers. */
final class Papers {

  private Papers() {}

  /** {@code Amendment No. 2}, or the file of one without a number. */
  static String name(Instrument paper) {
    return paper.name().isNumbered()
        ? paper.called() + " No. " + paper.name().number()
        : "the " + paper.called() + " in " + paper.at().file();
  }
}
