package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Tier;
import dev.engross.value.Value;

/** A fee has a tier whose rate is not known. */
final class TierUnknown implements Rule {

  @Override
  public String id() {
    return "tier-unknown";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject.agreement().base().schedules().forEach(s -> s.rows().all().forEach(r -> row(r, findings)));
    for (Instrument instrument : subject.agreement().amendments()) {
      for (Section section : instrument.body().all()) {
        section.everyChange().forEach(c -> change(c, section.sic(), findings));
      }
    }
  }

  private void change(Change change, Sic sic, Findings findings) {
    if (change instanceof Change.AddRows add) {
      add.rows().forEach(r -> row(r, findings));
    } else if (change instanceof Change.Restate restate) {
      restate.rows().all().forEach(r -> row(r, findings));
    } else if (change instanceof Change.Set set) {
      value(set.to(), sic, set.at(), findings);
    }
  }

  private void row(Schedule.Row row, Findings findings) {
    row.cells().forEach(c -> value(c.value(), c.sic(), c.at(), findings));
  }

  private void value(Value value, Sic sic, Location at, Findings findings) {
    if (value instanceof Value.Fee fee && !sic.accepts(id())) {
      for (Tier tier : fee.tiers()) {
        if (tier.rate() == Value.Special.UNKNOWN) {
          findings.add(
              Finding.warn(
                  id(), at, "the rate of the tier \"" + tier.text() + "\" is not known",
                  "write the rate, or accept the paper as it is by sic"));
        }
      }
    }
  }
}
