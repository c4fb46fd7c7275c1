package dev.engross.conform;

import dev.engross.conform.State.PartyState;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies one paper's changes to the parties of an agreement: each is found as it stood before the paper. */
final class PartyFold {

  private static final String WHOLE = "";
  private static final String NAME = "name";

  private final State before;
  private final Origin origin;
  private final Findings findings;

  /** The changes of each party, by what of it they change: all of it, its name, or a key. */
  private final Map<String, Map<String, Made>> taken = new HashMap<>();
  private final Map<String, Origin> leaving = new HashMap<>();

  PartyFold(State before, Origin origin, Findings findings) {
    this.before = before;
    this.origin = origin;
    this.findings = findings;
  }

  List<PartyState> apply(List<Made> changes) {
    if (changes.isEmpty()) {
      return before.parties();
    }
    Map<String, Optional<PartyState>> after = new LinkedHashMap<>();
    before.parties().forEach(p -> after.put(p.party().key(), Optional.of(p)));
    for (Made made : changes) {
      if (made.change() instanceof Change.AddParty add) {
        add(made, add, after);
      } else {
        change(made, after);
      }
    }
    List<PartyState> all = after.values().stream().flatMap(Optional::stream).toList();
    someoneStays(all, changes);
    return all;
  }

  /** What takes away each party that goes, by its key. */
  Map<String, Origin> leaving() {
    return Map.copyOf(leaving);
  }

  private void someoneStays(List<PartyState> after, List<Made> changes) {
    if (before.parties().stream().anyMatch(PartyFold::isParty) && after.stream().noneMatch(PartyFold::isParty)) {
      changes.stream().map(Made::change).filter(c -> c.target().steps().size() == 1)
          .filter(c -> c instanceof Change.Remove || c instanceof Change.Substitute)
          .reduce((first, last) -> last).ifPresent(last -> findings.add(Finding.error("no-party-left", last.at(),
              "nobody would be left as a party to the agreement",
              "keep a party, replace it by another, or terminate: Agreement")));
    }
  }

  private static boolean isParty(PartyState state) {
    return state.party().role() == Party.Role.PARTY;
  }

  private void add(Made made, Change.AddParty add, Map<String, Optional<PartyState>> after) {
    String key = add.party().key();
    if (before.party(key).isPresent()) {
      findings.add(Finding.error("declared-already", made.change().at(),
          "the agreement has a party \"" + key + "\" already",
          "to give it another name, write {rename: party " + key + ", to: …}; to put another in its place, "
              + "{replace: party " + key + ", with: {name: …}}"));
    } else if (isFree(made, key, WHOLE)) {
      after.put(key, Optional.of(PartyState.of(add.party(), made.only(), made.by(origin))));
    }
  }

  private void change(Made made, Map<String, Optional<PartyState>> after) {
    Change change = made.change();
    String key = change.target().party();
    Optional<PartyState> stood = before.party(key);
    if (stood.isEmpty()) {
      List<Party> parties = before.parties().stream().map(PartyState::party).toList();
      Fold.unknown(findings, Unknown.of("unknown-party", change.at(), "party", key, "",
          parties.stream().map(Party::key).toList(), Party.keysByOtherWords(parties)));
      return;
    }
    List<String> path = change.target().steps().subList(1, change.target().steps().size());
    String what = path.isEmpty() ? change instanceof Change.Rename ? NAME : WHOLE : String.join(" > ", path);
    if (!isKnown(path, change) || !canBe(change, path) || !isFree(made, key, what)) {
      return;
    }
    PartyState now = after.get(key).orElseThrow();
    if (change instanceof Change.Rename rename) {
      isNoOther(rename, key);
      after.put(key, Optional.of(now.renamed(rename.to(), made.by(origin))));
    } else if (change instanceof Change.Substitute substitute) {
      Party other = substitute.over(stood.get().party());
      after.put(key, Optional.of(stood.get().substituted(other, made.by(origin))));
    } else if (change instanceof Change.Remove && path.isEmpty()) {
      after.put(key, Optional.empty());
      leaving.put(key, made.by(origin));
    } else {
      String words = change instanceof Change.Set set ? set.to().text() : "";
      after.put(key, Optional.of(now.changedTo(now.party().saying(path, words), made.by(origin))));
    }
  }

  /** The term of another party is hardly a name that this one takes. */
  private void isNoOther(Change.Rename rename, String key) {
    before.parties().stream().map(PartyState::party)
        .filter(p -> !p.key().equals(key) && List.of(p.key(), p.term()).contains(rename.to())).findFirst()
        .ifPresent(other -> findings.add(Finding.warn("name-is-term", rename.at(),
            "this changes the name of the party \"" + key + "\", and \"" + rename.to()
                + "\" is what another party is called",
            "write the name that the party takes; to put another in its place, write {replace: "
                + rename.target().first() + ", with: {name: …}}")));
  }

  /** Whether a change can be made to a party, or to what a key of it says; a finding if not. */
  private boolean canBe(Change change, List<String> path) {
    boolean ofWhole = change instanceof Change.Rename || change instanceof Change.Substitute;
    boolean can = change instanceof Change.Remove || (path.isEmpty() ? ofWhole : change instanceof Change.Set);
    if (!can) {
      findings.add(Finding.error("wrong-target", change.at(),
          "the change \"" + change.verb() + "\" cannot be made to " + (path.isEmpty() ? "a party" : "a party's key"),
          "rename, replace, remove or add the party, or set one of its keys"));
    }
    return can;
  }

  /** Whether a party has such a key; a name that is set is told of when it is read. */
  private boolean isKnown(List<String> path, Change change) {
    String key = String.join(" > ", path);
    boolean known = path.isEmpty() || key.equals(NAME) || Party.sayable().contains(key);
    if (!known && !findings.hasErrorAt(change.at())) {
      findings.add(Finding.error("unknown-target", change.at(),
          "a party has no key \"" + key + "\" that an amendment could change",
          NearName.of(key, Party.sayable()).map(near -> "did you mean \"" + near + "\"?")
              .orElse("known here: " + String.join(", ", Party.sayable()))));
    }
    return known;
  }

  /** Whether no other change of the paper does the same, or takes away what this one changes; a finding if one does. */
  private boolean isFree(Made made, String party, String what) {
    Map<String, Made> others = taken.computeIfAbsent(party, p -> new LinkedHashMap<>());
    Optional<Made> other = Optional.ofNullable(others.get(what)).or(() -> Optional.ofNullable(others.get(WHOLE)))
        .or(() -> what.equals(WHOLE) ? others.values().stream().findFirst() : Optional.empty());
    others.putIfAbsent(what, made);
    other.ifPresent(o -> findings.add(Fold.conflict(
        made, o, "\"" + made.change().target().text() + "\" is changed twice")));
    return other.isEmpty();
  }
}
