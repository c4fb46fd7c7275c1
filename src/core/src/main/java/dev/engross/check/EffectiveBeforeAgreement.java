package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An amendment, or part of one, takes effect before there was an agreement. */
final class EffectiveBeforeAgreement implements Rule {

  @Override
  public String id() {
    return "effective-before-agreement";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Instrument base = subject.agreement().base();
    Optional<LocalDate> dated = base.dated() instanceof LegalDate.On on ? Optional.of(on.date()) : Optional.empty();
    Optional<LocalDate> begun =
        Stream.concat(dated.stream(), Spell.day(base.effective()).stream()).min(LocalDate::compareTo);
    for (Instrument instrument : begun.isEmpty() ? Set.<Instrument>of() : subject.agreement().amendments()) {
      Set<Moment> told = new LinkedHashSet<>();
      for (Spell spell : Spell.of(instrument)) {
        Optional<LocalDate> day = Spell.day(spell.from());
        if (day.isPresent() && day.get().isBefore(begun.get())) {
          told.add(spell.from());
        }
      }
      for (Moment moment : told) {
        Moment.At at = (Moment.At) moment;
        // A date on the paper's face that is too early is told of as such.
        if (!at.at().equals(instrument.datedAt())) {
          breaches.add(Finding.error(
              id(), at.at(), "this takes effect on " + Spell.day(at).get() + ", before its agreement of " + begun.get(),
              "correct the date, or write start for the agreement's beginning"));
        }
      }
    }
  }
}
