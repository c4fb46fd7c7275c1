package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an agreement says at a point of its chain.
 *
 * @param remarks in the order in which they took effect
 */
public record State(
    List<PartyState> parties,
    List<ScheduleState> schedules,
    List<Particular> particulars,
    TextState text,
    List<Remark> remarks) {

  public State {
    parties = List.copyOf(parties);
    schedules = List.copyOf(schedules);
    particulars = List.copyOf(particulars);
    remarks = List.copyOf(remarks);
  }

  /** What a paper says of the agreement without changing a word of it: a note, a waiver, a rule of
   * construction, a change that reaches only some cases. */
  public record Remark(Change change, Origin by) {}

  /**
   * A party as it stands.
   *
   * @param formerly its earlier names, oldest first
   */
  public record PartyState(Party party, List<String> formerly) {
    public PartyState {
      formerly = List.copyOf(formerly);
    }

    PartyState renamed(String to) {
      List<String> names = new ArrayList<>(formerly);
      names.add(party.name());
      return new PartyState(party.named(to), names);
    }
  }

  /** A schedule by its label. */
  public Optional<ScheduleState> schedule(String label) {
    return schedules.stream().filter(s -> s.label().equals(label)).findFirst();
  }

  /** A party by its key, which it keeps under another name. */
  public Optional<PartyState> party(String key) {
    return parties.stream().filter(p -> p.party().key().equals(key)).findFirst();
  }

  /** A particular by the name that prose calls it. */
  public Optional<Particular> particular(String name) {
    return particulars.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  State withPartiesOf(State other) {
    return new State(other.parties, schedules, particulars, text, remarks);
  }

  State withSchedule(ScheduleState changed) {
    return new State(parties, replaced(schedules, s -> s.label().equals(changed.label()) ? changed : s), particulars,
        text, remarks);
  }

  State withParty(PartyState changed) {
    return new State(
        replaced(parties, p -> p.party().key().equals(changed.party().key()) ? changed : p), schedules, particulars,
        text, remarks);
  }

  State withParticular(Particular changed) {
    return new State(parties, schedules, replaced(particulars, p -> p.name().equals(changed.name()) ? changed : p),
        text, remarks);
  }

  State withParties(List<Party> more) {
    List<PartyState> all = new ArrayList<>(parties);
    more.stream().filter(p -> party(p.key()).isEmpty()).forEach(p -> all.add(new PartyState(p, List.of())));
    return new State(all, schedules, particulars, text, remarks);
  }

  /** New particulars; one that is known already is set, not joined. */
  State withParticulars(List<Particular> more) {
    List<Particular> all = new ArrayList<>(particulars);
    more.stream().filter(p -> particular(p.name()).isEmpty()).forEach(all::add);
    return new State(parties, schedules, all, text, remarks);
  }

  State withText(TextState changed) {
    return new State(parties, schedules, particulars, changed, remarks);
  }

  State withRemarks(List<Remark> more) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(more);
    return new State(parties, schedules, particulars, text, all);
  }

  private static <T> List<T> replaced(List<T> list, UnaryOperator<T> with) {
    return list.stream().map(with).toList();
  }
}
