package dev.engross.check;

import dev.engross.conform.Terms.Defined;
import dev.engross.finding.Finding;
import java.util.HashMap;
import java.util.Map;

/** A term is defined in two places, which may come to differ. Told of the paper that wrote the second definition. */
final class DoubledTerm implements TermRule {

  @Override
  public String id() {
    return "doubled-term";
  }

  @Override
  public void check(PaperTerms paper, Breaches breaches) {
    Map<String, Defined> first = new HashMap<>();
    for (Defined one : paper.fresh().isEmpty() ? paper.fresh() : paper.terms().defined()) {
      Defined other = first.putIfAbsent(one.term(), one);
      boolean isFresh = other != null && (paper.fresh().contains(one) || paper.fresh().contains(other));
      if (isFresh && paper.before().stream().filter(d -> d.term().equals(one.term())).count() < 2) {
        TextChanges.Place place = paper.changes().place(one.in(), one.term());
        breaches.add(Finding.warn(id(), place.at(),
            "\"" + one.term() + "\" is defined in " + PaperTerms.name(other.in()) + " and again in "
                + PaperTerms.name(one.in()),
            "keep one definition, or give one of them another term"), place.section(), place.paper());
      }
    }
  }
}
