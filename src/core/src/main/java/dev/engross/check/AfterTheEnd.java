package dev.engross.check;

import dev.engross.conform.Origin;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.model.TextChange;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.Optional;

/** An amendment is made after the day on which another paper ends the agreement. */
final class AfterTheEnd implements Rule {

  @Override
  public String id() {
    return "after-the-end";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      made(standing, breaches);
      standing.changes().stream().filter(t -> t.change() instanceof TextChange.Terminate)
          .filter(t -> t.change().manner().only().isEmpty()).forEach(t -> backwards(t, standing, breaches));
    }
  }

  /** A paper that knows that the agreement has ended, and does not take that back. */
  private void made(Standing standing, Breaches breaches) {
    Instrument paper = standing.instrument();
    boolean takesBack =
        standing.changes().stream().anyMatch(t -> t.change() instanceof TextChange.Supersede);
    if (paper.name().isBase() || takesBack || !(paper.dated() instanceof LegalDate.On on)) {
      return;
    }
    standing.before().remarks().stream()
        .filter(r -> r.change() instanceof TextChange.Terminate && r.only().isEmpty())
        .filter(r -> r.by() instanceof Origin.By by && by.instrument() != paper).findFirst()
        .ifPresent(r -> breaches.add(
            Finding.warn(
                id(), paper.datedAt(),
                "this paper of " + on.date() + " takes effect after "
                    + Papers.name(((Origin.By) r.by()).instrument()) + " has ended the agreement",
                "correct one of the dates, supersede the other paper, or accept it by sic"),
            paper.sic()));
  }

  /** A paper that ends the agreement from a day on which one that it follows was not made yet. */
  private void backwards(TimedChange end, Standing standing, Breaches breaches) {
    Optional<Instrument> after = standing.prior().stream()
        .filter(p -> p.dated() instanceof LegalDate.On on && on.date().isAfter(end.day())).findFirst();
    after.ifPresent(p -> breaches.add(
        Finding.warn(
            id(), end.change().at(),
            "this ends the agreement on " + end.day() + ", and " + Papers.name(p) + " amends it on " + day(p),
            "correct one of the dates, or accept it by sic"),
        standing.instrument().sic(), end.section().sic()));
  }

  private static LocalDate day(Instrument paper) {
    return ((LegalDate.On) paper.dated()).date();
  }
}
