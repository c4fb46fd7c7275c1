package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies a unit to a state: all its changes are read against the state just before it. */
final class Fold {

  /** Provisions that survive, where they are named and not described. */
  private static final Pattern NAMED =
      Pattern.compile("\\w+ [\\w.()-]+(?:, [\\w.()-]+)*(?:,? and [\\w.()-]+)?");

  private final Unit unit;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final Optional<State> ground;
  private final Findings findings;

  /** What is only said of the agreement, and of what is gone while another has its name. */
  private final List<Made> astray = new ArrayList<>();

  /** What the paper wrote, by what it is read as. */
  private final Map<Made, Made> written = new IdentityHashMap<>();

  /** @param ground the state that the unit's paper stood upon; empty where that is what it is folded onto */
  Fold(Unit unit, Optional<State> ground, Findings findings) {
    this.unit = unit;
    this.ground = ground;
    this.instrument = unit.paper();
    this.origin = unit.origin();
    this.findings = findings;
  }

  State onto(State stood) {
    State before = unit.first() && instrument.isPresent() && !instrument.get().isKnownInFull()
        ? stood.doubted(instrument.get())
        : stood;
    State joined = joined(before);
    Set<Change> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Made made : unit.changes()) {
      if (hasError(made.change())) {
        told.add(made.change());
      }
    }
    Map<String, List<Made>> bySchedule = new LinkedHashMap<>();
    List<Made> ofSchedules = new ArrayList<>();
    List<Made> ofParties = new ArrayList<>();
    List<Made> ofParticulars = new ArrayList<>();
    List<Made> ofText = new ArrayList<>();
    List<State.Remark> remarks = new ArrayList<>();
    Optional<AsSigned> signed = ground.map(then -> new AsSigned(unit, then, before));
    for (Made made : signed.isPresent() ? read(signed.get()) : unit.changes()) {
      Change change = made.change();
      Target target = change.target();
      boolean ofSchedule = !target.isParty() && before.schedule(target.first()).isPresent();
      if (isSaid(made)) {
        remarks.add(remark(made, State.Kind.SAID));
      }
      if (isSaid(made) && !isAddition(change)) {
        if (!ofSchedule) {
          speaksOf(before, change);
        }
      } else if (target.isParty()) {
        ofParties.add(made);
      } else if (change instanceof Change.AddSchedule || ofSchedule && SchedulesFold.isWhole(change)) {
        ofSchedules.add(made);
        if (change instanceof Change.Remove) {
          remarks.add(remark(made, State.Kind.GONE));
        }
      } else if (ofSchedule) {
        bySchedule.computeIfAbsent(target.first(), k -> new ArrayList<>()).add(made);
      } else if (isOfText(before, change)) {
        ofText.add(made);
      } else {
        ofParticulars.add(made);
      }
    }
    List<ScheduleState> changed = new ArrayList<>();
    bySchedule.forEach((label, made) -> {
      SaidRows said = signed.map(s -> s.said(label)).or(() -> instrument.map(i -> SaidRows.of(i, label)))
          .orElseGet(() -> SaidRows.of(unit.changes(), label));
      changed.add(new ScheduleFold(before.schedule(label).orElseThrow(), instrument, said, origin, made, findings)
          .apply());
    });
    TextState folded = ofText.isEmpty() ? before.text() : text(before, ofText, remarks);
    PartyFold parties = new PartyFold(joined, origin, findings);
    State after = joined
        .withSchedules(new SchedulesFold(before, bySchedule, origin, findings).apply(ofSchedules, changed))
        .withParties(parties.apply(ofParties), parties.leaving())
        .withParticulars(new ParticularFold(joined, origin, findings).apply(ofParticulars))
        .withText(folded.withExhibits(unit.exhibits(), unit.ofWhatItBrings()));
    new NewNames(unit, after, findings).check();
    astray.forEach(made -> remarks.add(remark(made, State.Kind.FAILED)));
    if (findings.hasErrors()) {
      remarks.removeIf(r -> r.kind() != State.Kind.SAID && r.kind() != State.Kind.FAILED && failed(r.change(), told));
      unit.changes().stream().filter(made -> !isSaid(made) && failed(made.change(), told))
          .forEach(made -> remarks.add(remark(made, State.Kind.FAILED)));
    }
    return remarks.isEmpty() ? after : after.withRemarks(remarks);
  }

  /** The changes as those who signed them meant them. */
  private List<Made> read(AsSigned signed) {
    List<Made> read = new ArrayList<>();
    for (Made made : unit.changes()) {
      signed.read(made.change()).ifPresentOrElse(change -> {
        Made as = change == made.change()
            ? made
            : new Made(change, made.effective(), made.until(), made.only(), made.section());
        written.put(as, made);
        read.add(as);
      }, () -> {
        findings.add(AsSigned.astray(made.change()));
        if (isSaid(made)) {
          astray.add(made);
        }
      });
    }
    return read;
  }

  private TextState text(State before, List<Made> changes, List<State.Remark> remarks) {
    TextFold text = new TextFold(before, origin, unit.day(), findings);
    TextState folded = text.apply(changes);
    text.notAtHand().forEach(made -> remarks.add(remark(made, State.Kind.NOT_AT_HAND)));
    text.gone().forEach(made -> remarks.add(remark(made, State.Kind.GONE)));
    return folded;
  }

  /** Whether an error was found of it here, and not before. */
  private boolean failed(Change change, Set<Change> told) {
    return !told.contains(change) && hasError(change);
  }

  /** Whether an error is found of a change: at its target, its words, its place or its rows. */
  private boolean hasError(Change change) {
    return findings.hasErrors() && Stream.concat(Stream.of(change.at()), places(change)).anyMatch(findings::hasErrorAt);
  }

  private static Stream<Location> places(Change change) {
    if (change instanceof TextChange.In in) {
      return Stream.of(in.spot().wordsAt());
    }
    if (change instanceof TextChange.Add add) {
      return Stream.of(add.place().at());
    }
    if (change instanceof Change.Move move) {
      return Stream.of(move.place().at());
    }
    return change instanceof Change.AddRows add
        ? Stream.concat(Stream.of(add.place().at()), add.rows().stream().map(Schedule.Row::at))
        : Stream.of();
  }

  private State.Remark remark(Made made, State.Kind kind) {
    Change change = written.getOrDefault(made, made).change();
    return new State.Remark(change, kind, made.only(), made.until(), unit.day(), origin);
  }

  /** What is said of the agreement, and not to be seen in its words; for what alone a party joins, it shows itself. */
  private static boolean isSaid(Made made) {
    return made.change() instanceof TextChange.Saying
        || !made.only().isEmpty() && !(made.change() instanceof Change.AddParty);
  }

  /** What is there, for whatever case. */
  private static boolean isAddition(Change change) {
    return change instanceof Change.AddRows || change instanceof Change.AddColumn
        || change instanceof Change.AddSchedule || change instanceof Change.AddParty
        || change instanceof Change.Restate;
  }

  /** Whether a change that is made to no party and no schedule is made to the text. */
  private static boolean isOfText(State before, Change change) {
    Target target = change.target();
    return before.particular(target.first()).isEmpty()
        && (change instanceof TextChange || target.isProvision() || target.isQuoted()
            || NearProvision.isPart(target.first()) || isNamed(before, target));
  }

  private static boolean isNamed(State before, Target target) {
    return !ProvisionNames.of(before.text()).meant(target.first(), target.asOf()).isEmpty();
  }

  /** What a paper says something of must be there; words in quotation marks are words, whatever they mean. */
  private void speaksOf(State before, Change change) {
    Target target = change.target();
    if (change instanceof TextChange.Terminate end) {
      survives(before, end);
    }
    boolean isNew = change instanceof TextChange.Add || change instanceof Change.AddSchedule
        || change instanceof Change.AddColumn || change instanceof Change.AddParty;
    boolean ofPapers = change instanceof TextChange.Read || change instanceof TextChange.Supersede
        || change instanceof TextChange.Terminate;
    boolean isWords = target.isQuoted() && change instanceof TextChange.Saying;
    if (isNew || ofPapers || isWords || target.isParty() || before.particular(target.first()).isPresent()) {
      return;
    }
    if (target.isSection() || !target.isProvision()) {
      new TextTargets(before.text(), findings).place(target);
    }
  }

  /** What survives the end of the agreement must be there, where it is named and not described. */
  private void survives(State before, TextChange.Terminate end) {
    for (String survivor : end.surviving().split("\n\n")) {
      Target target = Target.of(survivor, end.at());
      if (target.isSection() && NAMED.matcher(survivor).matches()) {
        new TextTargets(before.text(), findings).place(target);
      }
    }
  }

  /**
   * With the parties and the particulars that the paper brings; those that are there already are changed by changes.
   */
  private State joined(State before) {
    for (Party party : unit.parties()) {
      if (before.party(party.key()).isPresent()) {
        findings.add(Finding.error(
            "declared-already", party.at(), "the agreement has a party \"" + party.key() + "\" already",
            "to give it another name, write {rename: party " + party.key() + ", to: …} among the changes"));
      }
    }
    for (Particular particular : unit.particulars()) {
      if (before.particular(particular.name()).isPresent()) {
        findings.add(Finding.error(
            "declared-already", particular.at(), "the agreement has a particular \"" + particular.name() + "\" already",
            "write {set: " + particular.name() + ", to: …} among the changes"));
      }
    }
    return before.joined(unit.parties(), unit.particulars(), unit.ofWhatItBrings());
  }

  /** Two changes of a paper do one thing in two ways. */
  static Finding conflict(Made made, Made other, String what) {
    return Finding.error("conflicting-changes", made.change().at(), what + " by one paper",
        "the other change stands at " + other.change().at() + "; keep one of the two");
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
