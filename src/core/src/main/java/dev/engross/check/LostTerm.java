package dev.engross.check;

import dev.engross.conform.Terms.Defined;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.TextChange;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A paper takes the definition of a term away, and the agreement still uses the term, or is to use it later. */
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
        Optional<String> user = paper.terms().user(one.term());
        Optional<TimedChange> later = user.isPresent() ? Optional.empty() : later(paper, one.term());
        user.ifPresent(u -> lost(one, u + " still uses it", isRenamed(one.term(), paper)
            ? "change the words that use it in this paper too: in schedules a term that is renamed keeps its name"
            : "define it elsewhere, rename it, or change the words that use it in this paper too", paper, breaches));
        later.ifPresent(t -> lost(one, Papers.name(t.paper()) + " gives words that use it " + Papers.when(t),
            "define it elsewhere, or give these words anew from then on", paper, breaches));
      }
    }
  }

  private void lost(Defined term, String used, String mend, PaperTerms paper, Breaches breaches) {
    TextChanges.Place place = paper.changes().place(term.in(), term.term());
    breaches.add(
        Finding.warn(id(), place.at(), "nothing defines \"" + term.term() + "\" any more, and " + used, mend),
        place.section(), place.paper());
  }

  private static boolean isRenamed(String term, PaperTerms paper) {
    return paper.standing().instrument().body().changes().stream().anyMatch(c -> c instanceof Change.Rename
        && c.target().steps().get(c.target().steps().size() - 1).equals("\"" + term + "\""));
  }

  /** What a paper that was made before gives only after this one takes effect. */
  private static Optional<TimedChange> later(PaperTerms paper, String term) {
    for (TimedChange later : paper.standing().later()) {
      if (later.change() instanceof TextChange text && paper.terms().areUsedBy(term, text.given())) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }
}
