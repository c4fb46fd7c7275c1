package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Instrument;
import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of the agreement that a base replaced do not come one after another, up to that of the base. */
final class RestatedOutOfOrder implements Rule {

  @Override
  public String id() {
    return "restated-out-of-order";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Instrument base = subject.agreement().base();
    List<LegalDate> dates = new ArrayList<>(List.of(base.restates().dated()));
    dates.addAll(base.restates().amended());
    List<Location> places = base.restates().places();
    Optional<LocalDate> begun = day(base.dated()).or(() -> Spell.day(base.effective()));
    Optional<LocalDate> last = Optional.empty();
    for (int i = 0; i < places.size(); i++) {
      Optional<LocalDate> one = day(dates.get(i));
      String what = i == 0 ? "the agreement that this one restates" : "an amendment of the agreement that is restated";
      if (one.isPresent() && begun.isPresent() && one.get().isAfter(begun.get())) {
        found(places.get(i), what + " is dated " + one.get() + ", after this agreement of " + begun.get(), base,
            breaches);
      } else if (one.isPresent() && last.isPresent() && one.get().isBefore(last.get())) {
        found(places.get(i), what + " is dated " + one.get() + ", before what stands before it, of " + last.get(),
            base, breaches);
      }
      last = one.isPresent() ? one : last;
    }
  }

  private void found(Location at, String what, Instrument base, Breaches breaches) {
    breaches.add(Finding.warn(id(), at, what, "correct one of the dates, or accept them by sic"), base.sic());
  }

  private static Optional<LocalDate> day(LegalDate date) {
    return date instanceof LegalDate.On on ? Optional.of(on.date()) : Optional.empty();
  }
}
