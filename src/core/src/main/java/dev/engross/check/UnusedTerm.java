package dev.engross.check;

import dev.engross.conform.Terms.Defined;
import dev.engross.finding.Finding;

/** A term is defined, and nothing in the agreement uses it. Told of the paper that defines it. */
final class UnusedTerm implements TermRule {

  @Override
  public String id() {
    return "unused-term";
  }

  @Override
  public void check(PaperTerms paper, Breaches breaches) {
    for (Defined one : paper.fresh()) {
      boolean old = paper.gone().stream().anyMatch(d -> d.term().equals(one.term()));
      if (!old && paper.terms().user(one.term()).isEmpty()) {
        TextChanges.Place place = paper.changes().place(one.in(), one.term());
        breaches.add(Finding.info(id(), place.at(),
            "\"" + one.term() + "\" is defined in " + PaperTerms.name(one.in()) + " and used nowhere",
            "take the definition out, or check the words that were to use it"), place.section(), place.paper());
      }
    }
  }
}
