package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Something ends before the day of its beginning, so that it never has effect. */
final class EndsBeforeItBegins implements Rule {

  @Override
  public String id() {
    return "ends-before-it-begins";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Stream.concat(Stream.of(subject.agreement().base()), subject.agreement().amendments().stream())
        .forEach(i -> instrument(i, breaches));
  }

  private void instrument(Instrument instrument, Breaches breaches) {
    for (Spell spell : Spell.of(instrument)) {
      Optional<LocalDate> from = Spell.day(spell.from());
      Optional<LocalDate> until = Spell.day(spell.until());
      if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
        breaches.add(Finding.error(
            id(), ((Moment.At) spell.until()).at(),
            "this ends on " + until.get() + ", and takes effect on " + from.get() + ", so that it never has effect",
            "correct one of the two dates"));
      }
    }
  }
}
