package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A change leaves everything as it was: a value, a name, a place or words are what they are to become. */
final class ChangesNothing implements Rule {

  @Override
  public String id() {
    return "changes-nothing";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      List<Section> sections = standing.instrument().body().all();
      Unchanged unchanged = new Unchanged(standing, subject);
      // A value that a paper sets twice, for two times, may come back to what it was.
      Map<List<String>, Long> times = sections.stream().flatMap(s -> s.everyChange().stream())
          .collect(Collectors.groupingBy(ChangesNothing::what, Collectors.counting()));
      for (Section section : sections) {
        section.everyChange().stream().filter(c -> times.get(what(c)) == 1)
            .flatMap(c -> unchanged.by(c).stream()).forEach(why -> breaches.add(
                Finding.warn(
                    id(), why.at(), why.what() + ", so that this change does nothing",
                    "correct it, take it out, or accept the paper as it is by sic"),
                section.sic()));
      }
    }
  }

  private static List<String> what(Change change) {
    List<String> what = new ArrayList<>(change.target().steps());
    what.add(change.verb());
    return what;
  }
}
