package dev.engross.view;

import dev.engross.conform.Person;
import dev.engross.conform.Person.Role;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Party;
import dev.engross.view.PartyView.ElsewhereView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parties of all agreements that a paper amends, each once. */
final class Signers {

  private final List<Side> sides;
  private final List<Signer> all = new ArrayList<>();

  /** @param elsewhere what other agreements than the one that first knows it call it */
  private record Signer(PartyState state, List<ElsewhereView> elsewhere) {}

  Signers(List<Side> sides) {
    this.sides = sides;
    Person.of(sides.stream().map(Side::standing).toList()).forEach(this::take);
  }

  private void take(Person person) {
    Role first = person.roles().get(0);
    Party party = first.party().party();
    List<ElsewhereView> elsewhere = new ArrayList<>();
    person.roles().stream().filter(r -> !r.party().party().term().equals(party.term()))
        .forEach(r -> elsewhere.addAll(called(r)));
    if (all.stream().map(s -> s.state().party())
        .anyMatch(p -> p.key().equals(party.key()) || !p.term().isEmpty() && p.term().equals(party.term()))) {
      // Two who bear one term in two agreements can only be told apart by these.
      Party untold = new Party(side(first).id() + " " + party.key(), "", party.name(), party.is(), party.person(),
          party.role(), "", party.article(), party.notices(), party.signs(), party.at());
      elsewhere.addAll(0, called(first));
      all.add(new Signer(first.party().as(untold), elsewhere));
    } else {
      all.add(new Signer(first.party(), elsewhere));
    }
  }

  private Side side(Role role) {
    return sides.get(role.agreement());
  }

  private List<ElsewhereView> called(Role role) {
    Party party = role.party().party();
    return party.term().isEmpty() || !party.isIntroduced()
        ? List.of()
        : List.of(new ElsewhereView(party.term(), party.article(), side(role).the()));
  }

  List<PartyState> states() {
    return all.stream().map(Signer::state).toList();
  }

  List<PartyView> views() {
    return all.stream().map(s -> PartyViews.party(s.state(), s.elsewhere())).toList();
  }

  /** One of them by its key; none or one. */
  Stream<PartyView> view(String key) {
    return all.stream().filter(s -> s.state().party().key().equals(key))
        .map(s -> PartyViews.party(s.state(), s.elsewhere()));
  }
}
