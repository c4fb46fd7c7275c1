package dev.engross.pipeline;

import dev.engross.account.Account;
import dev.engross.account.Fact;
import dev.engross.account.Matter;
import dev.engross.conform.Origin;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which instrument, and which commit, gave each value of an agreement's schedules. */
final class Values {

  private final List<Entry> entries;

  /** @param entries all of the agreement, oldest first */
  Values(List<Entry> entries) {
    this.entries = entries;
  }

  List<GivenValue> of(Account.Version version) {
    List<GivenValue> values = new ArrayList<>();
    List<Standing> standings = version.standings();
    if (!standings.isEmpty()) {
      standings.get(standings.size() - 1).after().schedules()
          .forEach(s -> s.rows().forEach(row -> row(s, row, values)));
    }
    return values;
  }

  private void row(ScheduleState schedule, RowState row, List<GivenValue> values) {
    for (Schedule.Column column : schedule.schedule().valueColumns()) {
      row.cell(column.key()).ifPresent(cell -> {
        Optional<Instrument> giver = giver(cell.by());
        String instrument = giver.map(Values::title).orElse("an event");
        String commit = giver.flatMap(i -> recorded(i, schedule, row, column.key())).map(e -> e.commit().id())
            .orElse("");
        values.add(new GivenValue(
            schedule.label(), row.name(), heading(column), cell.value().text(), instrument,
            !(cell.by() instanceof Origin.FirstKnownFrom), commit));
      });
    }
  }

  private static String heading(Schedule.Column column) {
    return column.heading().isBlank() ? column.key() : column.heading().replaceAll("\\s+", " ");
  }

  private static Optional<Instrument> giver(Origin origin) {
    return origin instanceof Origin.By by ? Optional.of(by.instrument())
        : origin instanceof Origin.FirstKnownFrom first ? Optional.of(first.instrument()) : Optional.empty();
  }

  private static String title(Instrument instrument) {
    return instrument.name().isNumbered()
        ? instrument.called() + " No. " + instrument.name().number()
        : instrument.titled();
  }

  /** The last commit that had the instrument say this of the cell, or else of its row. */
  private Optional<Entry> recorded(Instrument by, ScheduleState schedule, RowState row, String column) {
    Set<String> names = new HashSet<>(row.formerly());
    names.add(row.name());
    return last(by, schedule, names, column).or(() -> last(by, schedule, names, ""));
  }

  private Optional<Entry> last(Instrument by, ScheduleState schedule, Set<String> rows, String column) {
    return entries.stream().filter(e -> e.facts().stream().anyMatch(f -> isOn(f, by, schedule, rows, column)))
        .reduce((first, second) -> second);
  }

  private static boolean isOn(
      Fact fact, Instrument by, ScheduleState schedule, Set<String> rows, String column) {
    return fact.paper().equals(by.name().key()) && fact.matter() instanceof Matter.Row matter
        && schedule.wasCalled(matter.schedule()) && (matter.row().isEmpty() || rows.contains(matter.row()))
        && matter.column().equals(column);
  }
}
