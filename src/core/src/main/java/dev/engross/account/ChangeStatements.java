package dev.engross.account;

import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.model.Change;
import dev.engross.model.Particular;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import dev.engross.target.Target;
import dev.engross.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a paper's changes say. */
final class ChangeStatements {

  /** What targets of cells call several rows at once. */
  private static final Map<String, String> WIDE =
      Map.of("all", "all rows", "others", "the other rows", "added", "the rows that it adds");

  /**
   * What changes are made to.
   *
   * @param stood a schedule as it was before them
   * @param known one as it was before, or since
   * @param particular as it was before
   */
  record Ground(
      Function<String, Optional<ScheduleState>> stood, Function<String, Optional<ScheduleState>> known,
      Function<String, Optional<Particular>> particular) {

    Optional<Schedule> schedule(String label) {
      return stood.apply(label).or(() -> known.apply(label)).map(ScheduleState::schedule);
    }
  }

  private final Telling telling;
  private final Ground ground;
  private final ScheduleStatements schedules;
  private final PartyStatements parties;

  ChangeStatements(Telling telling, Ground ground) {
    this.telling = telling;
    this.ground = ground;
    this.schedules = new ScheduleStatements(telling);
    this.parties = new PartyStatements(telling);
  }

  void change(Change change) {
    Target target = change.target();
    Matter matter = matter(target);
    Optional<Schedule> schedule = ground.schedule(target.first());
    if (change instanceof Change.AddRows add && schedule.isPresent()) {
      schedules.rows(schedule.get(), add.rows(), "added");
      schedules.place(matter, "the rows that it adds to " + target.text(), add.place());
    } else if (change instanceof Change.Set set) {
      telling.put(figure(set));
    } else {
      telling.put(statement(matter, change));
      inside(change, schedule);
    }
    manner(change, whole(matter));
  }

  /** What comes with a change, besides its deed. */
  private void inside(Change change, Optional<Schedule> schedule) {
    Target target = change.target();
    if (change instanceof Change.Restate restate && schedule.isPresent()) {
      schedules.rows(schedule.get(), restate.rows(), "printed");
    } else if (change instanceof Change.AddSchedule add) {
      schedules.whole(add.schedule());
    } else if (change instanceof Change.AddColumn add) {
      Matter table = new Matter.Table(target.first());
      telling.quiet(table, "the key of the column that it adds to " + target.text(), add.column().key());
      schedules.column(target.first(), add.column());
      schedules.place(table, "the column " + add.column().key() + " in " + target.first(), add.place());
    } else if (change instanceof Change.AddParty add) {
      parties.details(target.party(), add.party());
    } else if (change instanceof Change.Substitute substitute) {
      parties.details("who takes the place of " + target.party(), substitute.party());
      telling.quiet(matter(target), "whether who takes the place of " + target.party() + " has a role of its own",
          substitute.inRole());
    }
  }

  private void manner(Change change, Matter matter) {
    Change.Manner manner = change.manner();
    String of = "the change to " + change.target().text();
    telling.effect(matter, of, manner.effective(), manner.until());
    telling.loud(matter, "the scope of " + of, manner.only());
    telling.quiet(matter, "the words that " + of + " is made by", manner.says());
    telling.quiet(matter, "what stood there, as " + of + " has it", manner.was());
    telling.quiet(matter, "how " + of + " is shown", manner.show());
  }

  /** What a change states; one that gives words states these. */
  private static Statement statement(Matter matter, Change change) {
    String key = change.verb() + " " + change.target().text();
    String words = change instanceof TextChange text
        ? text.inText().words().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining("\n")) + number(text)
        : "";
    return words.isEmpty()
        ? new Statement.Deed(matter, key, Deeds.of(change))
        : new Statement.Wording(matter, key, change.target().text(), words, Deeds.of(change));
  }

  private static String number(TextChange change) {
    String number = change instanceof TextChange.Add add ? add.content().number()
        : change instanceof TextChange.Replace replace ? replace.content().number() : "";
    return number.isEmpty() ? "" : "\nnumber: " + number;
  }

  private Statement figure(Change.Set set) {
    Target target = set.target();
    Optional<Schedule> schedule = ground.schedule(target.first());
    boolean cell = target.steps().size() == 3 && schedule.isPresent();
    String of = cell
        ? ScheduleStatements.heading(schedule.get(), target.step(2)) + " of " + rows(target)
        : target.text();
    String key = "set " + target.text() + (set.manner().only().isEmpty() ? "" : " for " + set.manner().only());
    String named = cell ? "the " + of : of;
    Optional<Value> before = cell
        ? ground.stood().apply(target.first()).flatMap(s -> s.row(target.step(1)))
            .flatMap(r -> r.cell(target.step(2))).map(RowState.CellState::value)
        : ground.particular().apply(target.first()).map(Particular::value);
    return before.map(stood -> Statement.Figure.set(matter(target), key, named, set.to(), stood))
        .orElseGet(() -> Statement.Figure.first(matter(target), key, named, set.to()));
  }

  /** What a target of a cell means: a row, or several. */
  private static String rows(Target target) {
    return WIDE.getOrDefault(target.step(1), target.step(1));
  }

  private Matter matter(Target target) {
    if (target.isParty()) {
      return new Matter.Party(target.party());
    }
    if (ground.schedule(target.first()).isPresent()) {
      return target.steps().size() == 1
          ? new Matter.Table(target.first())
          : new Matter.Row(target.first(), WIDE.containsKey(target.step(1)) ? "" : target.step(1), target.step(2));
    }
    return target.isProvision() ? new Matter.Provision(target.text()) : new Matter.Named(target.text());
  }

  /** Of a cell its row, since what is said of a change gives no value. */
  private static Matter whole(Matter matter) {
    return matter instanceof Matter.Row row ? new Matter.Row(row.schedule(), row.row(), "") : matter;
  }
}
