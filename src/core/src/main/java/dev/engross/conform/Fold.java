package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Section;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the changes of one instrument or event to a state, all read against the state just before. */
final class Fold {

  private final List<Change> changes;
  private final List<Party> joining;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final Findings findings;

  private Fold(List<Change> changes, List<Party> joining, Optional<Instrument> instrument, Origin origin, Findings findings) {
    this.changes = changes;
    this.joining = joining;
    this.instrument = instrument;
    this.origin = origin;
    this.findings = findings;
  }

  static Fold instrument(Instrument instrument, Findings findings) {
    List<Change> changes = new ArrayList<>();
    collect(instrument.body().sections(), changes);
    return new Fold(changes, instrument.parties(), Optional.of(instrument), new Origin.By(instrument, instrument.at()), findings);
  }

  static Fold event(Event event, Findings findings) {
    return new Fold(event.changes(), List.of(), Optional.empty(), new Origin.Happened(event.at()), findings);
  }

  private static void collect(List<Section> sections, List<Change> changes) {
    for (Section section : sections) {
      changes.addAll(section.changes());
      collect(section.sections(), changes);
    }
  }

  State onto(State before) {
    State after = before.withParties(joining).withParticulars(instrument.map(Instrument::particulars).orElse(List.of()));
    Map<String, List<Change>> bySchedule = new LinkedHashMap<>();
    for (Change change : changes) {
      boolean ofText = change.target().isProvision() && before.schedule(change.target().first()).isEmpty();
      if (change instanceof Change.OfWords || ofText) {
        continue;
      }
      if (change.target().isParty()) {
        after = party(after, change);
      } else if (before.schedule(change.target().first()).isPresent()) {
        bySchedule.computeIfAbsent(change.target().first(), k -> new ArrayList<>()).add(change);
      } else {
        after = particular(after, change);
      }
    }
    for (Map.Entry<String, List<Change>> entry : bySchedule.entrySet()) {
      ScheduleState schedule = before.schedule(entry.getKey()).orElseThrow();
      after = after.withSchedule(new ScheduleFold(schedule, instrument, origin, findings).apply(entry.getValue()));
    }
    return after;
  }

  private State party(State state, Change change) {
    Optional<State.PartyState> party = state.party(change.target().party());
    if (party.isEmpty()) {
      unknown(findings, "unknown-party", change.at(), "party", change.target().party(), "",
          state.parties().stream().map(p -> p.party().key()).toList());
      return state;
    }
    return change instanceof Change.Rename rename ? state.withParty(party.get().renamed(rename.to())) : state;
  }

  private State particular(State state, Change change) {
    Optional<Particular> particular = state.particular(change.target().first());
    if (particular.isEmpty()) {
      List<String> known = new ArrayList<>(state.particulars().stream().map(Particular::name).toList());
      state.schedules().forEach(s -> known.add(s.label()));
      unknown(findings, "unknown-target", change.at(), "schedule and no particular", change.target().first(), "", known);
      return state;
    }
    return change instanceof Change.Set set
        ? state.withParticular(new Particular(particular.get().name(), set.to(), change.at()))
        : state;
  }

  /** Not told where the binder has told it already. */
  static void unknown(
      Findings findings, String rule, Location at, String what, String name, String where, Collection<String> known) {
    if (!findings.hasErrorAt(at)) {
      findings.add(Unknown.of(rule, at, what, name, where, known));
    }
  }
}
