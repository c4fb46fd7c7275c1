package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Instrument;

/** A number between 1 and the last is in no file, so that lists of earlier amendments would be short. */
final class MissingNumber implements Rule {

  @Override
  public String id() {
    return "missing-number";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    int next = 1;
    for (Instrument instrument : subject.agreement().amendments()) {
      int number = instrument.name().number();
      if (!instrument.name().isNumbered() || number < next) {
        continue;
      }
      if (number > next) {
        String missing = number - next == 1 ? "No. " + next + " is missing" : "Nos. " + next + " to " + (number - 1) + " are missing";
        findings.add(
            Finding.error(
                id(), instrument.at(), "before Amendment No. " + number + ", " + missing,
                "write the missing one, or record what is known of it in agreements/" + subject.agreement().id() + "/recorded.yaml"));
      }
      next = number + 1;
    }
  }
}
