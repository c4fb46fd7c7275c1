package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A section or an exhibit says nothing. One that is only reserved or left out says so in its heading. */
final class EmptySection implements Rule {

  private static final List<String> ON_PURPOSE = List.of("reserved", "omitted", "deleted", "left blank", "not used");

  @Override
  public String id() {
    return "empty-section";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Stream.concat(Stream.of(subject.agreement().base()), subject.agreement().amendments().stream())
        .forEach(instrument -> instrument(instrument, findings));
  }

  private void instrument(Instrument instrument, Findings findings) {
    for (Section section : instrument.body().all()) {
      if (section.empty() && !isOnPurpose(section.heading()) && !section.sic().accepts(id())) {
        String heading = section.heading();
        empty("this section" + (heading.isEmpty() ? "" : ", " + Unknown.quoted(heading) + ","), section.at(), findings);
      }
    }
    for (Instrument.Exhibit exhibit : instrument.exhibits()) {
      if (exhibit.text().isBlank() && !isOnPurpose(exhibit.title())) {
        empty("the exhibit " + Unknown.quoted(exhibit.label()), exhibit.labelAt(), findings);
      }
    }
  }

  private static boolean isOnPurpose(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT);
    return ON_PURPOSE.stream().anyMatch(plain::contains);
  }

  private void empty(String what, Location at, Findings findings) {
    findings.add(
        Finding.warn(
            id(), at, what + " has no text and no changes",
            "write its text, take it out, or say in its heading that it is reserved"));
  }
}
