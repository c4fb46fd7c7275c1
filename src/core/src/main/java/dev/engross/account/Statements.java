package dev.engross.account;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.model.Event;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Restated;
import dev.engross.model.Moment;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Prose;
import dev.engross.provision.Provisions;
import dev.engross.value.LegalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that a paper, or an event, says, statement by statement. */
final class Statements {

  private static final Matter PAPER = new Matter.Paper();

  private final Telling telling = new Telling();

  private Statements() {}

  /**
   * The statements of a paper, in its order, by their keys.
   *
   * @param form of the base, by which provisions are numbered
   */
  static Map<String, Statement> of(Standing standing, Form form) {
    Statements statements = new Statements();
    statements.paper(standing, form);
    return statements.telling.all();
  }

  /**
   * The statements of events of one day.
   *
   * @param known a schedule of the agreement by its label, as some paper has it
   */
  static Map<String, Statement> of(List<Event> events, Function<String, Optional<ScheduleState>> known) {
    Statements statements = new Statements();
    ChangeStatements changes = new ChangeStatements(statements.telling, new ChangeStatements.Ground(
        label -> Optional.empty(), known, name -> Optional.empty()));
    for (Event event : events) {
      if (!event.happened().isEmpty()) {
        statements.telling.put(new Statement.Deed(
            new Matter.Named(event.happened()), "happened", "recorded that " + event.happened() + " happened"));
      }
      event.changes().forEach(changes::change);
    }
    return statements.telling.all();
  }

  private void paper(Standing standing, Form form) {
    Instrument paper = standing.instrument();
    frame(paper);
    PartyStatements parties = new PartyStatements(telling);
    paper.parties().forEach(parties::declared);
    telling.order(PAPER, "its parties", paper.parties().stream().map(Party::key).toList());
    List<Prose> recitals = paper.recitals();
    for (int i = 0; i < recitals.size(); i++) {
      String name = "Recital " + (i + 1);
      telling.wording(new Matter.Provision(name), name, recitals.get(i).text());
    }
    paper.particulars().forEach(p -> telling.put(Statement.Figure.first(
        new Matter.Named(p.name()), "particular " + p.name(), p.name(), p.value())));
    telling.order(PAPER, "its particulars", paper.particulars().stream().map(Particular::name).toList());
    new SectionStatements(telling, paper)
        .all(Provisions.of(paper, form, (section, kind) -> section.heading()), "the paper");
    ScheduleStatements schedules = new ScheduleStatements(telling);
    paper.schedules().forEach(schedule -> {
      telling.put(new Statement.Deed(new Matter.Table(schedule.label()), "schedule " + schedule.label(),
          "attached " + schedule.label()));
      schedules.whole(schedule);
    });
    telling.order(PAPER, "its schedules", paper.schedules().stream().map(s -> s.label()).toList());
    paper.exhibits().forEach(e ->
        telling.wording(new Matter.Provision(e.label()), e.label(), e.said()));
    telling.order(PAPER, "its exhibits", paper.exhibits().stream().map(e -> e.label()).toList());
    ChangeStatements changes = new ChangeStatements(telling, new ChangeStatements.Ground(
        standing.before()::schedule, standing::after, standing.before()::particular));
    standing.changes().stream().map(TimedChange::change).forEach(changes::change);
    telling.order(PAPER, "its changes",
        paper.body().changes().stream().map(c -> c.verb() + " " + c.target().text()).toList());
    parties.signing(paper.signing());
    paper.signed().forEach((party, signed) -> telling.wording(new Matter.Party(party), "the signature of " + party,
        signed.stream().map(s -> s.by() + ", " + s.title() + ", " + s.on().iso()).collect(Collectors.joining("; "))));
    telling.sic(PAPER, "the paper", paper.sic());
  }

  /** What is said of the paper as a whole. */
  private void frame(Instrument paper) {
    boolean own = paper.effective() instanceof Moment.At at && at.date().equals(paper.dated());
    telling.effect(PAPER, "the paper", own ? new Moment.Unsaid() : paper.effective(), paper.until());
    telling.quiet(PAPER, "its title", String.join(" / ", paper.title()));
    telling.quiet(PAPER, "what the paper is called", paper.called());
    telling.quiet(PAPER, "the form by which it is worded", paper.form());
    telling.quiet(PAPER, "what it calls the agreements that it amends",
        paper.amends().stream().map(a -> agreement(paper, a.name().agreement()) + " (" + a.name().key() + ", "
            + a.as() + ")").toList());
    telling.quiet(PAPER, "whether its text is at hand", paper.body().known());
    telling.quiet(PAPER, "whether all that it says is known", !paper.name().recorded());
    telling.loud(PAPER, "what it restates", words(paper.restates()));
    telling.wording(PAPER, "the lines above its title", String.join("\n", paper.legend()));
    telling.quiet(PAPER, "how it tells of earlier papers", paper.prior());
    telling.quiet(PAPER, "how its sections are numbered", paper.numbering());
    telling.loud(PAPER, "the terms that it defines", String.join(", ", paper.terms()));
    telling.loud(PAPER, "the day as of which it is known", date(paper.basis().asOf()));
    telling.loud(PAPER, "how it is known", paper.basis().how());
    telling.loud(PAPER, "whom it is addressed to", paper.to());
  }

  /** An agreement by its id; the paper's own whatever its id. */
  static String agreement(Instrument paper, String id) {
    return id.equals(paper.name().agreement()) ? "this agreement" : id;
  }

  private static String words(Restated restated) {
    return restated.agreement().isEmpty() ? "" : restated.agreement() + " of " + restated.dated().iso()
        + restated.amended().stream().map(d -> ", amended " + d.iso()).collect(Collectors.joining());
  }

  private static String date(LegalDate date) {
    return date.equals(LegalDate.Unknown.UNKNOWN) ? "" : date.iso();
  }
}
