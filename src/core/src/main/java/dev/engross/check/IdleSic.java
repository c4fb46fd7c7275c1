package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A {@code sic} accepts a defect that is not there, or not any more: a reader would take the paper to have it. It is
 * held against what all other rules have found.
 */
final class IdleSic implements Rule {

  @Override
  public String id() {
    return "sic-idle";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    List<Sic.Accepted> accepted = accepted(subject);
    if (accepted.isEmpty()) {
      return;
    }
    List<String> known = new ArrayList<>(Rules.ids(subject.book()));
    known.addAll(Rules.OF_PROSE);
    for (Sic.Accepted one : accepted) {
      if (!known.contains(one.rule())) {
        breaches.add(Unknown.of("unknown-rule", one.at(), "rule", one.rule(), "that a sic could accept", known));
      }
    }
    check(subject, accepted, rule -> known.contains(rule) && !Rules.isLater(rule), breaches);
  }

  /** The same of some rules, all of which are known. */
  void check(Subject subject, Predicate<String> rules, Breaches breaches) {
    check(subject, accepted(subject), rules, breaches);
  }

  private static List<Sic.Accepted> accepted(Subject subject) {
    List<Sic.Accepted> accepted = new ArrayList<>();
    for (Standing standing : subject.standings()) {
      sics(standing.instrument(), accepted);
    }
    return accepted.isEmpty() ? accepted : accepted.stream().distinct().toList();
  }

  private void check(Subject subject, List<Sic.Accepted> accepted, Predicate<String> rules, Breaches breaches) {
    accepted.stream()
        .filter(a -> rules.test(a.rule()) && !breaches.isUsed(a) && !subject.faulty().contains(a.at().file()))
        .forEach(a -> breaches.add(idle(a)));
  }

  Finding idle(Sic.Accepted accepted) {
    return Finding.warn(
        id(), accepted.at(), "this sic accepts \"" + accepted.rule() + "\", and that rule finds nothing here",
        "take it out, or write it where the rule tells of the defect");
  }

  /** What concerns several agreements may be accepted for another of them. */
  private static void sics(Instrument paper, List<Sic.Accepted> accepted) {
    if (paper.amends().size() == 1) {
      accepted.addAll(paper.sic().accepts());
    }
    for (Section section : paper.body().all()) {
      if (section.of().size() == 1) {
        accepted.addAll(section.sic().accepts());
      }
    }
    for (WrittenRow row : WrittenRow.of(paper)) {
      accepted.addAll(row.row().sic().accepts());
    }
  }
}
