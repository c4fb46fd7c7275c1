package dev.engross.check;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Sic;
import java.util.List;

/** A schedule is computed from one that a paper may have changed of which not all is known. */
final class RestatedUnknown implements Rule {

  @Override
  public String id() {
    return "restated-unknown";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Restate restate && !restate.rows().known()) {
          standing.before().schedule(restate.target().first())
              .ifPresent(s -> restated(restate, s, own.section().sic(), breaches));
        }
      }
    }
  }

  private void restated(Change.Restate restate, ScheduleState stood, Sic sic, Breaches breaches) {
    List<Instrument> unknown = stood.unknown();
    if (!unknown.isEmpty()) {
      String others = unknown.size() == 1 ? "" : ", and " + (unknown.size() - 1) + " more,";
      breaches.add(Finding.warn(
          id(), restate.at(),
          stood.label() + " is computed from rows that " + Papers.name(unknown.get(0)) + others
              + " may have changed, of which not all is known",
          "give the rows as the paper prints them, under rows:, or accept it by sic"),
          sic);
    }
  }
}
