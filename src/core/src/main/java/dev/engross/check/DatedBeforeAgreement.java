package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.Optional;

/** An amendment is dated before the agreement that it amends. */
final class DatedBeforeAgreement implements Rule {

  @Override
  public String id() {
    return "dated-before-agreement";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Optional<LocalDate> begun = begun(subject.agreement().base());
    if (begun.isEmpty()) {
      return;
    }
    for (Instrument instrument : subject.agreement().amendments()) {
      if (instrument.dated() instanceof LegalDate.On on && on.date().isBefore(begun.get())) {
        breaches.add(
            Finding.error(
                id(), instrument.datedAt(),
                "the amendment is dated " + on.date() + ", before its agreement of " + begun.get(),
                "correct the date, here or in agreement.yaml"));
      }
    }
  }

  /** The day of the base, or of its effect where its date is not known. */
  private static Optional<LocalDate> begun(Instrument base) {
    if (base.dated() instanceof LegalDate.On on) {
      return Optional.of(on.date());
    }
    return base.effective() instanceof Moment.At at && at.date() instanceof LegalDate.On on
        ? Optional.of(on.date())
        : Optional.empty();
  }
}
