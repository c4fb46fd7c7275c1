package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import java.util.HashMap;
import java.util.Map;

/** Two instruments of one agreement bear one number. */
final class DuplicateNumber implements Rule {

  @Override
  public String id() {
    return "duplicate-number";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Map<Integer, Instrument> seen = new HashMap<>();
    for (Instrument instrument : subject.agreement().amendments()) {
      if (!instrument.name().isNumbered()) {
        continue;
      }
      Instrument first = seen.putIfAbsent(instrument.name().number(), instrument);
      if (first != null) {
        breaches.add(
            Finding.error(
                id(), instrument.at(), "there are two amendments with the number " + instrument.name().number(),
                "the other stands at " + first.at() + "; give one of them another number, or remove it"));
      }
    }
  }
}
