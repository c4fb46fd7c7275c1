package dev.engross.check;

import dev.engross.conform.Terms.Defined;
import dev.engross.finding.Finding;
import java.util.HashSet;
import java.util.Set;

/** A paper takes the definition of a term away, and the agreement still uses the term. */
final class LostTerm implements TermRule {

  @Override
  public String id() {
    return "lost-term";
  }

  @Override
  public void check(PaperTerms paper, Breaches breaches) {
    Set<String> lost = new HashSet<>();
    paper.gone().forEach(d -> lost.add(d.term()));
    if (lost.isEmpty()) {
      return;
    }
    paper.terms().defined().forEach(d -> lost.remove(d.term()));
    for (Defined one : paper.gone()) {
      if (lost.remove(one.term())) {
        paper.terms().user(one.term()).ifPresent(user -> {
          TextChanges.Place place = paper.changes().place(one.in(), one.term());
          breaches.add(Finding.warn(id(), place.at(),
              "nothing defines \"" + one.term() + "\" any more, and " + user + " still uses it",
              "define it elsewhere, rename it, or change the words that use it in this paper too"),
              place.section(), place.paper());
        });
      }
    }
  }
}
