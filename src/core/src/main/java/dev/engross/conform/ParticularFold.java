package dev.engross.conform;

import dev.engross.conform.State.ParticularState;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies one paper's changes to the particulars of an agreement. */
final class ParticularFold {

  private final State before;
  private final Origin origin;
  private final Findings findings;

  ParticularFold(State before, Origin origin, Findings findings) {
    this.before = before;
    this.origin = origin;
    this.findings = findings;
  }

  List<ParticularState> apply(List<Made> changes) {
    if (changes.isEmpty()) {
      return before.particulars();
    }
    Map<String, Made> taken = new HashMap<>();
    List<ParticularState> after = new ArrayList<>(before.particulars());
    for (Made made : changes) {
      Change change = made.change();
      Optional<Particular> particular = before.particular(change.target().first());
      if (particular.isEmpty()) {
        unknown(change);
        continue;
      }
      if (!(change instanceof Change.Set set)) {
        findings.add(Finding.error("wrong-target", change.at(),
            "the change \"" + change.verb() + "\" cannot be made to the particular \"" + particular.get().name()
                + "\"",
            "set it to another value, or to None"));
        continue;
      }
      Made other = taken.putIfAbsent(particular.get().name(), made);
      if (other != null) {
        findings.add(Fold.conflict(made, other, "\"" + change.target().text() + "\" is changed twice"));
        continue;
      }
      Particular now = new Particular(particular.get().name(), set.to(), change.at());
      after.replaceAll(p -> p.particular().name().equals(now.name()) ? new ParticularState(now, made.by(origin)) : p);
    }
    return after;
  }

  /** A party needs the word {@code party} before it, without which its term is that of a particular. */
  private void unknown(Change change) {
    String name = change.target().first();
    List<Party> parties = before.parties().stream().map(State.PartyState::party).toList();
    if (parties.stream().anyMatch(p -> p.key().equals(name))) {
      Fold.unknown(findings, Finding.error("unknown-target", change.at(),
          "\"" + name + "\" is a party, and no schedule or particular",
          "write " + change.verb() + ": party " + change.target().text()));
      return;
    }
    List<String> known = new ArrayList<>(before.particulars().stream().map(p -> p.particular().name()).toList());
    before.schedules().forEach(s -> known.add(s.label()));
    Map<String, String> meant = new LinkedHashMap<>();
    Party.keysByOtherWords(parties).forEach((word, key) -> meant.put(word, "party " + key));
    parties.forEach(p -> meant.putIfAbsent(p.key(), "party " + p.key()));
    Fold.unknown(findings,
        Unknown.of("unknown-target", change.at(), "schedule and no particular", name, "", known, meant));
  }
}
