package dev.engross.conform;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Party;
import dev.engross.model.Status;
import dev.engross.source.Location;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What drafts add and a later paper that was executed adds too. That one did not see them, so it prevails, and the
 * draft is told.
 */
final class OutrunDrafts {

  /** The last paper that was executed and adds something, by its place among all. */
  private final Map<String, Integer> executed = new HashMap<>();
  private final List<Signed> signed;
  private final Set<Change> outrun = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Findings findings;

  /** @param signed in the order in which they were made */
  OutrunDrafts(List<Signed> signed, Findings findings) {
    this.signed = List.copyOf(signed);
    this.findings = findings;
    for (int i = 0; i < signed.size(); i++) {
      Instrument paper = signed.get(i).instrument();
      int place = i;
      if (paper.status() == Status.EXECUTED) {
        changes(paper).forEach(c -> name(c).ifPresent(n -> executed.put(n, place)));
        paper.parties().forEach(p -> executed.put(name(p), place));
      }
    }
    for (int i = 0; i < signed.size(); i++) {
      if (signed.get(i).instrument().status() != Status.EXECUTED) {
        draft(signed.get(i).instrument(), i);
      }
    }
  }

  private void draft(Instrument draft, int place) {
    for (Party party : draft.parties()) {
      later(name(party), place).ifPresent(paper -> declared(party.key(), party.at(), paper));
    }
    changes(draft).forEach(change -> name(change).flatMap(n -> later(n, place)).ifPresent(paper -> {
      outrun.add(change);
      if (change instanceof Change.AddParty add) {
        declared(add.party().key(), change.at(), paper);
      } else {
        findings.add(Finding.error("target-exists", change.at(),
            "a " + change.target().first() + " was added by the paper at " + paper.at() + ", which is executed",
            "give this one another label, or take the change out"));
      }
    }));
  }

  private void declared(String key, Location at, Instrument paper) {
    findings.add(Finding.error("declared-already", at,
        "a party \"" + key + "\" was added by the paper at " + paper.at() + ", which is executed",
        "give this one another key, or take it out"));
  }

  private Optional<Instrument> later(String name, int place) {
    return Optional.ofNullable(executed.get(name)).filter(p -> p > place).map(p -> signed.get(p).instrument());
  }

  private static Stream<Change> changes(Instrument paper) {
    return paper.body().changes().stream().filter(c -> c.manner().only().isEmpty());
  }

  private static Optional<String> name(Change change) {
    if (change instanceof Change.AddParty add) {
      return Optional.of(name(add.party()));
    }
    return change instanceof Change.AddSchedule add ? Optional.of(add.schedule().label()) : Optional.empty();
  }

  private static String name(Party party) {
    return "party " + party.key();
  }

  /** Whether a change gave way. */
  boolean has(Change change) {
    return outrun.contains(change);
  }
}
