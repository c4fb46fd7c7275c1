package dev.engross.check;

import dev.engross.conform.Terms;
import dev.engross.conform.TextState.Placed;
import dev.engross.finding.Finding;
import java.util.HashSet;
import java.util.Set;

/**
 * Words in capitals are used as a term is, after an article, and nothing defines them. A name is not told from a term,
 * so that this is for the author to judge. Told once of each, of the paper that first uses it.
 */
final class UndefinedTerm implements TermRule {

  @Override
  public String id() {
    return "undefined-term";
  }

  @Override
  public void check(PaperTerms paper, Breaches breaches) {
    Set<String> told = new HashSet<>();
    for (Placed provision : paper.changes().changed()) {
      for (String phrase : paper.terms().undefined(provision, paper.base())) {
        if (told.add(Terms.stem(phrase)) && !paper.stood(Terms.stem(phrase))) {
          TextChanges.Place place = paper.changes().place(provision, phrase);
          breaches.add(Finding.info(id(), place.at(),
              "\"" + phrase + "\" in " + PaperTerms.name(provision) + " is written as a term, and nothing defines it",
              "define it, or name it under terms: of the agreement if it is a name or defined elsewhere"),
              place.section(), place.paper());
        }
      }
    }
  }
}
