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

  static PartyView party(PartyState state) {
    return party(state, List.of());
  }

  static PartyView party(PartyState state, List<ElsewhereView> elsewhere) {
    Party party = state.party();
    String original = state.formerly().isEmpty() ? party.name() : state.formerly().get(0);
    boolean named = party.term().isEmpty() || !party.isIntroduced();
    String the = named ? party.name() : party.article() ? "the " + party.term() : party.term();
    return new PartyView(
        party.key(), party.term(), party.name(), original, !state.formerly().isEmpty(), party.is(), party.person(),
        party.role().name().toLowerCase(Locale.ROOT), party.group(), the, party.article(), party.notices(), elsewhere);
  }
}
