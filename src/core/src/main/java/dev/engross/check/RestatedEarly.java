package dev.engross.check;

import dev.engross.conform.Ending;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper attaches a schedule as it stands on the day of its effect, and the paper itself or an earlier one changes
 * that schedule from a later day, or has changed it until one, or the paper supersedes what has changed it: the
 * schedule that is signed lacks that change, or shows it as if it were to last, though its signers know of it.
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
          begins(restate, own, standing, breaches);
          standing.endings().stream().filter(e -> e.restate() == restate).forEach(e -> ends(e, own, breaches));
        }
      }
    }
  }

  private void begins(Change.Restate restate, TimedChange own, Standing standing, Breaches breaches) {
    String label = restate.target().first();
    List<String> missing = Stream.concat(
            standing.laterThan(restate).stream(),
            standing.later().stream()
                .filter(t -> t.day().isAfter(own.day()) && t.change().target().first().equals(label)))
        .filter(t -> !(t.change() instanceof Change.Restate))
        .map(t -> name(t.paper(), own) + " changes in it " + Papers.when(t)).distinct().toList();
    if (!missing.isEmpty()) {
      breaches.add(Finding.warn(
          id(), restate.at(),
          attached(own) + ", without what " + String.join(", and what ", missing),
          "give the rows as they are to be printed, under rows:, restate it from a later day, or accept it by sic"),
          own.section().sic());
    }
  }

  private void ends(Ending ending, TimedChange own, Breaches breaches) {
    String paper = name(ending.paper(), own);
    String shown = ending instanceof Ending.Until end
        ? ", as if what " + paper + " changes in it only until " + words(end.until()) + " were to last"
        : ", with what " + paper + ", which this paper supersedes, changes in it";
    breaches.add(Finding.warn(
        id(), ending.restate().at(), attached(own) + shown,
        "restate it from a later day, give the rows under rows:, which then hold for good, or accept it by sic"),
        own.section().sic());
  }

  private static String attached(TimedChange own) {
    String day = own.day().equals(LocalDate.MAX) ? "the day of its event" : own.day().toString();
    return own.change().target().first() + " is attached as it stands on " + day;
  }

  private static String name(Instrument paper, TimedChange own) {
    return paper == own.paper() ? "this paper itself" : Papers.name(paper);
  }

  private static String words(Moment until) {
    return until instanceof Moment.At at ? at.date().iso()
        : until instanceof Moment.Unless unless
            ? unless.date().iso() + ", unless \"" + unless.event() + "\" happens before"
            : "\"" + ((Moment.Upon) until).event() + "\" happens";
  }
}
