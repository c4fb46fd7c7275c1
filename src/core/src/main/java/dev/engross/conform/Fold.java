package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Particular;
import dev.engross.model.Party;
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

/** Applies a unit to a state: all its changes are read against the state just before it. */
final class Fold {

  /** Provisions that survive, where they are named and not described. */
  private static final Pattern NAMED =
      Pattern.compile("\\w+ [\\w.()-]+(?:, [\\w.()-]+)*(?:,? and [\\w.()-]+)?");

  private final Unit unit;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final Findings findings;

  Fold(Unit unit, Findings findings) {
    this.unit = unit;
    this.instrument = unit.paper();
    this.origin = unit.origin();
    this.findings = findings;
  }

  State onto(State stood) {
    State before = instrument.filter(i -> unit.first() && !i.isKnownInFull()).map(stood::doubted).orElse(stood);
    State joined = joined(before);
    Set<Change> told = Collections.newSetFromMap(new IdentityHashMap<>());
    unit.changes().stream().map(Made::change).filter(c -> findings.hasErrorAt(c.at())).forEach(told::add);
    Map<String, List<Made>> bySchedule = new LinkedHashMap<>();
    List<Made> ofSchedules = new ArrayList<>();
    List<Made> ofParties = new ArrayList<>();
    List<Made> ofParticulars = new ArrayList<>();
    List<Made> ofText = new ArrayList<>();
    List<State.Remark> remarks = new ArrayList<>();
    for (Made made : unit.changes()) {
      Change change = made.change();
      Target target = change.target();
      boolean ofSchedule = !target.isParty() && before.schedule(target.first()).isPresent();
      if (isSaid(made)) {
        remarks.add(remark(made, State.Kind.SAID));
      }
      if (isSaid(made) && !isAddition(change)) {
        isThere(change, ofSchedule, before.text());
      } else if (target.isParty()) {
        ofParties.add(made);
      } else if (change instanceof Change.AddSchedule || ofSchedule && SchedulesFold.isWhole(change)) {
        ofSchedules.add(made);
        if (change instanceof Change.Remove) {
          remarks.add(remark(made, State.Kind.GONE));
        }
      } else if (ofSchedule) {
        bySchedule.computeIfAbsent(target.first(), k -> new ArrayList<>()).add(made);
      } else if (target.isProvision() || before.text().hasExhibit(target.first())) {
        ofText.add(made);
      } else if (change instanceof TextChange) {
        misspelt(target);
        remarks.add(remark(made, State.Kind.SAID)); // such as of words in quotation marks, wherever they stand
      } else {
        ofParticulars.add(made);
      }
    }
    List<ScheduleState> changed = new ArrayList<>();
    bySchedule.forEach((label, made) -> {
      SaidRows said = instrument.map(i -> SaidRows.of(i, label)).orElseGet(() -> SaidRows.of(unit.changes(), label));
      changed.add(new ScheduleFold(before.schedule(label).orElseThrow(), instrument, said, origin, made, findings)
          .apply());
    });
    TextFold text = new TextFold(before.text(), origin, unit.day(), findings);
    TextState folded = ofText.isEmpty() ? before.text() : text.apply(ofText);
    text.notAtHand().forEach(made -> remarks.add(remark(made, State.Kind.NOT_AT_HAND)));
    text.gone().forEach(made -> remarks.add(remark(made, State.Kind.GONE)));
    State after = joined
        .withSchedules(new SchedulesFold(before, bySchedule, origin, findings).apply(ofSchedules, changed))
        .withParties(new PartyFold(joined, origin, findings).apply(ofParties), origin)
        .withParticulars(new ParticularFold(joined, origin, findings).apply(ofParticulars))
        .withText(folded.withExhibits(unit.exhibits(), origin));
    new NewNames(unit, after, findings).check();
    remarks.removeIf(r -> r.kind() != State.Kind.SAID && failed(r.change(), told));
    unit.changes().stream().filter(made -> !isSaid(made) && failed(made.change(), told))
        .forEach(made -> remarks.add(remark(made, State.Kind.FAILED)));
    return remarks.isEmpty() ? after : after.withRemarks(remarks);
  }

  /** Whether an error was found of it here, and not before. */
  private boolean failed(Change change, Set<Change> told) {
    return !told.contains(change) && findings.hasErrorAt(change.at());
  }

  private State.Remark remark(Made made, State.Kind kind) {
    return new State.Remark(made.change(), kind, made.only(), made.until(), unit.day(), origin);
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

  /** What a remark is of must be there, though no word of it changes. */
  private void isThere(Change change, boolean ofSchedule, TextState text) {
    if (change instanceof TextChange.Terminate end) {
      for (String survivor : end.surviving().split("\n\n")) {
        Target target = Target.of(survivor, change.at());
        if (target.isSection() && NAMED.matcher(survivor).matches()) {
          new TextTargets(text, findings).place(target);
        }
      }
    } else if (!ofSchedule && change.target().isSection()) {
      new TextTargets(text, findings).place(change.target());
    } else if (!ofSchedule && change instanceof TextChange && !change.target().isParty()) {
      misspelt(change.target());
    }
  }

  /** Words of a target that name nothing here may name something elsewhere, but not if they are a slip. */
  private void misspelt(Target target) {
    String word = target.first().split(" ", 2)[0];
    Optional<String> near = Target.isKind(word) ? Optional.empty() : NearName.of(word, Target.longKinds());
    near.filter(n -> !word.startsWith(n)).ifPresent(n -> unknown(findings, Finding.error(
        "unknown-target", target.at(), "\"" + target.first() + "\" names nothing in the agreement",
        "did you mean \"" + n + target.first().substring(word.length()) + "\"?")));
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
    return before.joined(unit.parties(), unit.particulars(), origin);
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
