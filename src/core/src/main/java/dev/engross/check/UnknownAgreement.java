package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.model.Agreement;
import dev.engross.model.Instrument;
import java.util.List;

/** A paper amends an agreement that the book does not hold. */
final class UnknownAgreement implements Rule {

  @Override
  public String id() {
    return "unknown-agreement";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    List<String> known = subject.book().agreements().stream().map(Agreement::id).toList();
    for (Instrument instrument : subject.agreement().amendments()) {
      for (String id : instrument.amends()) {
        if (!known.contains(id)) {
          findings.add(
              Finding.error(
                  id(), instrument.at(), "there is no agreement \"" + id + "\" in this book",
                  NearName.of(id, known).map(near -> "did you mean \"" + near + "\"?").orElse("known here: " + String.join(", ", known))));
        }
      }
    }
  }
}
