package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Particular;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an agreement says at a point of its chain.
 *
 * @param left parties that are none any more, whom words may still name
 * @param remarks in the order in which they took effect
 * @param unknown papers known in part or not at all, which may have changed any of it
 */
public record State(
    List<PartyState> parties,
    List<PartyState> left,
    List<ScheduleState> schedules,
    List<ParticularState> particulars,
    TextState text,
    List<Remark> remarks,
    List<Instrument> unknown) {

  public State {
    parties = List.copyOf(parties);
    left = List.copyOf(left);
    schedules = List.copyOf(schedules);
    particulars = List.copyOf(particulars);
    remarks = List.copyOf(remarks);
    unknown = List.copyOf(unknown);
  }

  /** What a paper says of the agreement without changing a word of it: a note, a waiver, a rule of
   * construction, a change that reaches only some cases.
   *
   * @param only in which cases; empty for all
   * @param until when that ends
   */
  public record Remark(Change change, String only, Moment until, Origin by) {}

  /**
   * A party as it stands.
   *
   * @param formerly its earlier names, oldest first
   * @param by what brought it
   * @param changed what changed it since, in order
   */
  public record PartyState(Party party, List<String> formerly, Origin by, List<Origin> changed) {
    public PartyState {
      formerly = List.copyOf(formerly);
      changed = List.copyOf(changed);
    }

    static PartyState of(Party party, Origin origin) {
      return new PartyState(party, List.of(), origin, List.of());
    }

    PartyState renamed(String to, Origin origin) {
      List<String> names = new ArrayList<>(formerly);
      names.add(party.name());
      return new PartyState(party.named(to), names, by, with(origin));
    }

    PartyState changedTo(Party other, Origin origin) {
      return new PartyState(other, formerly, by, with(origin));
    }

    private List<Origin> with(Origin origin) {
      List<Origin> all = new ArrayList<>(changed);
      all.add(origin);
      return all;
    }
  }

  /** A particular as it stands, and what gave it its value. */
  public record ParticularState(Particular particular, Origin by) {}

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
    return particulars.stream().map(ParticularState::particular).filter(p -> p.name().equals(name)).findFirst();
  }

  State withPartiesOf(State other) {
    return new State(other.parties, other.left, schedules, particulars, text, remarks, unknown);
  }

  State withSchedule(ScheduleState changed) {
    return new State(
        parties, left, replaced(schedules, s -> s.label().equals(changed.label()) ? changed : s), particulars, text,
        remarks, unknown);
  }

  State withSchedules(List<ScheduleState> others) {
    return new State(parties, left, others, particulars, text, remarks, unknown);
  }

  State withParties(List<PartyState> others) {
    List<PartyState> gone = new ArrayList<>(left);
    parties.stream().filter(p -> others.stream().noneMatch(o -> o.party().key().equals(p.party().key())))
        .forEach(gone::add);
    return new State(others, gone, schedules, particulars, text, remarks, unknown);
  }

  State withParticulars(List<ParticularState> others) {
    return new State(parties, left, schedules, others, text, remarks, unknown);
  }

  /** With the parties that join by a paper, so that they stand in it and sign it. */
  State withJoining(Instrument paper) {
    return joined(paper.joining(key -> party(key).map(PartyState::party)), List.of(), new Origin.By(paper, paper.at()));
  }

  /** With new parties and particulars; one that is known already stays as it is. */
  State joined(List<Party> moreParties, List<Particular> moreParticulars, Origin origin) {
    List<PartyState> all = new ArrayList<>(parties);
    moreParties.stream().filter(p -> party(p.key()).isEmpty()).forEach(p -> all.add(PartyState.of(p, origin)));
    List<ParticularState> facts = new ArrayList<>(particulars);
    moreParticulars.stream().filter(p -> particular(p.name()).isEmpty())
        .forEach(p -> facts.add(new ParticularState(p, origin)));
    return new State(all, left, schedules, facts, text, remarks, unknown);
  }

  State withText(TextState changed) {
    return new State(parties, left, schedules, particulars, changed, remarks, unknown);
  }

  State withRemarks(List<Remark> more) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(more);
    return new State(parties, left, schedules, particulars, text, all, unknown);
  }

  /** This state, which a paper may have changed. */
  State doubted(Instrument paper) {
    List<Instrument> all = new ArrayList<>(unknown);
    all.add(paper);
    return new State(
        parties, left, schedules.stream().map(s -> s.doubted(paper)).toList(), particulars, text, remarks, all);
  }

  private static <T> List<T> replaced(List<T> list, UnaryOperator<T> with) {
    return list.stream().map(with).toList();
  }
}
