package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.Terms;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import java.util.HashSet;
import java.util.Set;

/** A paper takes the definition of a term away, and the agreement still uses the term. */
final class LostTerm implements Rule {

  @Override
  public String id() {
    return "lost-term";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      TextChanges changes = TextChanges.of(standing);
      Set<String> lost = new HashSet<>();
      for (Placed provision : changes.gone()) {
        Terms.defined(provision).forEach(d -> lost.add(d.term()));
      }
      if (lost.isEmpty()) {
        continue;
      }
      Terms terms = Terms.of(standing.after());
      terms.defined().forEach(d -> lost.remove(d.term()));
      for (Placed provision : changes.gone()) {
        for (Terms.Defined one : Terms.defined(provision)) {
          if (lost.remove(one.term())) {
            terms.user(one.term()).ifPresent(user -> {
              TextChanges.Place place = changes.place(provision, one.term());
              breaches.add(Finding.warn(id(), place.at(),
                  "nothing defines \"" + one.term() + "\" any more, and " + user + " still uses it",
                  "define it elsewhere, rename it, or change the words that use it in this paper too"),
                  place.sic(), standing.instrument().sic());
            });
          }
        }
      }
    }
  }
}
