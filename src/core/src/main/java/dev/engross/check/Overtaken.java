package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.TextChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that a paper sets gives way, on a later day, to one that an earlier paper has set from that day on; or words
 * that it changes do, to those that an earlier paper gives in their place.
 */
final class Overtaken implements Rule {

  @Override
  public String id() {
    return "overtaken";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      if (standing.later().isEmpty()) {
        continue;
      }
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof Change.Set) {
          overtaken(own, standing, breaches);
        } else if (own.change() instanceof TextChange) {
          replaced(own, standing, breaches);
        }
      }
    }
  }

  /** Words that a paper changes in a provision of which an earlier one gives all words anew on a later day. */
  private void replaced(TimedChange own, Standing standing, Breaches breaches) {
    if (own.change() instanceof TextChange.Saying || own.change() instanceof TextChange.Renumber) {
      return;
    }
    String provision = own.change().target().first();
    Optional<TimedChange> later = standing.later().stream()
        .filter(t -> t.change() instanceof TextChange.Replace && t.day().isAfter(own.day()))
        .filter(t -> t.day().isBefore(LocalDate.MAX) && own.change().manner().only().isEmpty())
        .filter(t -> t.change().target().steps().equals(List.of(provision)))
        .findFirst();
    later.ifPresent(t -> breaches.add(
        Finding.warn(
            id(), own.change().at(),
            Papers.name(t.paper()) + " replaces " + provision + " from " + t.day()
                + ", so that what is changed in it here ends on that day",
            "change it from that day too, supersede the section of the other paper, or accept it by sic"),
        own.section().sic()));
  }

  private void overtaken(TimedChange own, Standing standing, Breaches breaches) {
    Optional<TimedChange> later = standing.later().stream()
        .filter(t -> t.change() instanceof Change.Set && t.day().isAfter(own.day()) && t.day().isBefore(LocalDate.MAX))
        .filter(t -> t.change().target().steps().equals(own.change().target().steps()))
        .findFirst();
    later.ifPresent(t -> breaches.add(
        Finding.warn(
            id(), own.change().at(),
            Papers.name(t.paper()) + " sets \"" + t.change().target().text() + "\" from " + t.day()
                + ", so that this value ends on that day",
            "set it from that day too, supersede the section of the other paper, or accept it by sic"),
        own.section().sic()));
  }
}
