package dev.engross.check;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an instrument, a section or a change takes and loses effect.
 *
 * @param from its own beginning, or that of what it is part of
 * @param until its own end; unsaid for none
 */
record Spell(Moment from, Moment until) {

  /** Of an instrument, its sections, and their changes; what is inside another begins with it. */
  static List<Spell> of(Instrument instrument) {
    List<Spell> spells = new ArrayList<>();
    spells.add(new Spell(instrument.effective(), instrument.until()));
    for (Section section : instrument.body().sections()) {
      section(section, instrument.effective(), spells);
    }
    return spells;
  }

  private static void section(Section section, Moment around, List<Spell> spells) {
    Moment from = section.effective().or(around);
    spells.add(new Spell(from, section.until()));
    for (Change change : section.everyChange()) {
      spells.add(new Spell(change.manner().effective().or(from), change.manner().until()));
    }
    for (Section inner : section.sections()) {
      section(inner, from, spells);
    }
  }

  /** The day of a moment whose day is known. */
  static Optional<LocalDate> day(Moment moment) {
    return moment instanceof Moment.At at && at.date() instanceof LegalDate.On on
        ? Optional.of(on.date())
        : Optional.empty();
  }
}
