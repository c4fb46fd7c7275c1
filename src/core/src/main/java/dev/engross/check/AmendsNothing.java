package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;

/** A paper names an agreement as one of several that it amends, and no section of it concerns that one. */
final class AmendsNothing implements Rule {

  @Override
  public String id() {
    return "amends-nothing";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Instrument paper : subject.agreement().amendments()) {
      if (paper.isAtHome() && paper.amends().size() > 1 && paper.isKnownInFull()
          && !subject.faulty().contains(paper.at().file())) {
        paper.amends().stream().filter(a -> paper.body().of(a.name().agreement()).sections().isEmpty())
            .forEach(a -> nothing(a, paper, breaches));
      }
    }
  }

  private void nothing(Amended amended, Instrument paper, Breaches breaches) {
    String id = amended.name().agreement();
    breaches.add(Finding.warn(
        id(), amended.at(), "no section of this paper concerns " + Unknown.quoted(id),
        "write of: " + id + " on those that do, take it out, or accept it by sic"), paper.sic());
  }
}
