package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Amended;
import dev.engross.model.Instrument.Name;
import java.util.List;
import java.util.Optional;

/** Two papers amend the same two agreements, and by their numbers each comes before the other in one of them. */
final class AmendsOrder implements Rule {

  @Override
  public String id() {
    return "amends-order";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    List<Instrument> shared = subject.agreement().amendments().stream().filter(i -> i.amends().size() > 1).toList();
    for (Instrument paper : shared) {
      if (paper.isAtHome()) {
        // Of two that lie here the later one is told.
        shared.stream().filter(other -> !other.isAtHome() || other.name().number() < paper.name().number())
            .forEach(other -> paper.amends().stream().filter(a -> isTurned(paper, other, a)).limit(1)
                .forEach(a -> turned(paper, other, a, breaches)));
      }
    }
  }

  /** Whether a paper comes after another here and before it in an agreement that it amends too, or the reverse. */
  private static boolean isTurned(Instrument paper, Instrument other, Amended there) {
    Optional<Name> otherThere = other.amends().stream().map(Amended::name)
        .filter(n -> n.agreement().equals(there.name().agreement())).findFirst();
    return otherThere.isPresent()
        && order(paper.name(), other.name()) * order(there.name(), otherThere.get()) < 0;
  }

  /** Below or above 0 as one comes before or after another; 0 where a number does not tell. */
  private static int order(Name one, Name other) {
    return one.isNumbered() && other.isNumbered() ? Integer.signum(one.number() - other.number()) : 0;
  }

  private void turned(Instrument paper, Instrument other, Amended there, Breaches breaches) {
    boolean after = order(paper.name(), other.name()) > 0;
    breaches.add(Finding.error(
        id(), there.at(),
        "by its numbers this paper comes " + (after ? "after" : "before") + " the one in " + other.at().file() + " in "
            + paper.name().agreement() + ", and " + (after ? "before" : "after") + " it in "
            + there.name().agreement(),
        "correct one of the numbers"));
  }
}
