package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        // What holds in some scope alone changes no value, and is told in words.
        Stream<Change> changes = section.everyChange().stream()
            .filter(c -> section.only().isEmpty() && c.manner().only().isEmpty());
        changes.flatMap(c -> why(c, standing, subject).stream()).forEach(why -> breaches.add(
            Finding.warn(
                id(), why.at(), why.what() + ", so that this change does nothing",
                "correct it, take it out, or accept the paper as it is by sic"),
            section.sic()));
      }
    }
  }

  /** Empty where it may change something: what waits for an event finds one of several states. */
  private static Optional<Unchanged.Why> why(Change change, Standing standing, Subject subject) {
    List<Optional<Unchanged.Why>> all =
        standing.grounds(change).stream().map(s -> new Unchanged(standing, s, subject).by(change)).toList();
    return all.stream().allMatch(Optional::isPresent) ? all.get(0) : Optional.empty();
  }
}
