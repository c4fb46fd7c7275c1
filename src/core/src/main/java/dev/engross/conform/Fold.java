package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Section;
import dev.engross.model.TextChange;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the changes of one instrument or event to a state, all read against the state just before. */
final class Fold {

  private final List<Made> changes;
  private final List<Party> joining;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final LocalDate day;
  private final Findings findings;

  private Fold(
      List<Made> changes, List<Party> joining, Optional<Instrument> instrument, Origin origin, LocalDate day,
      Findings findings) {
    this.changes = changes;
    this.joining = joining;
    this.instrument = instrument;
    this.origin = origin;
    this.day = day;
    this.findings = findings;
  }

  /** @param day on which it takes effect */
  static Fold instrument(Instrument instrument, LocalDate day, Findings findings) {
    return unit(instrument, changes(instrument), instrument.parties(), day, findings);
  }

  /** Some of an instrument's changes, those that take effect on one day. */
  static Fold unit(
      Instrument instrument, List<Made> changes, List<Party> joining, LocalDate day, Findings findings) {
    return new Fold(
        changes, joining, Optional.of(instrument), new Origin.By(instrument, instrument.at()), day, findings);
  }

  /** All changes of an instrument, in the order of the paper. */
  static List<Made> changes(Instrument instrument) {
    List<Made> changes = new ArrayList<>();
    for (Section section : instrument.body().all()) {
      for (Change change : section.everyChange()) {
        Moment from = change.manner().effective();
        Moment to = change.manner().until();
        changes.add(new Made(
            change, from instanceof Moment.Unsaid ? section.effective() : from,
            to instanceof Moment.Unsaid ? section.until() : to, section));
      }
    }
    return changes;
  }

  static Fold event(Event event, Findings findings) {
    List<Made> changes = event.changes().stream()
        .map(c -> new Made(c, c.manner().effective(), c.manner().until(), Section.NONE)).toList();
    return new Fold(changes, List.of(), Optional.empty(), new Origin.Happened(event.at()),
        event.on().latest().orElse(LocalDate.MAX), findings);
  }

  /** The same, as if the paper printed no schedule. */
  Fold unprinted() {
    List<Made> said = changes.stream().filter(m -> !(m.change() instanceof Change.Restate)).toList();
    return new Fold(said, joining, instrument, origin, day, findings);
  }

  State onto(State before) {
    State after = joined(before);
    Map<String, List<Made>> bySchedule = new LinkedHashMap<>();
    Map<String, Made> others = new HashMap<>();
    List<Made> ofText = new ArrayList<>();
    List<State.Remark> remarks = new ArrayList<>();
    for (Made made : changes) {
      Change change = made.change();
      Target target = change.target();
      boolean ofSchedule = !target.isParty() && before.schedule(target.first()).isPresent();
      if (isRemark(change)) {
        remarks.add(new State.Remark(change, origin));
        if (!ofSchedule && target.isSection()) {
          new TextTargets(before.text(), findings).place(target);
        }
      } else if (ofSchedule) {
        bySchedule.computeIfAbsent(target.first(), k -> new ArrayList<>()).add(made);
      } else if (target.isProvision()) {
        ofText.add(made);
      } else if (!(change instanceof TextChange) && isFirst(made, others)) {
        after = target.isParty() ? party(after, change) : particular(after, change);
      }
    }
    for (Map.Entry<String, List<Made>> entry : bySchedule.entrySet()) {
      ScheduleState schedule = before.schedule(entry.getKey()).orElseThrow();
      after = after.withSchedule(new ScheduleFold(schedule, instrument, origin, findings).apply(entry.getValue()));
    }
    if (!ofText.isEmpty()) {
      after = after.withText(new TextFold(before.text(), origin, day, findings).apply(ofText));
    }
    return remarks.isEmpty() ? after : after.withRemarks(remarks);
  }

  /** What is said of the agreement without changing a word of it. */
  private static boolean isRemark(Change change) {
    boolean added = change instanceof Change.AddRows || change instanceof Change.Restate;
    return change instanceof TextChange.Saying || !change.manner().only().isEmpty() && !added;
  }

  /**
   * With the parties and the particulars that the paper brings; those that are there already are changed by changes.
   */
  private State joined(State before) {
    for (Party party : joining) {
      if (before.party(party.key()).isPresent()) {
        findings.add(Finding.error(
            "declared-already", party.at(), "the agreement has a party \"" + party.key() + "\" already",
            "to give it another name, write {rename: party " + party.key() + ", to: …} among the changes"));
      }
    }
    List<Particular> particulars = instrument.map(Instrument::particulars).orElse(List.of());
    for (Particular particular : particulars) {
      if (before.particular(particular.name()).isPresent()) {
        findings.add(Finding.error(
            "declared-already", particular.at(), "the agreement has a particular \"" + particular.name() + "\" already",
            "write {set: " + particular.name() + ", to: …} among the changes"));
      }
    }
    return before.withParties(joining).withParticulars(particulars);
  }

  /** Whether no change before it does the same to the same party or particular; a finding if one does. */
  private boolean isFirst(Made made, Map<String, Made> others) {
    Change change = made.change();
    Made other = others.putIfAbsent(change.verb() + " " + String.join(" > ", change.target().steps()), made);
    if (other == null || !other.effective().equals(made.effective())) {
      return true;
    }
    findings.add(conflict(made, other, "\"" + change.target().text() + "\" is changed twice"));
    return false;
  }

  /** Two changes of a paper do one thing in two ways. */
  static Finding conflict(Made made, Made other, String what) {
    return Finding.error("conflicting-changes", made.change().at(), what + " by one paper",
        "the other change stands at " + other.change().at() + "; keep one of the two");
  }

  private State party(State state, Change change) {
    Optional<State.PartyState> party = state.party(change.target().party());
    if (party.isEmpty()) {
      List<Party> parties = state.parties().stream().map(State.PartyState::party).toList();
      unknown(findings, Unknown.of("unknown-party", change.at(), "party", change.target().party(), "",
          parties.stream().map(Party::key).toList(), Party.keysByOtherWords(parties)));
      return state;
    }
    return change instanceof Change.Rename rename ? state.withParty(party.get().renamed(rename.to())) : state;
  }

  private State particular(State state, Change change) {
    Optional<Particular> particular = state.particular(change.target().first());
    if (particular.isEmpty()) {
      noParticular(state, change);
      return state;
    }
    return change instanceof Change.Set set
        ? state.withParticular(new Particular(particular.get().name(), set.to(), change.at()))
        : state;
  }

  /** A party needs the word {@code party} before it, without which its term is that of a particular. */
  private void noParticular(State state, Change change) {
    String name = change.target().first();
    List<Party> parties = state.parties().stream().map(State.PartyState::party).toList();
    if (parties.stream().anyMatch(p -> p.key().equals(name))) {
      unknown(findings, Finding.error("unknown-target", change.at(),
          "\"" + name + "\" is a party, and no schedule or particular",
          "write " + change.verb() + ": party " + change.target().text()));
      return;
    }
    List<String> known = new ArrayList<>(state.particulars().stream().map(Particular::name).toList());
    state.schedules().forEach(s -> known.add(s.label()));
    Map<String, String> meant = new LinkedHashMap<>();
    Party.keysByOtherWords(parties).forEach((word, key) -> meant.put(word, "party " + key));
    parties.forEach(p -> meant.putIfAbsent(p.key(), "party " + p.key()));
    unknown(findings,
        Unknown.of("unknown-target", change.at(), "schedule and no particular", name, "", known, meant));
  }

  static void unknown(
      Findings findings, String rule, Location at, String what, String name, String where, Collection<String> known) {
    unknown(findings, Unknown.of(rule, at, what, name, where, known));
  }

  /** Not told where the binder has told it already. */
  static void unknown(Findings findings, Finding finding) {
    if (!findings.hasErrorAt(finding.at())) {
      findings.add(finding);
    }
  }
}
