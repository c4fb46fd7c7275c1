package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Status;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    Chain chain = new Chain(agreement, form, new Findings());
    List<Step.Signed> known = chain.signed().stream()
        .filter(s -> s.instrument().status() == Status.EXECUTED && !s.made().isAfter(signedUntil)).toList();
    return new Units(agreement, form, known, asOf).inForce(chain.base());
  }

  /** The last day on which an executed paper, or part of one, takes effect; that of the agreement if there is none. */
  public static LocalDate lastEffect(Agreement agreement, Form form) {
    List<Step.Signed> executed = new Chain(agreement, form, new Findings()).signed().stream()
        .filter(s -> s.instrument().status() == Status.EXECUTED).toList();
    LocalDate own = agreement.base().dated().latest()
        .or(() -> new Effect(agreement).ends(agreement.base().effective())).orElse(LocalDate.EPOCH);
    return new Units(agreement, form, executed, LocalDate.MAX).lastDay().orElse(own);
  }

  private List<Standing> standings() {
    State base = base();
    Track executed = new Track(base, agreement.events(), findings);
    Track all = new Track(base, agreement.events(), new Findings());
    List<Standing> standings = new ArrayList<>();
    standings.add(new Standing(agreement.base(), List.of(), base, base, base));
    for (Step.Signed step : signed()) {
      boolean isExecuted = step.instrument().status() == Status.EXECUTED;
      standings.add((isExecuted ? executed : all).standing(step, findings));
      if (isExecuted) {
        executed.add(step);
      }
      all.add(step);
    }
    executed.finish();
    return List.copyOf(standings);
  }

  private State base() {
    Origin origin = new Origin.By(agreement.base(), agreement.base().at());
    return new State(
        agreement.base().parties().stream().map(p -> new State.PartyState(p, List.of())).toList(),
        agreement.base().schedules().stream().map(s -> ScheduleState.of(s, origin)).toList(),
        agreement.base().particulars(),
        TextState.of(agreement.base(), form, origin),
        List.of());
  }

  private List<Step.Signed> signed() {
    List<Step.Signed> signed = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Instrument instrument : agreement.amendments()) {
      if (instrument.status() != Status.ABANDONED) {
        last = instrument.dated().latest().orElse(last);
        signed.add(new Step.Signed(instrument, last, effect(instrument, last), signed.size()));
      }
    }
    // The sort is stable: papers of one day stay in the order of their numbers.
    signed.sort(Comparator.comparing(Step.Signed::made));
    return signed;
  }

  /** The day of effect, or that of the paper where it is not known. */
  private static LocalDate effect(Instrument instrument, LocalDate made) {
    if (instrument.effective() instanceof Moment.At at) {
      return at.date().latest().orElse(made);
    }
    return instrument.effective() instanceof Moment.Unless unless && unless.date() instanceof LegalDate.On on
        ? on.date()
        : made;
  }
}
