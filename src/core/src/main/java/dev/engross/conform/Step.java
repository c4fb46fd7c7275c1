package dev.engross.conform;

import dev.engross.model.Event;
import dev.engross.model.Instrument;
import java.time.LocalDate;
import java.util.Comparator;

/** One thing that bears on the state of an agreement. */
sealed interface Step {

  /** By day of effect; of one day, events before instruments, and each kind in its own order. */
  Comparator<Step> IN_EFFECT =
      Comparator.comparing(Step::effect).thenComparing(s -> s instanceof Signed).thenComparingInt(Step::order);

  LocalDate effect();

  int order();

  /** Whether it was there when an instrument was made on a day. */
  boolean isKnownBy(LocalDate day);

  /**
   * @param made when it was made: its date, or that of the one before it
   * @param order among those of one day
   */
  record Signed(Instrument instrument, LocalDate made, LocalDate effect, int order) implements Step {
    @Override
    public boolean isKnownBy(LocalDate day) {
      return !made.isAfter(day);
    }
  }

  record Happened(Event event, LocalDate effect, int order) implements Step {
    @Override
    public boolean isKnownBy(LocalDate day) {
      return !effect.isAfter(day);
    }
  }
}
