package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Argument;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import java.util.Optional;

/** The checks that forms declare for their kinds of section. No rule itself: each check has an id of its own. */
final class KindChecks {

  private KindChecks() {}

  static void check(Subject subject, Findings findings) {
    for (Instrument instrument : subject.agreement().amendments()) {
      Optional<Form> form = subject.book().forms().named(instrument.form());
      for (Section section : instrument.body().all()) {
        form.flatMap(f -> f.kind(section.kind())).ifPresent(kind -> kind(kind, section, findings));
      }
    }
  }

  private static void kind(Kind kind, Section section, Findings findings) {
    for (Kind.Check check : kind.checks()) {
      Argument given = section.given().get(check.parameter());
      if (given != null && !section.sic().accepts(check.rule())) {
        findings.add(
            new Finding(check.rule(), check.severity(), given.at(), check.says(),
                "change what the section is given, or accept it by sic"));
      }
    }
  }
}
