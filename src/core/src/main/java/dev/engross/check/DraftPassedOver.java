package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import java.util.Optional;

/** A paper that is not executed stands, by its number, before one that is, which therefore does not tell it. */
final class DraftPassedOver implements Rule {

  @Override
  public String id() {
    return "draft-passed-over";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Instrument draft : subject.agreement().amendments()) {
      boolean open = draft.status() == Status.DRAFT || draft.status() == Status.FINAL;
      if (!open || !draft.name().isNumbered()) {
        continue;
      }
      Optional<Instrument> executed = subject.agreement().amendments().stream()
          .filter(i -> i.status() == Status.EXECUTED && i.name().number() > draft.name().number()).findFirst();
      executed.ifPresent(e -> breaches.add(
          Finding.warn(
              id(), draft.at(),
              Papers.name(draft) + " is not executed, and " + Papers.name(e) + " after it is, which therefore leaves it"
                  + " out of the earlier ones",
              "write status: executed if it was signed, status: abandoned if it never will be, or accept it by sic"),
          draft.sic()));
    }
  }
}
