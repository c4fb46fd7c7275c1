package dev.engross.check;

import dev.engross.model.Instrument;
import dev.engross.model.Section;
import java.util.ArrayList;
import java.util.List;

/** An instrument's sections, nested ones included, in the order of the paper. */
final class Sections {

  private Sections() {}

  static List<Section> of(Instrument instrument) {
    List<Section> all = new ArrayList<>();
    collect(instrument.body().sections(), all);
    return all;
  }

  private static void collect(List<Section> sections, List<Section> all) {
    for (Section section : sections) {
      all.add(section);
      collect(section.sections(), all);
    }
  }
}
