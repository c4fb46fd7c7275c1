package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Agreement;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Particular;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.TextChange;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
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
   * @param baseForm by which those of the agreement are numbered
   */
  static Map<String, String> of(
      Agreement agreement, Standing standing, List<Provision> own, Form baseForm, Printing printing) {
    References references = new References();
    references.instrument(agreement, standing, printing);
    references.state(standing, printing);
    references.provisions(agreement, standing, own, baseForm);
    references.fillCells();
    return references.printed;
  }

  /** Cells of text may refer themselves; to words without references, so that none goes round in a circle. */
  private void fillCells() {
    Map<String, String> filled = new HashMap<>();
    printed.forEach((name, text) -> {
      if (text.indexOf('{') >= 0 && name.contains(WITHIN)) {
        filled.put(name, filled(text));
      }
    });
    printed.putAll(filled);
  }

  private String filled(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String whole = text.substring(open, close + 1);
      out.append(text, from, open).append(printed.getOrDefault(whole.substring(1, whole.length() - 1).strip(), whole));
      from = close + 1;
    }
    return out.append(text, from, text.length()).toString();
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
    for (Particular particular : standing.after().particulars()) {
      printed.put(particular.name(), printing.value(particular.value()).text());
    }
    for (ScheduleState schedule : standing.after().schedules()) {
      printed.put(schedule.label(), schedule.label());
      for (Schedule.Column column : schedule.schedule().columns()) {
        schedule.rows().forEach(r -> r.cell(column.key()).ifPresent(cell ->
            printed.put(schedule.label() + WITHIN + r.name() + WITHIN + column.key(),
                printing.text(cell.value(), column.of()))));
      }
    }
  }

  /**
   * Sections of this paper by their ids, and of the agreement by their numbers, those that later papers gave it too.
   */
  private void provisions(Agreement agreement, Standing standing, List<Provision> own, Form baseForm) {
    ids(own);
    Instrument base = agreement.base();
    named(Provisions.of(base, baseForm, new Headings(baseForm, standing.before())::heading));
    standing.prior().forEach(p -> added(p.body().sections()));
    added(standing.instrument().body().sections());
  }

  private void ids(List<Provision> provisions) {
    for (Provision one : provisions) {
      if (!one.section().id().isEmpty()) {
        printed.putIfAbsent(ID + one.section().id(), one.name());
      }
      ids(one.inner());
    }
  }

  private void named(List<Provision> provisions) {
    for (Provision one : provisions) {
      if (!one.number().isEmpty()) {
        printed.put(one.name(), one.name());
        if (one.name().startsWith(one.own() + " of ")) {
          printed.put(one.own(), one.own());
        }
        one.items().forEach(item -> printed.put(item, item));
      }
      named(one.inner());
    }
  }

  private void added(List<Section> sections) {
    for (Section section : sections) {
      for (Change change : section.changes()) {
        if (change instanceof TextChange.Add) {
          printed.put(change.target().text(), change.target().text());
        } else if (change instanceof TextChange.Renumber renumber) {
          printed.put(renumber.to(), renumber.to());
        }
      }
      added(section.sections());
    }
  }
}
