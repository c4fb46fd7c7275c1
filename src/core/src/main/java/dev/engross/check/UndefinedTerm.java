package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.Terms;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import java.util.HashSet;
import java.util.Set;

/**
 * Words in capitals are used as a term is, after an article, and nothing defines them. A name is not told from a term,
 * so that this is for the author to judge. Told once of each, of the paper that first uses it.
 */
final class UndefinedTerm implements Rule {

  @Override
  public String id() {
    return "undefined-term";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Instrument base = subject.agreement().base();
    Set<String> told = new HashSet<>();
    for (Standing standing : subject.standings()) {
      TextChanges changes = TextChanges.of(standing);
      Terms terms = Terms.of(standing.after());
      for (Placed provision : changes.changed()) {
        for (String phrase : terms.undefined(provision, base)) {
          if (told.add(Terms.stem(phrase))) {
            TextChanges.Place place = changes.place(provision, phrase);
            breaches.add(Finding.info(id(), place.at(),
                "\"" + phrase + "\" in " + provision.name() + " is written as a term, and nothing defines it",
                "define it, or name it under terms: of the agreement if it is a name or defined elsewhere"),
                place.sic(), standing.instrument().sic());
          }
        }
      }
    }
  }
}
