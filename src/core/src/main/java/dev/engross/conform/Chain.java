package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement's instruments, each read against what stood just before it. An instrument knows those that were made
 * before it, by their dates and then by number, and none that came later, whenever that one takes effect; of those it
 * knows, it stands upon the ones that take effect before it does. Executed instruments see executed ones only; a draft
 * sees the drafts before it too.
 */
public final class Chain {

  private final Agreement agreement;
  private final Form form;
  private final Findings findings;

  private Chain(Agreement agreement, Form form, Findings findings) {
    this.agreement = agreement;
    this.form = form;
    this.findings = findings;
  }

  /**
   * The base and every later instrument that is not abandoned, in the order in which they were made.
   *
   * @param form of the base, by which its provisions are numbered
   */
  public static List<Standing> of(Agreement agreement, Form form, Findings findings) {
    return new Chain(agreement, form, findings).standings();
  }

  /**
   * What is in force at the end of a day, from the executed papers that were made by another.
   *
   * @param signedUntil the last day on which a paper that counts was made
   */
  public static InForce inForce(Agreement agreement, Form form, LocalDate asOf, LocalDate signedUntil) {
    return InForce.of(executed(agreement, form), agreement.base(), form, asOf, signedUntil);
  }

  /** The last day on which an executed paper, or part of one, takes effect; that of the agreement if there is none. */
  public static LocalDate lastEffect(Agreement agreement, Form form) {
    LocalDate own = agreement.base().dated().latest()
        .or(() -> new Effect(agreement).begins(agreement.base().effective(), Optional.empty(), LocalDate.EPOCH))
        .orElse(LocalDate.EPOCH);
    Timeline executed = executed(agreement, form);
    return executed.all().stream().filter(u -> u.paper().isPresent())
        .flatMap(u -> Stream.concat(Stream.of(u.day()), executed.ownDays(u, form)))
        .filter(day -> !day.equals(Unit.NEVER)).max(Comparator.naturalOrder()).orElse(own);
  }

  /** What executed papers and events do. */
  static Timeline executed(Agreement agreement, Form form) {
    return new Chain(agreement, form, new Findings()).executed();
  }

  private Timeline executed() {
    Timeline timeline = new Timeline(agreement, form, base());
    signed().stream().filter(s -> s.instrument().status() == Status.EXECUTED)
        .forEach(s -> timeline.add(s, made -> true));
    return timeline;
  }

  private List<Standing> standings() {
    State base = base();
    Upon executed = new Upon(new Timeline(agreement, form, base), findings);
    Upon all = new Upon(new Timeline(agreement, form, base), findings);
    List<Standing> standings = new ArrayList<>();
    standings.add(Standing.unchanged(agreement.base(), List.of(), base));
    List<Signed> signed = signed();
    OutrunDrafts outrun = new OutrunDrafts(signed, findings);
    for (Signed step : signed) {
      boolean isExecuted = step.instrument().status() == Status.EXECUTED;
      Upon upon = isExecuted ? executed : all;
      Standing standing = upon.standing(step);
      if (isExecuted) {
        executed.add(step, outrun);
      }
      all.add(step, outrun);
      standings.add(standing.losing(upon.lost(step)));
    }
    executed.lookAtEvents();
    return List.copyOf(standings);
  }

  private State base() {
    Origin origin = new Origin.By(agreement.base(), agreement.base().at());
    return new State(
        agreement.base().parties().stream().map(p -> State.PartyState.of(p, origin)).toList(),
        List.of(),
        agreement.base().schedules().stream().map(s -> ScheduleState.of(s, origin)).toList(),
        agreement.base().particulars().stream().map(p -> new State.ParticularState(p, origin)).toList(),
        TextState.of(agreement.base(), form, origin),
        List.of(),
        List.of());
  }

  private List<Signed> signed() {
    List<Signed> signed = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Instrument instrument : agreement.amendments()) {
      if (instrument.status() != Status.ABANDONED) {
        last = instrument.dated().latest().orElse(last);
        signed.add(new Signed(instrument, last, signed.size()));
      }
    }
    // The sort is stable: papers of one day stay in the order of their numbers.
    signed.sort(Comparator.comparing(Signed::made));
    return signed;
  }
}
