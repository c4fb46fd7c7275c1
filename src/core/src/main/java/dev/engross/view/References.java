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
import dev.engross.model.Section;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import dev.engross.wording.Numbering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that prose may refer to in braces, with what it prints. */
final class References {

  private final Map<String, String> printed = new HashMap<>();

  private References() {}

  static Map<String, String> of(Agreement agreement, Standing standing, Form form, Printing printing) {
    References references = new References();
    references.instrument(agreement, standing, printing);
    references.state(standing, printing);
    references.provisions(agreement, standing, form);
    return references.printed;
  }

  private void instrument(Agreement agreement, Standing standing, Printing printing) {
    LegalDate dated = standing.instrument().dated();
    printed.put("dated", printing.date(dated).text());
    printed.put("effective", printing.moment(standing.instrument().effective(), dated).text());
    if (!(standing.instrument().until() instanceof Moment.Unsaid)) {
      printed.put("until", printing.moment(standing.instrument().until(), dated).text());
    }
    printed.put("title", printing.title(standing.instrument()));
    printed.put("base", agreement.title());
    printed.put("base.title", agreement.title());
    printed.put("base.dated", printing.date(agreement.base().dated()).text());
    printed.put("base.effective", printing.moment(agreement.base().effective(), agreement.base().dated()).text());
    printed.put("prior", Language.and(standing.prior().stream().map(i -> printing.date(i.dated()).text()).toList()));
  }

  private void state(Standing standing, Printing printing) {
    for (PartyState one : standing.after().parties()) {
      PartyView party = PartyViews.party(one);
      printed.put(party.key(), party.term().isEmpty() ? party.name() : party.term());
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
      schedule.rows().forEach(r -> r.cells().forEach((column, cell) ->
          printed.put(schedule.label() + " > " + r.name() + " > " + column,
              printing.text(cell.value(), schedule.schedule().column(column).orElseThrow().of()))));
    }
  }

  /** Sections of this paper by their ids, and of the agreement by their numbers, those that later papers gave it too. */
  private void provisions(Agreement agreement, Standing standing, Form form) {
    Instrument paper = standing.instrument();
    Provisions.each(paper.body().sections(), form, SectionViews.numbering(form, standing), (name, section) -> {
      if (!section.id().isEmpty()) {
        printed.putIfAbsent("#" + section.id(), name);
      }
    });
    List<String> own = agreement.base().numbering();
    Numbering numbering = Numbering.of(own.isEmpty() ? form.wording().numbering() : own).orElseThrow();
    Provisions.each(agreement.base().body().sections(), form, numbering, (name, section) -> {
      printed.put(name, name);
      items(name, section.text());
    });
    standing.prior().forEach(p -> added(p.body().sections()));
    added(paper.body().sections());
  }

  private void added(List<Section> sections) {
    for (Section section : sections) {
      for (Change change : section.changes()) {
        if (change instanceof Change.OfWords words && words.verb().equals("add")) {
          printed.put(change.target().text(), change.target().text());
        } else if (change instanceof Change.OfWords words && words.verb().equals("renumber")) {
          String to = words.words().getOrDefault("to", "");
          printed.put(to, to);
        }
      }
      added(section.sections());
    }
  }

  /** Items of a provision, by the labels that begin its lines: {@code Section 2.1(b)}. */
  private void items(String provision, String text) {
    for (String line : text.split("\n")) {
      String item = line.strip();
      int close = item.startsWith("(") ? item.indexOf(')') : -1;
      if (close > 1) {
        String name = provision + item.substring(0, close + 1);
        printed.put(name, name);
      }
    }
  }
}
