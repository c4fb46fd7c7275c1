package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.Optional;

/** An amendment is dated before the one with the number before it. */
final class OutOfOrder implements Rule {

  @Override
  public String id() {
    return "out-of-order";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    LocalDate last = LocalDate.MIN;
    int number = 0;
    for (Instrument instrument : subject.agreement().amendments()) {
      // Of a day that is left blank, or not known, the last that it can be.
      Optional<LocalDate> latest = instrument.dated().latest();
      if (!instrument.name().isNumbered() || latest.isEmpty()) {
        continue;
      }
      if (latest.get().isBefore(last)) {
        breaches.add(
            Finding.warn(
                id(), instrument.datedAt(),
                "Amendment No. " + instrument.name().number() + of(instrument) + " is dated " + instrument.dated().iso()
                    + ", before Amendment No. " + number + " of " + last,
                "correct the date or the number, or accept it by sic"), instrument.sic());
      }
      if (instrument.dated() instanceof LegalDate.On on) {
        last = on.date();
        number = instrument.name().number();
      }
    }
  }

  /** A paper that amends several agreements has a number in each. */
  private static String of(Instrument instrument) {
    return instrument.isAtHome() ? "" : " of " + instrument.name().agreement();
  }
}
