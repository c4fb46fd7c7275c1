package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.source.Location;

/** A section speaks of rows that it or its paper adds, such as "New Berths", and nothing adds any. */
final class AddsNothing implements Rule {

  @Override
  public String id() {
    return "adds-nothing";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      Instrument paper = standing.instrument();
      // What a recorded paper adds need not be known, nor what a file with errors would say without them.
      if (!paper.name().recorded() && !subject.faulty().contains(paper.at().file())) {
        paper.body().all().forEach(s -> section(s, paper, breaches));
      }
    }
  }

  private void section(Section section, Instrument paper, Breaches breaches) {
    for (Change change : section.everyChange()) {
      String label = change.target().first();
      if (change instanceof Change.AddRows add && add.rows().isEmpty()) {
        nothing(section, change.at(), "this adds no row to " + label, breaches);
      } else if (change instanceof Change.Set set && set.target().step(1).equals("added") && !adds(paper, label)) {
        nothing(section, set.toAt(), "this is for the rows that the paper adds to " + label + ", and it adds none",
            breaches);
      }
    }
  }

  private static boolean adds(Instrument paper, String label) {
    return paper.body().changes().stream()
        .anyMatch(c -> c.target().first().equals(label) && c instanceof Change.AddRows add && !add.rows().isEmpty());
  }

  private void nothing(Section section, Location at, String what, Breaches breaches) {
    breaches.add(
        Finding.warn(
            id(), at, what, "name the rows that are added, take this out, or accept the paper as it is by sic"),
        section.sic());
  }
}
