package dev.engross.conform;

import dev.engross.model.Agreement;
import dev.engross.model.Event;
import dev.engross.model.Moment;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.Optional;

/** When moments come, by the events that are known to have happened. */
final class Effect {

  private final Agreement agreement;

  Effect(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * The day of a beginning; empty while its event has not happened, and where another kept it off.
   *
   * @param otherwise for a moment that is not said
   * @param made the day of the paper, for a date that is not known
   */
  Optional<LocalDate> begins(Moment moment, Optional<LocalDate> otherwise, LocalDate made) {
    if (moment instanceof Moment.At at) {
      return Optional.of(at.date().latest().orElse(made));
    }
    if (moment instanceof Moment.Upon upon) {
      return happened(upon.event());
    }
    if (moment instanceof Moment.Unless unless) {
      LocalDate day = unless.date().latest().orElse(made);
      return happened(unless.event()).filter(e -> e.isBefore(day)).isPresent() ? Optional.empty() : Optional.of(day);
    }
    if (moment instanceof Moment.Start) {
      Moment start = agreement.base().effective();
      return start instanceof Moment.At at && at.date() instanceof LegalDate.On on
          ? Optional.of(on.date())
          : Optional.of(LocalDate.MIN);
    }
    return otherwise;
  }

  /**
   * The first day on which something has no effect any more; empty for none that is known to come. What ends on a date
   * has effect on that day too; what ends with an event, until the day of the event.
   */
  Optional<LocalDate> over(Moment moment) {
    if (moment instanceof Moment.At at) {
      return at.date().latest().map(day -> day.plusDays(1));
    }
    if (moment instanceof Moment.Unless unless) {
      return unless.date().latest()
          .filter(day -> happened(unless.event()).filter(e -> e.isBefore(day)).isEmpty()).map(day -> day.plusDays(1));
    }
    return moment instanceof Moment.Upon upon ? happened(upon.event()) : Optional.empty();
  }

  private Optional<LocalDate> happened(String event) {
    return agreement.events().stream().filter(e -> e.happened().equals(event)).map(Event::on)
        .flatMap(on -> on.latest().stream()).findFirst();
  }
}
