package dev.engross.conform;

import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Status;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An agreement's instruments and events, folded in the total order: by effective date, then number; events of a day come
 * before its instruments. Executed instruments see executed ones only; a draft sees the drafts before it too.
 */
public final class Chain {

  private final Agreement agreement;
  private final Findings findings;
  private final List<Standing> standings = new ArrayList<>();

  private Chain(Agreement agreement, Findings findings) {
    this.agreement = agreement;
    this.findings = findings;
  }

  /** The base and every later instrument that is not abandoned, each in its place. */
  public static List<Standing> of(Agreement agreement, Findings findings) {
    Chain chain = new Chain(agreement, findings);
    chain.fold();
    return List.copyOf(chain.standings);
  }

  /** One thing that bears on the state. */
  private record Step(LocalDate day, int order, List<Instrument> instrument, List<Event> event) {}

  private void fold() {
    State base = base();
    State executed = base;
    State all = base;
    List<Instrument> executedPrior = new ArrayList<>();
    List<Instrument> allPrior = new ArrayList<>();
    standings.add(new Standing(agreement.base(), List.of(), base, base));
    for (Step step : steps()) {
      for (Event event : step.event()) {
        executed = Fold.event(event, findings).onto(executed);
        all = Fold.event(event, new Findings()).onto(all);
      }
      for (Instrument instrument : step.instrument()) {
        boolean isExecuted = instrument.status() == Status.EXECUTED;
        State before = isExecuted ? executed : all;
        State after = Fold.instrument(instrument, findings).onto(before);
        standings.add(new Standing(instrument, isExecuted ? executedPrior : allPrior, before, after));
        if (isExecuted) {
          executed = after;
          executedPrior.add(instrument);
          all = Fold.instrument(instrument, new Findings()).onto(all);
        } else {
          all = after;
        }
        allPrior.add(instrument);
      }
    }
  }

  private State base() {
    Origin origin = new Origin.By(agreement.base(), agreement.base().at());
    return new State(
        agreement.base().parties().stream().map(p -> new State.PartyState(p, List.of())).toList(),
        agreement.base().schedules().stream().map(s -> ScheduleState.of(s, origin)).toList(),
        agreement.base().particulars());
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Instrument instrument : agreement.amendments()) {
      if (instrument.status() != Status.ABANDONED) {
        last = day(instrument, last);
        steps.add(new Step(last, 1, List.of(instrument), List.of()));
      }
    }
    for (Event event : agreement.events()) {
      steps.add(new Step(event.on().latest().orElse(LocalDate.MAX), 0, List.of(), List.of(event)));
    }
    // The sort is stable: what is equal stays in the order of numbers, and of the events' file.
    steps.sort(Comparator.comparing(Step::day).thenComparingInt(Step::order));
    return steps;
  }

  /** The day of effect; of an instrument without one, the day of the instrument before it. */
  private static LocalDate day(Instrument instrument, LocalDate otherwise) {
    if (instrument.effective() instanceof Moment.At at && at.date().latest().isPresent()) {
      return at.date().latest().orElseThrow();
    }
    if (instrument.effective() instanceof Moment.Unless unless && unless.date() instanceof LegalDate.On on) {
      return on.date();
    }
    return instrument.dated().latest().orElse(otherwise);
  }
}
