package dev.engross.view;

import dev.engross.conform.State;
import dev.engross.conform.State.PartyState;
import dev.engross.model.Party;
import dev.engross.view.PartyView.ElsewhereView;
import java.util.List;
import java.util.Locale;

/** Views of parties. */
final class PartyViews {

  private PartyViews() {}

  static List<PartyView> all(State state) {
    return state.parties().stream().map(PartyViews::party).toList();
  }

  /** Who only acknowledges a paper or consents to it stands in no preamble, so that no paper defines its term. */
  static boolean isIntroduced(Party party) {
    return party.role() == Party.Role.PARTY || party.role() == Party.Role.GUARANTOR;
  }

  static PartyView party(PartyState state) {
    return party(state, List.of());
  }

  static PartyView party(PartyState state, List<ElsewhereView> elsewhere) {
    Party party = state.party();
    String original = state.formerly().isEmpty() ? party.name() : state.formerly().get(0);
    boolean named = party.term().isEmpty() || !isIntroduced(party);
    String the = named ? party.name() : party.article() ? "the " + party.term() : party.term();
    return new PartyView(
        party.key(), party.term(), party.name(), original, !state.formerly().isEmpty(), party.is(), party.person(),
        party.role().name().toLowerCase(Locale.ROOT), party.group(), the, party.article(), party.notices(), elsewhere);
  }
}
