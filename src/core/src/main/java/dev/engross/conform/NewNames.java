package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that a unit gives to schedules, parties and particulars: nothing else may bear one of them. */
final class NewNames {

  private final Unit unit;
  private final State after;
  private final Findings findings;

  /**
   * A name that is given.
   *
   * @param what bears it, in a word
   */
  private record Given(String what, String name, Location at) {}

  /** @param after the state with the unit */
  NewNames(Unit unit, State after, Findings findings) {
    this.unit = unit;
    this.after = after;
    this.findings = findings;
  }

  /** Tells of those that are taken. */
  void check() {
    List<Given> given = given();
    if (given.isEmpty()) {
      return;
    }
    Map<String, Set<String>> borne = new HashMap<>();
    after.schedules().forEach(s -> bears("schedule", s.label(), borne));
    after.parties().forEach(p -> names(p.party()).forEach(n -> bears("party " + p.party().key(), n, borne)));
    after.particulars().forEach(p -> bears("particular", p.particular().name(), borne));
    for (int i = 0; i < given.size(); i++) {
      Given one = given.get(i);
      List<Given> later = given.subList(i, given.size()); // of which each is told itself
      Optional<String> other = borne.getOrDefault(one.name(), Set.of()).stream()
          .filter(w -> later.stream().noneMatch(l -> l.what().equals(w) && l.name().equals(one.name()))).findFirst();
      other.filter(o -> !findings.hasErrorAt(one.at())).ifPresent(o -> findings.add(Finding.error(
          "name-in-use", one.at(), "a " + word(o) + " is called \"" + one.name() + "\" already",
          "give the " + word(one.what()) + " another name")));
    }
  }

  private static void bears(String what, String name, Map<String, Set<String>> borne) {
    borne.computeIfAbsent(name, n -> new TreeSet<>()).add(what);
  }

  private static String word(String what) {
    return what.startsWith("party ") ? "party" : what;
  }

  private static List<String> names(Party party) {
    return party.term().isEmpty() || party.term().equals(party.key())
        ? List.of(party.key())
        : List.of(party.key(), party.term());
  }

  private List<Given> given() {
    List<Given> given = new ArrayList<>();
    unit.parties().forEach(p -> add(p, p.at(), given));
    for (Particular particular : unit.particulars()) {
      given.add(new Given("particular", particular.name(), particular.at()));
    }
    for (Made made : unit.changes()) {
      Change change = made.change();
      if (change instanceof Change.AddSchedule add) {
        given.add(new Given("schedule", add.schedule().label(), change.at()));
      } else if (change instanceof Change.Rename rename && SchedulesFold.isWhole(change)
          && after.schedule(rename.to()).isPresent()) {
        given.add(new Given("schedule", rename.to(), change.at()));
      } else if (change instanceof Change.AddParty add) {
        add(add.party(), change.at(), given);
      }
    }
    return given;
  }

  private static void add(Party party, Location at, List<Given> given) {
    names(party).forEach(n -> given.add(new Given("party " + party.key(), n, at)));
  }
}
