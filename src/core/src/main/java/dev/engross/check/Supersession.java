package dev.engross.check;

import dev.engross.conform.PaperName;
import dev.engross.conform.PaperSections;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.finding.Finding;
import dev.engross.finding.NearName;
import dev.engross.finding.Unknown;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paper supersedes itself, one that is made after it, or an amendment or a section of one that is not there. */
final class Supersession implements Rule {

  private static final String AMENDMENT = "Amendment";
  private static final Pattern NUMBERED = Pattern.compile("(.+) No\\. (\\d+)");

  @Override
  public String id() {
    return "supersession";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    Map<Form, Map<String, Standing>> byForm = new IdentityHashMap<>();
    for (Standing standing : subject.standings()) {
      Form form = subject.book().forms().named(standing.instrument().form()).orElse(subject.book().forms().general());
      for (TimedChange own : standing.changes()) {
        if (own.change() instanceof TextChange.Supersede) {
          Map<String, Standing> byName = byForm.computeIfAbsent(form, f -> byName(subject.standings(), f));
          supersede(own.change().target(), standing, subject, byName, breaches);
        }
      }
    }
  }

  private static Map<String, Standing> byName(List<Standing> all, Form form) {
    Map<String, Standing> byName = new HashMap<>();
    all.stream().filter(s -> !s.instrument().name().isBase())
        .forEach(s -> PaperName.of(s.instrument(), form).forEach(name -> byName.putIfAbsent(name, s)));
    return byName;
  }

  private void supersede(
      Target target, Standing standing, Subject subject, Map<String, Standing> byName, Breaches breaches) {
    Optional<Standing> other = Optional.ofNullable(byName.get(target.first()));
    List<Standing> all = subject.standings();
    if (other.isPresent()) {
      Instrument paper = other.get().instrument();
      if (paper == standing.instrument()) {
        found(target, "this paper supersedes itself", breaches);
      } else if (all.indexOf(other.get()) > all.indexOf(standing)) {
        boolean round = reaches(other.get(), standing, byName);
        found(target, Papers.name(paper) + " is made after this paper"
            + (round ? ", and supersedes it in turn" : ""), breaches);
      } else if (target.steps().size() > 1 && paper.isKnownInFull() && !subject.faulty().contains(paper.at().file())) {
        section(target, paper, subject, breaches);
      }
      return;
    }
    Matcher numbered = NUMBERED.matcher(target.first());
    Optional<String> same = numbered.matches() ? ofNumber(numbered, standing, all) : Optional.empty();
    boolean called = numbered.matches()
        && all.stream().anyMatch(s -> s.instrument().called().equals(numbered.group(1)));
    if (called && same.isEmpty()) {
      found(target, "there is no " + target.first() + " of this agreement", breaches);
      return;
    }
    same.or(() -> NearName.of(target.first(), byName.keySet())).ifPresent(name -> breaches.add(Finding.error(
        id(), target.at(), "there is no " + Unknown.quoted(target.first()) + " of this agreement",
        "did you mean " + Unknown.quoted(name) + "?")));
  }

  /** A paper that is called something else than an amendment, by what others call theirs. */
  private static Optional<String> ofNumber(Matcher numbered, Standing own, List<Standing> all) {
    return all.stream().filter(s -> s != own).map(Standing::instrument)
        .filter(i -> numbered.group(1).equals(AMENDMENT) && numbered.group(2).equals(i.name().key()))
        .map(Instrument::titled).findFirst();
  }

  /** What is no section of the paper: an item of one is not looked for. */
  private void section(Target target, Instrument paper, Subject subject, Breaches breaches) {
    Form form = subject.book().forms().named(subject.agreement().base().form())
        .orElse(subject.book().forms().general());
    String name = target.step(1);
    List<String> known = new ArrayList<>(PaperSections.of(paper, form).names());
    paper.exhibits().forEach(e -> known.add(e.label()));
    if (known.stream().noneMatch(k -> name.equalsIgnoreCase(k) || name.startsWith(k + "("))) {
      breaches.add(Finding.error(
          id(), target.at(), Papers.name(paper) + " has no " + Unknown.quoted(name), Unknown.mend(name, known)));
    }
  }

  /** Whether a paper supersedes another, or one that does, however far. */
  private static boolean reaches(Standing from, Standing to, Map<String, Standing> byName) {
    Set<Standing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Standing> ahead = new ArrayDeque<>(List.of(from));
    while (!ahead.isEmpty()) {
      Standing one = ahead.pop();
      if (seen.add(one)) {
        one.changes().stream().filter(t -> t.change() instanceof TextChange.Supersede)
            .flatMap(t -> Optional.ofNullable(byName.get(t.change().target().first())).stream()).forEach(ahead::push);
      }
    }
    return seen.contains(to);
  }

  private void found(Target target, String what, Breaches breaches) {
    breaches.add(Finding.error(id(), target.at(), what, "name an earlier paper, or take this change out"));
  }
}
