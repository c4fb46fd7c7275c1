package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.model.Argument;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import java.util.Optional;

/** The checks that forms declare for their kinds of section. No rule itself: each check has an id of its own. */
final class KindChecks {

  private KindChecks() {}

  static void check(Subject subject, Breaches breaches) {
    for (Instrument instrument : subject.agreement().amendments()) {
      Optional<Form> form = subject.book().forms().named(instrument.form());
      // They are about the words that the form gives a section; those of a paper that is only recorded are not known.
      if (form.isPresent() && !instrument.name().recorded()) {
        for (Section section : instrument.body().all()) {
          Optional<Kind> kind = form.get().kind(section.kind());
          if (kind.isPresent()) {
            kind(kind.get(), section, breaches);
          }
        }
      }
    }
  }

  private static void kind(Kind kind, Section section, Breaches breaches) {
    for (Kind.Check check : kind.checks()) {
      Argument given = section.given().get(check.parameter());
      if (given != null) {
        breaches.add(
            new Finding(check.rule(), check.severity(), given.at(), check.says(),
                "change what the section is given, or accept it by sic"), section.sic());
      }
    }
  }
}
