package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules, and the checks of forms. A new rule is a class beside the others and a line here. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new DuplicateNumber(),
          new MissingNumber(),
          new DatedBeforeAgreement(),
          new OutOfOrder(),
          new EffectiveBeforeAgreement(),
          new EndsBeforeItBegins(),
          new RestatedEarly(),
          new RestatedUnknown(),
          new SameDay(),
          new Supersession(),
          new TierUnknown(),
          new UnsaidChange(),
          new OtherType(),
          new ChangesNothing(),
          new EmptySection());

  private Rules() {}

  /** The ids of all rules but those that forms declare. */
  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }

  /** Every breach, with the severities that the book sets; rules that it silences are left out. */
  public static List<Finding> check(Subject subject) {
    Findings findings = new Findings();
    for (Rule rule : ALL) {
      rule.check(subject, findings);
    }
    KindChecks.check(subject, findings);
    Settings settings = subject.book().settings();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings.sorted()) {
      if (!settings.silenced().contains(finding.rule())) {
        Optional<Finding> other = settings.severity(finding.rule()).map(finding::as);
        kept.add(other.orElse(finding));
      }
    }
    return kept;
  }
}
