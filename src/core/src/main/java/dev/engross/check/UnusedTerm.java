package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.Terms;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;

/** A term is defined, and nothing in the agreement uses it. Told of the paper that defines it. */
final class UnusedTerm implements Rule {

  @Override
  public String id() {
    return "unused-term";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      TextChanges changes = TextChanges.of(standing);
      Terms terms = Terms.of(standing.after());
      for (Placed provision : changes.changed()) {
        for (Terms.Defined one : Terms.defined(provision)) {
          boolean old = changes.gone().stream().flatMap(p -> Terms.defined(p).stream())
              .anyMatch(d -> d.term().equals(one.term()));
          if (!old && terms.user(one.term()).isEmpty()) {
            TextChanges.Place place = changes.place(provision, one.term());
            breaches.add(Finding.info(id(), place.at(),
                "\"" + one.term() + "\" is defined in " + provision.name() + " and used nowhere",
                "take the definition out, or check the words that were to use it"),
                place.sic(), standing.instrument().sic());
          }
        }
      }
    }
  }
}
