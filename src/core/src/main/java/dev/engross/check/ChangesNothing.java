package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.State;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Section;
import java.util.Optional;

/** A change leaves everything as it was: a value, a name, a place or words are what they are to become. */
final class ChangesNothing implements Rule {

  @Override
  public String id() {
    return "changes-nothing";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (Section section : standing.instrument().body().all()) {
        for (Change change : section.everyChange()) {
          // What holds in some scope alone changes no value, and is told in words.
          if (section.only().isEmpty() && change.manner().only().isEmpty()) {
            why(change, standing, subject).ifPresent(why -> breaches.add(
                Finding.warn(
                    id(), why.at(), why.what() + ", so that this change does nothing",
                    "correct it, take it out, or accept the paper as it is by sic"),
                section.sic()));
          }
        }
      }
    }
  }

  /** Empty where it may change something: what waits for an event finds one of several states. */
  private static Optional<Unchanged.Why> why(Change change, Standing standing, Subject subject) {
    Optional<Unchanged.Why> first = Optional.empty();
    for (State ground : standing.grounds(change)) {
      Optional<Unchanged.Why> why = new Unchanged(standing, ground, subject).by(change);
      if (why.isEmpty()) {
        return why;
      }
      first = first.isPresent() ? first : why;
    }
    return first;
  }
}
