package dev.engross.conform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What references in braces print that print a name: of a party, a schedule or a provision. */
final class PrintedNames {

  private final Map<String, String> printed = new HashMap<>();
  private final State state;
  private final ProvisionNames provisions;

  private PrintedNames(State state) {
    this.state = state;
    this.provisions = ProvisionNames.of(state.text());
    for (State.PartyState one : state.parties()) {
      printed.putIfAbsent(one.party().key(), one.party().called());
      printed.putIfAbsent(one.party().key() + ".name", one.party().name());
    }
    for (ScheduleState schedule : state.schedules()) {
      schedule.formerly().forEach(label -> printed.putIfAbsent(label, schedule.label()));
      printed.put(schedule.label(), schedule.label());
    }
  }

  static PrintedNames of(State state) {
    return new PrintedNames(state);
  }

  /** What went is called in the agreement's paper what it was called. */
  private Optional<String> gone(String reference) {
    return state.text().gone().stream().filter(g -> g.reference().equals(reference)).map(TextState.Gone::name)
        .findFirst();
  }

  /** Empty for what prints anything else, such as a value. */
  Optional<String> find(String reference) {
    return Optional.ofNullable(printed.get(reference)).or(() -> gone(reference)).or(() -> {
      List<String> called = provisions.called(reference);
      return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
    });
  }
}
