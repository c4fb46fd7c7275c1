package dev.engross.view;

import dev.engross.conform.ScheduleState;
import dev.engross.conform.Standing;
import dev.engross.model.Change;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import java.util.Map;
import java.util.Optional;

/** What changes are made to: a party, a schedule, a column, a row, a particular, or the text. */
final class ChangeSubjects {

  private static final String COLUMN = "column";

  private final Standing standing;

  ChangeSubjects(Standing standing) {
    this.standing = standing;
  }

  /** In a word, by which templates tell one from another. */
  String kind(Change change) {
    Target target = change.target();
    if (target.isParty()) {
      return target.steps().size() == 1 ? "party" : "key";
    }
    Optional<ScheduleState> schedule = standing.before().schedule(target.first());
    if (change instanceof Change.AddSchedule || schedule.isPresent() && target.steps().size() == 1
        && !(change instanceof Change.AddRows)) {
      return "schedule";
    }
    if (schedule.isPresent()) {
      boolean named = target.steps().size() == 2 && schedule.get().row(target.step(1)).isEmpty();
      boolean removed = change instanceof Change.Remove && named && moved(change).isPresent();
      return removed || change instanceof Change.AddColumn ? COLUMN : "row";
    }
    return standing.before().particular(target.first()).isPresent() ? "particular" : "text";
  }

  /** The column that a change adds or takes away; empty for a change to anything else. */
  Optional<Column> wholeColumn(Change change) {
    return kind(change).equals(COLUMN) ? moved(change) : Optional.empty();
  }

  private Optional<Column> moved(Change change) {
    return change instanceof Change.AddColumn add
        ? Optional.of(add.column())
        : standing.before().schedule(change.target().first())
            .flatMap(s -> s.schedule().column(change.target().step(1)));
  }

  /** The column that a target's last step names, before the paper or with it. */
  Optional<Column> column(Target target) {
    return standing.column(target.first(), target.steps().get(target.steps().size() - 1));
  }

  /** The target of a change, with the column that a row's value is set in by default. */
  Target whole(Change change) {
    Target target = change.target();
    Optional<ScheduleState> schedule = standing.before().schedule(target.first());
    boolean row = change instanceof Change.Set && target.steps().size() == 2 && schedule.isPresent()
        && column(target).isEmpty();
    return row
        ? schedule.get().schedule().valueColumns().stream().findFirst().map(c -> target.plus(c.key())).orElse(target)
        : target;
  }

  /** Only sections have numbers, and only items have places that can be kept; a sentence has neither. */
  static Map<String, String> reserved(Target target) {
    String last = target.step(target.steps().size() - 1);
    boolean item = last.startsWith("(") || target.steps().size() == 1 && last.endsWith(")");
    boolean numbered = item || target.steps().size() == 1;
    return target.isSection() && numbered ? Map.of("mark", "reserved", "keeps", item ? "place" : "number") : Map.of();
  }
}
