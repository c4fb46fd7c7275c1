package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import java.util.ArrayList;
import java.util.List;

/** A number between 1 and the last is in no file, so that lists of earlier amendments would be short. */
final class MissingNumber implements Rule {

  @Override
  public String id() {
    return "missing-number";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    int next = 1;
    for (Instrument instrument : subject.agreement().amendments()) {
      int number = instrument.name().number();
      if (!instrument.name().isNumbered() || number < next) {
        continue;
      }
      List<String> missing = new ArrayList<>();
      for (; next < number; next++) {
        if (!subject.unread().contains(next)) {
          missing.add(Integer.toString(next));
        }
      }
      if (!missing.isEmpty()) {
        breaches.add(missing(instrument, missing, subject.agreement().id()));
      }
      next = number + 1;
    }
  }

  private Finding missing(Instrument instrument, List<String> missing, String agreement) {
    boolean one = missing.size() == 1;
    String last = missing.get(missing.size() - 1);
    String numbers = one ? last : String.join(", ", missing.subList(0, missing.size() - 1)) + " and " + last;
    return Finding.error(
        id(), instrument.at(),
        "before Amendment No. " + instrument.name().number() + ", " + (one ? "No. " : "Nos. ") + numbers
            + (one ? " is" : " are") + " missing",
        "write " + (one ? "the missing one" : "the missing ones") + ", or record what is known of "
            + (one ? "it" : "them")
            + " in agreements/" + agreement + "/recorded.yaml");
  }
}
