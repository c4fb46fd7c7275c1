package dev.engross.check;

import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.Sic;
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
  public void check(Subject subject, Breaches breaches) {
    Stream.concat(Stream.of(subject.agreement().base()), subject.agreement().amendments().stream())
        .forEach(instrument -> instrument(instrument, breaches));
  }

  private void instrument(Instrument instrument, Breaches breaches) {
    for (Section section : instrument.body().all()) {
      if (section.empty() && !isOnPurpose(section.heading())) {
        String heading = section.heading();
        empty("this section" + (heading.isEmpty() ? "" : ", " + Unknown.quoted(heading) + ","), section.at(),
            section.sic(), breaches);
      }
    }
    for (Instrument.Exhibit exhibit : instrument.exhibits()) {
      // A file that is no text, or did not read, has no place of its own.
      boolean text = exhibit.file().isEmpty() || !exhibit.at().equals(exhibit.labelAt());
      if (text && exhibit.text().isBlank() && !isOnPurpose(exhibit.title())) {
        empty("the exhibit " + Unknown.quoted(exhibit.label()), exhibit.labelAt(), instrument.sic(), breaches);
      }
    }
  }

  private static boolean isOnPurpose(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT);
    return ON_PURPOSE.stream().anyMatch(plain::contains);
  }

  private void empty(String what, Location at, Sic sic, Breaches breaches) {
    breaches.add(
        Finding.warn(
            id(), at, what + " has no text and no changes",
            "write its text, take it out, or say in its heading that it is reserved"), sic);
  }
}
