package dev.engross.view;

import dev.engross.model.Form;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.finding.Findings;
import dev.engross.source.SourcePlaces;
import java.util.List;

/** What words the sections of a paper that concern one of the agreements it amends. */
record SideViews(Side side, ProseWriter prose, ScheduleViews schedules, ChangeViews changes) {

  /** @param provisions the sections of the paper */
  static SideViews of(
      Side side, Form form, Printing printing, List<Provision> provisions, SourcePlaces places, Findings findings) {
    ProseWriter prose = new ProseWriter(references(side, form, printing, provisions), places, findings);
    ScheduleViews schedules = new ScheduleViews(form, printing, prose, side.agreement().base());
    ChangeViews changes = new ChangeViews(side, printing, schedules, prose,
        state -> new ProseWriter(references(side.still(state), form, printing, provisions), places, findings));
    return new SideViews(side, prose, schedules, changes);
  }

  private static References references(Side side, Form form, Printing printing, List<Provision> provisions) {
    return new References(side, provisions, printing,
        paper -> Provisions.of(paper, form, new Headings(form, List.of(side))::heading));
  }
}
