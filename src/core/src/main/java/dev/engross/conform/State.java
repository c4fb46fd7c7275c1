package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Particular;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an agreement says at a point of its chain.
 *
 * @param left parties that are none any more, whom words may still name, and what took each away
 * @param remarks in the order in which they took effect
 * @param unknown papers known in part or not at all, which may have changed any of it
 */
public record State(
    List<PartyState> parties,
    List<Left> left,
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

  /**
   * What a paper says or does that no words of the agreement show.
   *
   * @param only in which cases; empty for all
   * @param until when that ends
   * @param day from which it has effect
   */
  public record Remark(Change change, Kind kind, String only, Moment until, LocalDate day, Origin by) {}

  /** Why words do not show it. */
  public enum Kind {
    /** It changes no word: a note, a waiver, a rule of construction, a change that reaches only some cases. */
    SAID,
    /** The words that it changes are not at hand. */
    NOT_AT_HAND,
    /** What it was about is gone. */
    GONE,
    /** What it changes does not stand so in this state, as it did when the paper was made. */
    FAILED
  }

  /**
   * A party as it stands.
   *
   * @param formerly its earlier names, oldest first
   * @param renamed what gave it others, in the same order
   * @param instead those in whose place it stands, oldest first
   * @param only for what alone it is a party; empty for all
   * @param by what brought it
   * @param changed what changed it since, in order
   */
  public record PartyState(
      Party party, List<String> formerly, List<Origin> renamed, List<Instead> instead, String only, Origin by,
      List<Origin> changed) {
    public PartyState {
      formerly = List.copyOf(formerly);
      renamed = List.copyOf(renamed);
      instead = List.copyOf(instead);
      changed = List.copyOf(changed);
    }

    static PartyState of(Party party, Origin origin) {
      return of(party, "", origin);
    }

    static PartyState of(Party party, String only, Origin origin) {
      return new PartyState(party, List.of(), List.of(), List.of(), only, origin, List.of());
    }

    PartyState renamed(String to, Origin origin) {
      return new PartyState(
          party.named(to), with(formerly, party.name()), with(renamed, origin), instead, only, by, changed);
    }

    /** The same with its party told otherwise. */
    public PartyState as(Party other) {
      return new PartyState(other, formerly, renamed, instead, only, by, changed);
    }

    PartyState changedTo(Party other, Origin origin) {
      return new PartyState(other, formerly, renamed, instead, only, by, with(changed, origin));
    }

    /** Another person in its place. */
    PartyState substituted(Party other, Origin origin) {
      return new PartyState(
          other, List.of(), List.of(), with(instead, new Instead(party.name(), origin)), only, origin, List.of());
    }

    private static <T> List<T> with(List<T> some, T more) {
      List<T> all = new ArrayList<>(some);
      all.add(more);
      return all;
    }
  }

  /** The name of one in whose place another came, and what brought that about. */
  public record Instead(String name, Origin by) {}

  /** A party that is none any more, as it last was, and what took it away. */
  public record Left(PartyState party, Origin by) {}

  /** A particular as it stands, and what gave it its value. */
  public record ParticularState(Particular particular, Origin by) {}

  /** A schedule by its label. */
  public Optional<ScheduleState> schedule(String label) {
    for (ScheduleState schedule : schedules) {
      if (schedule.label().equals(label)) {
        return Optional.of(schedule);
      }
    }
    return Optional.empty();
  }

  /** A party by its key, which it keeps under another name. */
  public Optional<PartyState> party(String key) {
    for (PartyState state : parties) {
      if (state.party().key().equals(key)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** A particular by the name that prose calls it. */
  public Optional<Particular> particular(String name) {
    for (ParticularState state : particulars) {
      if (state.particular().name().equals(name)) {
        return Optional.of(state.particular());
      }
    }
    return Optional.empty();
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

  /** @param leaving what takes away each party that goes, by its key */
  State withParties(List<PartyState> others, Map<String, Origin> leaving) {
    if (leaving.isEmpty()) {
      return new State(others, left, schedules, particulars, text, remarks, unknown);
    }
    List<Left> gone = new ArrayList<>(left);
    parties.stream().filter(p -> leaving.containsKey(p.party().key()))
        .forEach(p -> gone.add(new Left(p, leaving.get(p.party().key()))));
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
    if (moreParties.isEmpty() && moreParticulars.isEmpty()) {
      return this;
    }
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
