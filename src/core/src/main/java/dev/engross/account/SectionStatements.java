package dev.engross.account;

import dev.engross.model.Argument;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.provision.Provision;
import dev.engross.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a paper says in its sections, besides the changes that they make. */
final class SectionStatements {

  private final Telling telling;
  private final Instrument paper;

  SectionStatements(Telling telling, Instrument paper) {
    this.telling = telling;
    this.paper = paper;
  }

  /** @param around what they stand in, as {@code its Section 2} */
  void all(List<Provision> some, String around) {
    for (Provision provision : some) {
      section(provision);
      all(provision.inner(), of(provision));
    }
    telling.order(new Matter.Paper(), "the sections of " + around, some.stream().map(this::of).toList());
  }

  private void section(Provision provision) {
    Section section = provision.section();
    String of = of(provision);
    Matter matter = matter(of);
    if (!section.text().text().isBlank() || !section.heading().isBlank()) {
      String heading = section.heading().isEmpty() ? "" : section.heading() + ". ";
      telling.wording(matter, of, heading + section.text().text());
    }
    boolean plain = section.kind().equals(Section.FREE) || section.kind().equals(Section.CHANGE);
    telling.loud(matter, "the kind of " + of, plain ? "" : section.kind());
    given(section, matter, of);
    telling.effect(matter, of, section.effective(), section.until());
    telling.loud(matter, "the scope of " + of, section.only());
    telling.loud(matter, "the number of " + of, section.number());
    telling.quiet(matter, "what refers to " + of + " calls it", section.id());
    telling.quiet(matter, "the agreements that " + of + " concerns",
        section.of().stream().map(id -> Statements.agreement(paper, id)).toList());
    telling.sic(matter, of, section.sic());
  }

  /** What its kind takes; of rows most often a change tells, too. */
  private void given(Section section, Matter matter, String of) {
    List<String> rows = new ArrayList<>();
    section.given().forEach((name, argument) -> {
      if (argument instanceof Argument.Rows some) {
        some.rows().forEach(row -> rows.add(words(row)));
      } else {
        List<Value> values = argument instanceof Argument.One one ? List.of(one.value())
            : ((Argument.Many) argument).values();
        telling.loud(matter, "the " + name + " of " + of,
            values.stream().map(Value::text).collect(Collectors.joining("; ")));
      }
    });
    telling.quiet(matter, "what " + of + " gives for its kind", List.copyOf(section.given().keySet()));
    telling.quiet(matter, "the rows that " + of + " gives", rows);
  }

  private static String words(Schedule.Row row) {
    return row.name() + " (" + row.cells().stream().map(c -> c.column() + ": " + c.value().text() + words(c.sic()))
        .collect(Collectors.joining(", ")) + ") " + row.note() + words(row.sic());
  }

  private static String words(Sic sic) {
    return (" " + sic.prints() + " " + sic.because() + " "
        + sic.accepts().stream().map(Sic.Accepted::rule).collect(Collectors.joining(" "))).strip();
  }

  private Matter matter(String of) {
    return paper.name().isBase() ? new Matter.Provision(of) : new Matter.Named(of);
  }

  /** {@code Section 2} of the agreement itself, and {@code its Section 2} of a paper that amends it. */
  private String of(Provision provision) {
    Section section = provision.section();
    String known = Stream.of(provision.name(), section.heading().isEmpty() ? "" : "\"" + section.heading() + "\"",
        section.id(), section.kind()).filter(n -> !n.isEmpty()).findFirst().orElse("section");
    return paper.name().isBase() ? known : "its " + known;
  }
}
