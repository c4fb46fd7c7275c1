package dev.engross.bind;

import dev.engross.model.Change;
import dev.engross.model.Change.AddColumn;
import dev.engross.model.Change.AddSchedule;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Body;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Status;
import dev.engross.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an instrument's sections may speak of: its form, and the parties and schedules of an agreement.
 *
 * @param agreement the agreement's id
 * @param called the agreement's short title; empty while its own paper is bound
 * @param formKnown false where the form that was asked for does not exist, so that its kinds cannot be known
 */
record Scope(
    String agreement, String called, Form form, boolean formKnown, BoundForms forms, List<Party> parties,
    List<Schedule> schedules) {

  /** What can be said of an agreement that did not read: nothing. */
  Scope ofNothing(String unread) {
    return new Scope(unread, unread, form, formKnown, forms, List.of(), List.of());
  }

  /** The same, worded by a paper's form. */
  Scope in(Form other, boolean known) {
    return new Scope(agreement, called, other, known, forms, parties, schedules);
  }

  /** Whether a kind of the form could add a column to a schedule. */
  boolean kindsMayAddColumns() {
    return forms.changes().getOrDefault(form.name(), Map.of()).values().stream().flatMap(List::stream)
        .anyMatch(AddedColumns::mayStandIn);
  }

  List<Node> kindChanges(String kind) {
    return forms.changes(form.name(), kind);
  }

  Optional<Schedule> schedule(String label) {
    return Schedule.labelled(schedules, label);
  }

  /** With the columns that a paper adds, whose cells it may set. */
  Scope with(Body body) {
    Map<String, Schedule> known = byLabel();
    body.changes().forEach(c -> addColumn(c, known));
    return with(parties, known);
  }

  /**
   * What later papers may speak of: what a paper adds, too, in place of what had its name before. What it renames may
   * still be meant, and what it takes away on a later day.
   */
  Scope after(Instrument paper) {
    List<Party> joined = new ArrayList<>(parties);
    for (Party party : paper.joining()) {
      if (!partyKeys().contains(party.key())) {
        joined.add(party);
      }
    }
    Map<String, Schedule> known = byLabel();
    for (Section section : paper.body().all()) {
      for (Change change : isAtOnce(paper, section) ? section.everyChange() : List.<Change>of()) {
        unlearn(change, known);
      }
    }
    List<Change> all = paper.body().changes();
    for (Change change : all) {
      addColumn(change, known);
    }
    Map<String, Schedule> stood = Map.copyOf(known);
    for (Change change : all) {
      if (change instanceof Change.Rename rename && isWhole(change) && stood.containsKey(change.target().first())) {
        known.put(rename.to(), stood.get(change.target().first()).labelled(rename.to()));
      }
    }
    for (Change change : all) {
      if (change instanceof AddSchedule add) {
        known.put(add.schedule().label(), add.schedule());
      }
    }
    return with(joined, known);
  }

  private Scope with(List<Party> others, Map<String, Schedule> known) {
    return new Scope(agreement, called, form, formKnown, forms, others, List.copyOf(known.values()));
  }

  private Map<String, Schedule> byLabel() {
    Map<String, Schedule> known = new LinkedHashMap<>();
    schedules.forEach(s -> known.put(s.label(), s));
    return known;
  }

  private static boolean isWhole(Change change) {
    return change.target().steps().size() == 1;
  }

  /** Whether papers made after this one find what a section of it did. */
  private static boolean isAtOnce(Instrument paper, Section section) {
    boolean own = paper.effective() instanceof Moment.At at && at.date().equals(paper.dated());
    return paper.status() == Status.EXECUTED && own && section.effective() instanceof Moment.Unsaid;
  }

  /** A column that went has no type any more. */
  private static void unlearn(Change change, Map<String, Schedule> known) {
    boolean gone = change instanceof Change.Remove && change.target().steps().size() == 2
        && change.manner().effective() instanceof Moment.Unsaid && change.manner().only().isEmpty();
    if (gone) {
      String key = change.target().step(1);
      known.computeIfPresent(change.target().first(), (label, schedule) -> schedule.with(schedule.columns().stream()
          .filter(c -> c == schedule.columns().get(0) || !c.key().equals(key)).toList()));
    }
  }

  /** A column stands in place of another of its key. */
  private static void addColumn(Change change, Map<String, Schedule> known) {
    if (change instanceof AddColumn add && known.containsKey(add.target().first())) {
      Schedule schedule = known.get(add.target().first());
      String key = add.column().key();
      if (schedule.columns().isEmpty() || schedule.columns().get(0).key().equals(key)) {
        return; // which names the rows
      }
      Schedule others = schedule.with(schedule.columns().stream().filter(c -> !c.key().equals(key)).toList());
      known.put(schedule.label(), add.place().in(others, add.column()));
    }
  }

  List<String> partyKeys() {
    return parties.stream().map(Party::key).toList();
  }
}
