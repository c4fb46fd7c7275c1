package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two papers that take effect on one day set one thing to two values: only their numbers tell which prevails. */
final class SameDay implements Rule {

  @Override
  public String id() {
    return "same-day-change";
  }

  private record Thing(LocalDate day, List<String> steps) {}

  @Override
  public void check(Subject subject, Breaches breaches) {
    Map<Thing, TimedChange> set = new HashMap<>();
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Set && !own.day().equals(LocalDate.MAX)) {
          Thing thing = new Thing(own.day(), own.change().target().steps());
          Optional<TimedChange> other = Optional.ofNullable(set.put(thing, own));
          other.filter(o -> o.paper() != own.paper())
              .filter(o -> bothCount(o, own)).ifPresent(o -> breaches.add(Finding.warn(
                  id(), own.change().at(),
                  "\"" + own.change().target().text() + "\" is set by " + Papers.name(o.paper())
                      + " too, from the same day, " + own.day(),
                  "this paper's value prevails, as it comes later; take one of the two out, give it another day, or"
                      + " accept it by sic"), own.section().sic()));
        }
      }
    }
  }

  /** Two drafts may be two proposals. */
  private static boolean bothCount(TimedChange one, TimedChange other) {
    return one.paper().status() == Status.EXECUTED || other.paper().status() == Status.EXECUTED;
  }
}
