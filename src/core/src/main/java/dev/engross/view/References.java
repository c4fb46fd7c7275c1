package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Particular;
import dev.engross.model.Section;
import dev.engross.value.LegalDate;
import dev.engross.wording.Language;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
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
    references.sections(standing.instrument().body().sections(), List.of(), SectionViews.numbering(form, standing), form);
    if (!standing.instrument().name().isBase()) {
      List<String> own = agreement.base().numbering();
      references.provisions(agreement.base().body().sections(), List.of(), Numbering.of(own.isEmpty() ? form.wording().numbering() : own).orElseThrow());
    }
    return references.printed;
  }

  private void instrument(Agreement agreement, Standing standing, Printing printing) {
    LegalDate dated = standing.instrument().dated();
    printed.put("dated", printing.date(dated).text());
    printed.put("effective", printing.moment(standing.instrument().effective(), dated).text());
    printed.put("until", printing.moment(standing.instrument().until(), dated).text());
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

  /** Sections of this paper, by their ids. */
  private void sections(List<Section> sections, List<Integer> above, Numbering numbering, Form form) {
    int count = 0;
    for (Section section : sections) {
      boolean numbered = form.kind(section.kind()).map(k -> k.numbered()).orElse(true);
      count += numbered ? 1 : 0;
      List<Integer> path = new ArrayList<>(above);
      path.add(count);
      if (!section.id().isEmpty()) {
        printed.put("#" + section.id(), "Section " + bare(numbering.label(path)));
      }
      sections(section.sections(), path, numbering, form);
    }
  }

  /** Provisions of the base, by their numbers. */
  private void provisions(List<Section> sections, List<Integer> above, Numbering numbering) {
    int count = 0;
    for (Section section : sections) {
      List<Integer> path = new ArrayList<>(above);
      path.add(++count);
      String label = bare(numbering.label(path));
      String name = label.startsWith("Section ") || label.startsWith("ARTICLE ") ? label : "Section " + label;
      printed.put(name, name);
      items(name, section.text());
      provisions(section.sections(), path, numbering);
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

  private static String bare(String label) {
    return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
  }
}
