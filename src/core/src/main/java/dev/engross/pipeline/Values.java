package dev.engross.pipeline;

import dev.engross.account.Matter;
import dev.engross.conform.Origin;
import dev.engross.conform.RowState;
import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.report.GivenValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which instrument, and which commit, gave each value of an agreement's schedules. */
final class Values {

  private final Past past;
  private final Past.Point head;

  /** @param head at which the agreement can be read */
  Values(Past past, Past.Point head) {
    this.past = past;
    this.head = head;
  }

  List<GivenValue> all() {
    List<GivenValue> values = new ArrayList<>();
    List<Standing> standings = past.at(head).version().standings();
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
        String commit = giver.flatMap(i -> recorded(i, schedule, row, column.key())).orElse("");
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

  /** The commit from which on the instrument said this of the cell, or else of its row, up to what stands now. */
  private Optional<String> recorded(Instrument by, ScheduleState schedule, RowState row, String column) {
    Set<String> names = new HashSet<>(row.formerly());
    names.add(row.name());
    names.add("");
    return first(by, names, m -> schedule.wasCalled(m.schedule()) && m.column().equals(column))
        .or(() -> first(by, names, m -> schedule.wasCalled(m.schedule()) && m.column().isEmpty()));
  }

  /** Goes back as long as it finds the same; so all commits on the way to what stands now said it, too. */
  private Optional<String> first(Instrument by, Set<String> rows, Predicate<Matter.Row> about) {
    String paper = by.name().key();
    Map<String, String> said = past.at(head).version().said(paper, rows, about);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Past.Point first = head;
    Optional<Past.Point> next = Optional.of(head);
    while (next.isPresent()) {
      first = next.get();
      next = past.before(first).stream()
          .filter(p -> past.at(p).version().said(paper, rows, about).equals(said)).findFirst();
    }
    return Optional.of(first.commit());
  }
}
