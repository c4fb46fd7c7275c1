package dev.engross.check;

import dev.engross.conform.RowState;
import dev.engross.conform.RowState.CellState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.model.Status;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft attaches a schedule with a fee of which an earlier paper's {@code sic} accepts a defect. That paper stays as
 * it was signed; this one need not have the defect too.
 */
final class AcceptedAgain implements Rule {

  private final Set<String> rules;

  /** @param rules the ids of the rules of fees */
  AcceptedAgain(Set<String> rules) {
    this.rules = Set.copyOf(rules);
  }

  @Override
  public String id() {
    return "accepted-again";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      if (standing.instrument().status() != Status.DRAFT) {
        continue;
      }
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Restate restate && !restate.rows().known()) {
          standing.attached(restate)
              .ifPresent(shown -> attached(shown, restate, standing, accepted(subject), breaches));
        }
      }
    }
  }

  private void attached(
      ScheduleState shown, Change.Restate restate, Standing standing, Map<Location, String> accepted,
      Breaches breaches) {
    for (RowState row : shown.rows()) {
      for (CellState cell : row.cells().values()) {
        String rule = accepted.getOrDefault(cell.at(), "");
        if (!rule.isEmpty() && !cell.by().isBy(standing.instrument())) {
          breaches.add(Finding.info(id(), restate.at(),
              shown.label() + " is attached with the fee of \"" + row.name() + "\", of which the sic of the paper at "
                  + cell.at() + " accepts " + rule,
              "set it by this paper as it was meant, or leave it as it stands"));
        }
      }
    }
  }

  /** The rules of fees that are accepted, by where the fee is written. */
  private Map<Location, String> accepted(Subject subject) {
    Map<Location, String> accepted = new HashMap<>();
    List<Instrument> papers = new ArrayList<>(List.of(subject.agreement().base()));
    papers.addAll(subject.agreement().amendments());
    for (Instrument paper : papers) {
      for (WrittenRow written : WrittenRow.of(paper)) {
        written.row().cells().forEach(
            cell -> List.of(cell.sic(), written.section()).forEach(sic -> take(sic, cell.at(), accepted)));
      }
      for (Section section : paper.body().all()) {
        section.everyChange().stream().filter(Change.Set.class::isInstance)
            .forEach(set -> take(section.sic(), set.at(), accepted));
      }
    }
    return accepted;
  }

  private void take(Sic sic, Location at, Map<Location, String> accepted) {
    sic.accepts().stream().map(Sic.Accepted::rule).filter(rules::contains)
        .forEach(rule -> accepted.putIfAbsent(at, rule));
  }
}
