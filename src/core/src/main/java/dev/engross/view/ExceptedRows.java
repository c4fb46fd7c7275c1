package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Section;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.value.Values;
import dev.engross.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that a change of all rows does not reach, since the same paper gives them another value from that day. */
final class ExceptedRows {

  private final Side side;
  private final Standing standing;

  ExceptedRows(Side side) {
    this.side = side;
    this.standing = side.standing();
  }

  /**
   * {@code the berth added by this Amendment}; empty where the change is true of all that it speaks of.
   *
   * @param target of the change, its column included
   */
  String words(Change change, Target target) {
    Optional<ScheduleState> schedule = standing.said(change);
    boolean applied = change instanceof Change.Set && change.manner().only().isEmpty();
    String column = target.step(target.steps().size() - 1);
    String width = target.steps().size() == 2 ? "all" : target.step(1);
    if (!applied || schedule.isEmpty() || schedule.get().schedule().column(column).isEmpty()
        || !width.equals("all") && !width.equals("added")) {
      return "";
    }
    Value to = ((Change.Set) change).to();
    List<String> names = new ArrayList<>();
    if (width.equals("all")) {
      set((Change.Set) change, schedule.get(), column)
          .forEach(n -> names.add(ScheduleViews.full(n, schedule.get().schedule())));
    }
    List<String> added = added(target.first());
    List<String> others = added.stream().filter(n -> isOther(schedule.get(), n, column, to)).toList();
    if (others.equals(added) && !added.isEmpty() && width.equals("all")) {
      names.add(addedByThis(schedule.get().schedule(), added.size()));
    } else {
      others.forEach(n -> names.add(ScheduleViews.full(n, schedule.get().schedule())));
    }
    return Language.and(names);
  }

  /** Rows that a section names and gives another value in the same column. */
  private Stream<String> set(Change.Set all, ScheduleState schedule, String column) {
    String label = all.target().first();
    ScheduleState before = standing.before().schedule(label).orElse(schedule);
    List<Schedule.Column> values = schedule.schedule().valueColumns();
    return sections().flatMap(s -> s.changes().stream())
        .filter(c -> c instanceof Change.Set && c.target().first().equals(label))
        .filter(c -> before.row(c.target().step(1)).isPresent() && c.manner().only().isEmpty())
        .filter(c -> c.target().steps().size() == 2
            ? values.get(0).key().equals(column)
            : c.target().step(2).equals(column))
        .filter(c -> standing.areOfOneDay(c, all) && !Values.same(((Change.Set) c).to(), all.to()))
        .map(c -> c.target().step(1));
  }

  private List<String> added(String schedule) {
    return sections().flatMap(s -> s.everyChange().stream())
        .filter(c -> c instanceof Change.AddRows && c.target().first().equals(schedule))
        .flatMap(c -> ((Change.AddRows) c).rows().stream()).map(Schedule.Row::name).toList();
  }

  private Stream<Section> sections() {
    return standing.instrument().body().all().stream();
  }

  private static boolean isOther(ScheduleState schedule, String row, String column, Value to) {
    return schedule.row(row).flatMap(r -> r.cell(column)).map(c -> !Values.same(c.value(), to)).orElse(false);
  }

  private String addedByThis(Schedule schedule, int rows) {
    boolean one = rows == 1;
    String word = one ? schedule.subject().one() : schedule.subject().many();
    return "the " + (word.isEmpty() ? one ? "row" : "rows" : word) + " added by this "
        + side.paper().called();
  }
}
