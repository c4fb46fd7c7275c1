package dev.engross.view;

import dev.engross.conform.State.PartyState;
import dev.engross.model.Party;
import dev.engross.view.PartyView.ElsewhereView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parties of all agreements that a paper amends, each once: who bears one name in two of them is one. */
final class Signers {

  private final List<Signer> all = new ArrayList<>();

  /** @param elsewhere what other agreements than the one that first knows it call it */
  private record Signer(PartyState state, List<ElsewhereView> elsewhere) {}

  Signers(List<Side> sides) {
    for (Side side : sides) {
      side.standing().named().parties().forEach(party -> take(party, side));
    }
  }

  private void take(PartyState one, Side side) {
    Optional<Signer> known = all.stream().filter(s -> isSame(s.state(), one)).findFirst();
    Party party = one.party();
    List<ElsewhereView> called = party.term().isEmpty() || !party.isIntroduced()
        ? List.of()
        : List.of(new ElsewhereView(party.term(), party.article(), side.the()));
    if (known.isPresent()) {
      if (!known.get().state().party().term().equals(party.term())) {
        known.get().elsewhere().addAll(called);
      }
    } else if (all.stream().map(s -> s.state().party())
        .anyMatch(p -> p.key().equals(party.key()) || !p.term().isEmpty() && p.term().equals(party.term()))) {
      // Two who bear one term in two agreements can only be told apart by these.
      Party untold = new Party(side.id() + " " + party.key(), "", party.name(), party.is(), party.person(),
          party.role(), "", party.article(), party.notices(), party.signs(), party.at());
      all.add(new Signer(one.as(untold), new ArrayList<>(called)));
    } else {
      all.add(new Signer(one, new ArrayList<>()));
    }
  }

  /** By their names, now or earlier: one of the agreements may not know of another name yet. */
  private static boolean isSame(PartyState one, PartyState other) {
    return one.party().name().equals(other.party().name()) || one.formerly().contains(other.party().name())
        || other.formerly().contains(one.party().name());
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
