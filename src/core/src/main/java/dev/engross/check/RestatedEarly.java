package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper attaches a schedule as it stands on the day of its effect, and the paper itself or an earlier one changes
 * that schedule from a later day: the schedule that is signed lacks that change, though its signers know of it.
 */
final class RestatedEarly implements Rule {

  @Override
  public String id() {
    return "restated-early";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Restate restate && !restate.rows().known()) {
          restated(restate, own, standing, breaches);
        }
      }
    }
  }

  private void restated(Change.Restate restate, TimedChange own, Standing standing, Breaches breaches) {
    String label = restate.target().first();
    List<TimedChange> missing = Stream.concat(
            standing.laterThan(restate).stream(),
            standing.later().stream()
                .filter(t -> t.day().isAfter(own.day()) && t.change().target().first().equals(label)))
        .filter(t -> !(t.change() instanceof Change.Restate)).toList();
    if (!missing.isEmpty()) {
      TimedChange first = missing.get(0);
      String when = first.day().equals(LocalDate.MAX) ? "when an event happens" : "from " + first.day();
      String paper = first.paper() == own.paper() ? "this paper itself" : Papers.name(first.paper());
      breaches.add(Finding.warn(
          id(), restate.at(),
          label + " is attached as it stands on " + own.day() + ", without what " + paper + " changes in it " + when,
          "give the rows as they are to be printed, under rows:, restate it from a later day, or accept it by sic"),
          own.section().sic());
    }
  }
}
