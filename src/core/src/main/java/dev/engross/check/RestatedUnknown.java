package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import java.util.List;

/** A schedule is computed from one that a paper may have changed of which not all is known. */
final class RestatedUnknown implements Rule {

  @Override
  public String id() {
    return "restated-unknown";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Standing standing : subject.standings()) {
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Restate restate && !restate.rows().known()
            && !own.section().sic().accepts(id())) {
          standing.before().schedule(restate.target().first())
              .ifPresent(s -> restated(restate, s.label(), s.unknown(), findings));
        }
      }
    }
  }

  private void restated(Change.Restate restate, String label, List<Instrument> unknown, Findings findings) {
    if (!unknown.isEmpty()) {
      String others = unknown.size() == 1 ? "" : ", and " + (unknown.size() - 1) + " more,";
      findings.add(Finding.warn(
          id(), restate.at(),
          label + " is computed from rows that " + Papers.name(unknown.get(0)) + others + " may have changed, of which"
              + " not all is known",
          "give the rows as the paper prints them, under rows:, or accept it by sic"));
    }
  }
}
