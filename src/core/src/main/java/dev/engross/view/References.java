package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State.ParticularState;
import dev.engross.conform.State.PartyState;
import dev.engross.conform.TextState;
import dev.engross.conform.TextState.Placed;
import dev.engross.model.Agreement;
import dev.engross.model.Moment;
import dev.engross.model.Schedule;
import dev.engross.provision.ItemNames;
import dev.engross.provision.Provision;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that prose may refer to in braces, with what it prints. */
final class References {

  /** What stands before the id of a section. */
  static final String ID = "#";

  private static final String WITHIN = " > ";

  private final Map<String, String> printed = new HashMap<>();

  private References() {}

  /**
   * By what stands in the braces. A section that has neither number nor heading prints nothing.
   *
   * @param own the sections of the paper
   */
  static Map<String, String> of(Agreement agreement, Standing standing, List<Provision> own, Printing printing) {
    References references = new References();
    references.instrument(agreement, standing, printing);
    references.state(standing, printing);
    references.provisions(standing, own);
    references.fillCells();
    return references.printed;
  }

  /** Cells of text may refer themselves; to words without references, so that none goes round in a circle. */
  private void fillCells() {
    Filling filling = new Filling();
    Map<String, String> filled = new HashMap<>();
    printed.forEach((name, text) -> {
      if (name.contains(WITHIN) && (text.indexOf('{') >= 0 || text.contains("[["))) {
        filled.put(name, filling.fill(
            Filling.opened(text), inner -> printed.getOrDefault(inner, "{" + inner + "}"), rest -> { }));
      }
    });
    printed.putAll(filled);
  }

  private void instrument(Agreement agreement, Standing standing, Printing printing) {
    LegalDate dated = standing.instrument().dated();
    printed.put("dated", printing.date(dated).text());
    printed.put("effective", printing.moment(standing.instrument().effective(), dated).text());
    if (!(standing.instrument().until() instanceof Moment.Unsaid)) {
      printed.put("until", printing.moment(standing.instrument().until(), dated).text());
    }
    printed.put("title", printing.title(standing.instrument()));
    printed.put("called", standing.instrument().called());
    printed.put("base", agreement.title());
    printed.put("base.title", agreement.title());
    printed.put("base.dated", printing.date(agreement.base().dated()).text());
    printed.put("base.effective", printing.moment(agreement.base().effective(), agreement.base().dated()).text());
    printed.put("prior", Language.and(standing.prior().stream().map(i -> printing.date(i.dated()).text()).toList()));
  }

  private void state(Standing standing, Printing printing) {
    for (PartyState one : standing.named().parties()) {
      PartyView party = PartyViews.party(one);
      boolean named = party.term().isEmpty() || !PartyViews.isIntroduced(one.party());
      printed.put(party.key(), named ? party.name() : party.term());
      printed.put(party.key() + ".name", party.name());
      if (!party.group().isEmpty()) {
        printed.putIfAbsent(party.group(), party.group());
      }
    }
    for (ParticularState one : standing.after().particulars()) {
      printed.put(one.particular().name(), printing.value(one.particular().value()).text());
    }
    for (ScheduleState schedule : standing.after().schedules()) {
      schedule(schedule, schedule.label(), printing);
      schedule.formerly().stream().filter(l -> standing.after().schedule(l).isEmpty())
          .forEach(l -> schedule(schedule, l, printing));
    }
  }

  /** A schedule and its cells, under a label that it has or had when the words were written. */
  private void schedule(ScheduleState schedule, String label, Printing printing) {
    printed.put(label, schedule.label());
    for (Schedule.Column column : schedule.schedule().columns()) {
      schedule.rows().forEach(r -> r.cell(column.key()).ifPresent(cell ->
          printed.put(label + WITHIN + r.name() + WITHIN + column.key(), printing.text(cell.value(), column.of()))));
    }
  }

  /** Sections of this paper by their ids, and of the agreement by the numbers that they have before it and after it. */
  private void provisions(Standing standing, List<Provision> own) {
    ids(own);
    named(standing.before().text());
    if (standing.after().text() != standing.before().text()) {
      named(standing.after().text());
    }
  }

  private void ids(List<Provision> provisions) {
    for (Provision one : provisions) {
      if (!one.section().id().isEmpty()) {
        printed.putIfAbsent(ID + one.section().id(), one.name());
      }
      ids(one.inner());
    }
  }

  private void named(TextState text) {
    for (Placed one : text.all()) {
      if (!one.provision().label().isEmpty()) {
        printed.put(one.name(), one.name());
        if (one.name().startsWith(one.own() + " of ")) {
          printed.put(one.own(), one.own());
        }
        ItemNames.of(one.name(), one.provision().text()).forEach(item -> printed.put(item, item));
      }
    }
  }
}
