package dev.engross.check;

import dev.engross.conform.PaperName;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper supersedes itself, one that is made after it, or an amendment that is not there. */
final class Supersession implements Rule {

  private static final Pattern NUMBERED = Pattern.compile("(.+) No\\. (\\d+)");

  @Override
  public String id() {
    return "supersession";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      Form form = subject.book().forms().named(standing.instrument().form()).orElse(subject.book().forms().general());
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof TextChange.Supersede) {
          supersede(own, standing, subject, form, breaches);
        }
      }
    }
  }

  private void supersede(TimedChange own, Standing standing, Subject subject, Form form, Breaches breaches) {
    Target target = own.change().target();
    List<Standing> all = subject.standings();
    Optional<Standing> other = all.stream().filter(s -> !s.instrument().name().isBase())
        .filter(s -> PaperName.isCalled(s.instrument(), form, target)).findFirst();
    if (other.isPresent()) {
      Instrument paper = other.get().instrument();
      if (paper == standing.instrument()) {
        found(target, "this paper supersedes itself", breaches);
      } else if (all.indexOf(other.get()) > all.indexOf(standing)) {
        boolean round = reaches(other.get(), standing, subject, form, new ArrayList<>());
        found(target, Papers.name(paper) + " is made after this paper"
            + (round ? ", and supersedes it in turn" : ""), breaches);
      }
      return;
    }
    Matcher numbered = NUMBERED.matcher(target.first());
    if (numbered.matches() && all.stream().anyMatch(s -> s.instrument().called().equals(numbered.group(1)))) {
      found(target, "there is no " + target.first() + " of this agreement", breaches);
    }
  }

  /** Whether a paper supersedes another, or one that does, however far. */
  private static boolean reaches(
      Standing from, Standing to, Subject subject, Form form, List<Standing> seen) {
    if (seen.contains(from)) {
      return false;
    }
    seen.add(from);
    return from.changes().stream().filter(t -> t.change() instanceof TextChange.Supersede)
        .flatMap(t -> subject.standings().stream()
            .filter(s -> PaperName.isCalled(s.instrument(), form, t.change().target())))
        .anyMatch(s -> s == to || reaches(s, to, subject, form, seen));
  }

  private void found(Target target, String what, Breaches breaches) {
    breaches.add(Finding.error(id(), target.at(), what, "name an earlier paper, or take this change out"));
  }
}
