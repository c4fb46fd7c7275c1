package dev.engross.account;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.conform.TimedChange;
import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Party;
import dev.engross.model.Prose;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.target.Target;
import dev.engross.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that a paper says, statement by statement. */
final class Statements {

  /** What targets of cells call several rows at once. */
  private static final Map<String, String> WIDE =
      Map.of("all", "all rows", "others", "the other rows", "added", "the rows that it adds");

  private final Standing standing;
  private final Form form;
  private final Map<String, Statement> all = new LinkedHashMap<>();

  private Statements(Standing standing, Form form) {
    this.standing = standing;
    this.form = form;
  }

  /**
   * The statements of a paper, in its order, by their keys.
   *
   * @param form of the base, by which provisions are numbered
   */
  static Map<String, Statement> of(Standing standing, Form form) {
    Statements statements = new Statements(standing, form);
    statements.paper(standing.instrument());
    return statements.all;
  }

  private void paper(Instrument paper) {
    effect(paper);
    paper.parties().forEach(this::party);
    List<Prose> recitals = paper.recitals();
    for (int i = 0; i < recitals.size(); i++) {
      String name = "Recital " + (i + 1);
      wording(new Matter.Provision(name), name, recitals.get(i).text());
    }
    paper.particulars().forEach(p -> put(
        Statement.Figure.first(new Matter.Named(p.name()), "particular " + p.name(), p.name(), p.value())));
    provisions(Provisions.of(paper, form, (section, kind) -> section.heading()));
    for (Schedule schedule : paper.schedules()) {
      put(new Statement.Deed(new Matter.Table(schedule.label()), "schedule " + schedule.label(),
          "attached " + schedule.label()));
      schedule.rows().all().forEach(row -> row(schedule, row, "listed"));
    }
    paper.exhibits().forEach(e -> wording(new Matter.Provision(e.label()), e.label(), e.title() + "\n" + e.text()));
    standing.changes().forEach(this::change);
    paper.signed().forEach((party, signed) -> wording(new Matter.Party(party), "the signature of " + party,
        signed.stream().map(s -> s.by() + ", " + s.title() + ", " + s.on().iso()).collect(Collectors.joining("; "))));
    paper.sic().accepts().forEach(a -> put(new Statement.Deed(new Matter.Paper(), "sic " + a.rule(),
        "accepted what " + a.rule() + " finds")));
  }

  private void effect(Instrument paper) {
    boolean own = paper.effective() instanceof Moment.At at && at.date().equals(paper.dated());
    String begins = own ? "" : moment(paper.effective());
    String ends = moment(paper.until());
    if (!begins.isEmpty()) {
      wording(new Matter.Paper(), "the day of its effect", begins);
    }
    if (!ends.isEmpty()) {
      wording(new Matter.Paper(), "the day until which it has effect", ends);
    }
  }

  private static String moment(Moment moment) {
    if (moment instanceof Moment.At at) {
      return at.date().iso();
    }
    if (moment instanceof Moment.Upon upon) {
      return "when " + upon.event() + " happens";
    }
    return moment instanceof Moment.Unless unless
        ? unless.date().iso() + ", unless " + unless.event() + " happens before"
        : "";
  }

  private void party(Party party) {
    Matter matter = new Matter.Party(party.key());
    put(new Statement.Wording(
        matter, "party " + party.key(), "the name of " + party.key(), party.name(),
        "named " + party.name() + (party.term().isEmpty() ? " as a party" : " as the " + party.term())));
    for (String key : Party.sayable()) {
      party.said(List.of(key.split(" > "))).filter(words -> !words.isEmpty())
          .ifPresent(words -> wording(matter, "what is said of " + party.key() + " (" + key + ")", words));
    }
  }

  private void provisions(List<Provision> some) {
    for (Provision provision : some) {
      Section section = provision.section();
      String name = provision.name().isEmpty()
          ? section.heading().isEmpty() ? section.id() : "\"" + section.heading() + "\""
          : provision.name();
      if (!section.text().text().isBlank() || !section.heading().isBlank()) {
        String heading = section.heading().isEmpty() ? "" : section.heading() + ". ";
        boolean base = standing.instrument().name().isBase();
        String of = base ? name : "its " + name;
        wording(base ? new Matter.Provision(name) : new Matter.Named(of), of, heading + section.text().text());
      }
      provisions(provision.inner());
    }
  }

  private void wording(Matter matter, String of, String words) {
    put(new Statement.Wording(matter, of, of, words, "gave " + of + " as " + Words.quoted(words)));
  }

  private void change(TimedChange timed) {
    Change change = timed.change();
    Target target = change.target();
    if (change instanceof Change.AddRows add) {
      schedule(target.first()).ifPresent(s -> add.rows().forEach(row -> row(s, row, "added")));
    } else if (change instanceof Change.Restate restate && restate.rows().known()) {
      put(new Statement.Deed(matter(target), "restate " + target.text(), Deeds.of(change)));
      schedule(target.first()).ifPresent(s -> restate.rows().all().forEach(row -> row(s, row, "printed")));
    } else if (change instanceof Change.Set set) {
      put(figure(set));
    } else {
      put(Deeds.statement(matter(target), change));
    }
  }

  private Statement figure(Change.Set set) {
    Target target = set.target();
    Optional<ScheduleState> schedule = stood(target.first());
    boolean cell = target.steps().size() == 3 && schedule.isPresent();
    String of = cell ? heading(schedule.get().schedule(), target.step(2)) + " of " + rows(target) : target.text();
    String key = "set " + target.text() + (set.manner().only().isEmpty() ? "" : " for " + set.manner().only());
    String named = cell ? "the " + of : of;
    Optional<Value> before = cell
        ? schedule.get().row(target.step(1)).flatMap(r -> r.cell(target.step(2))).map(RowState.CellState::value)
        : standing.before().particular(target.first()).map(p -> p.value());
    return before.map(stood -> Statement.Figure.set(matter(target), key, named, set.to(), stood))
        .orElseGet(() -> Statement.Figure.first(matter(target), key, named, set.to()));
  }

  /** What a target of a cell means: a row, or several. */
  private static String rows(Target target) {
    return WIDE.getOrDefault(target.step(1), target.step(1));
  }

  private void row(Schedule schedule, Schedule.Row row, String verb) {
    Matter matter = new Matter.Row(schedule.label(), row.name(), "");
    String in = verb.equals("added") ? " to " : " in ";
    put(new Statement.Deed(
        matter, "row " + schedule.label() + " > " + row.name(), verb + " " + row.name() + in + schedule.label()));
    for (Schedule.Cell cell : row.cells()) {
      String of = "the " + heading(schedule, cell.column()) + " of " + row.name();
      put(Statement.Figure.first(new Matter.Row(schedule.label(), row.name(), cell.column()),
          "cell " + schedule.label() + " > " + row.name() + " > " + cell.column(), of, cell.value()));
    }
  }

  private static String heading(Schedule schedule, String column) {
    return schedule.column(column).map(Schedule.Column::heading).filter(h -> !h.isBlank())
        .map(h -> h.replaceAll("\\s+", " ")).orElse(column);
  }

  private Matter matter(Target target) {
    if (target.isParty()) {
      return new Matter.Party(target.party());
    }
    if (schedule(target.first()).isPresent()) {
      return target.steps().size() == 1
          ? new Matter.Table(target.first())
          : new Matter.Row(target.first(), WIDE.containsKey(target.step(1)) ? "" : target.step(1), target.step(2));
    }
    return target.isProvision() ? new Matter.Provision(target.text()) : new Matter.Named(target.text());
  }

  private Optional<Schedule> schedule(String label) {
    return stood(label).or(() -> standing.after(label)).map(ScheduleState::schedule);
  }

  private Optional<ScheduleState> stood(String label) {
    return standing.before().schedule(label);
  }

  /** A second statement of one key is another one. */
  private void put(Statement statement) {
    String key = statement.key();
    for (int i = 2; all.containsKey(key); i++) {
      key = statement.key() + " #" + i;
    }
    all.put(key, statement);
  }
}
