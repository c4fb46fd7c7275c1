package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Section;

/** A schedule shows a change that no section makes. */
final class UnsaidChange implements Rule {

  @Override
  public String id() {
    return "unsaid-change";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Instrument instrument : subject.agreement().amendments()) {
      for (Section section : instrument.body().all()) {
        for (Change change : section.changes()) {
          if (change instanceof Change.Restate restate && !section.sic().accepts(id())) {
            restate.silently().forEach(silent -> findings.add(
                Finding.warn(
                    id(), silent.at(),
                    "no section says to " + silent.verb() + " " + silent.target().text() + ", and the schedule shows it",
                    "make the change in a section, or accept the paper as it is by sic")));
          }
        }
      }
    }
  }
}
