package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.value.LegalDate;
import java.time.LocalDate;

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
      if (!instrument.name().isNumbered() || !(instrument.dated() instanceof LegalDate.On on)) {
        continue;
      }
      if (on.date().isBefore(last)) {
        breaches.add(
            Finding.warn(
                id(), instrument.datedAt(),
                "Amendment No. " + instrument.name().number() + of(instrument) + " is dated " + on.date()
                    + ", before Amendment No. " + number + " of " + last,
                "correct the date or the number, or accept it by sic"), instrument.sic());
      }
      last = on.date();
      number = instrument.name().number();
    }
  }

  /** A paper that amends several agreements has a number in each. */
  private static String of(Instrument instrument) {
    return instrument.isAtHome() ? "" : " of " + instrument.name().agreement();
  }
}
