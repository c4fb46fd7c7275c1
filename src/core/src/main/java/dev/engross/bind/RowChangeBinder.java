package dev.engross.bind;

import dev.engross.model.Change;
import dev.engross.model.Change.Manner;
import dev.engross.model.Change.Place;
import dev.engross.model.Schedule;
import dev.engross.source.Location;
import dev.engross.target.Target;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import dev.engross.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Binds what changes do to the rows of schedules, by the columns that these have. */
final class RowChangeBinder {

  private final Binding binding;
  private final List<Schedule> schedules;
  private final RowBinder rows;

  /** @param schedules those of the agreement */
  RowChangeBinder(Binding binding, List<Schedule> schedules) {
    this.binding = binding;
    this.schedules = schedules;
    this.rows = new RowBinder(binding);
  }

  /** Rows that are added; of the words that a provision would have, it has none. */
  Change add(Target target, Keys keys, Manner manner) {
    for (String key : ChangeBinder.NEW_TEXT) {
      if (keys.has(key)) {
        binding.error("unknown-key", keys.at(key), "the change \"add\" with rows has no key " + Binding.quoted(key),
            "put the words into " + Binding.quoted("says") + ", or into a section around the change");
      }
    }
    List<Schedule.Row> added =
        schedule(target).map(s -> rows.rows(keys.node("rows").orElseThrow(), s.columns())).orElse(List.of());
    return new Change.AddRows(target, added, place(keys), manner);
  }

  /** Another place for a row. */
  Change move(Target target, Keys keys, Manner manner) {
    if (!keys.has("after") && !keys.has("before")) {
      binding.error("missing-key", keys.at(), "the change \"move\" must have the key \"after\" or \"before\"",
          "add after: …");
    }
    return new Change.Move(target, place(keys), manner);
  }

  /** @param silently changes that the schedule shows and no section makes */
  Change restate(Target target, List<Change> silently, Keys keys, Manner manner) {
    Schedule.Rows given = schedule(target).map(s -> rows.rows(keys, s.columns()))
        .orElseGet(() -> Schedule.Rows.unknown(keys.at()));
    return new Change.Restate(target, given, silently, manner);
  }

  private Optional<Schedule> schedule(Target target) {
    Optional<Schedule> schedule = Schedule.labelled(schedules, target.first());
    if (schedule.isEmpty()) {
      binding.unknown("unknown-target", target.at(), "schedule", target.first(),
          schedules.stream().map(Schedule::label).toList());
    }
    return schedule;
  }

  /** What a change says that something stands beside. */
  static Place place(Keys keys) {
    return new Place(keys.text("after"), keys.text("before"), placeAt(keys));
  }

  /** Where it says so. */
  static Location placeAt(Keys keys) {
    return keys.at(keys.has("after") ? "after" : "before");
  }

  /** A value of the type of the column that a target means, or of the type that its characters tell. */
  Value value(Target target, Keys keys) {
    if (!keys.has("to")) {
      keys.required("to");
      return Value.Special.UNKNOWN;
    }
    Optional<Schedule> schedule = Schedule.labelled(schedules, target.first());
    Node to = keys.node("to").orElseThrow();
    return schedule.isPresent()
        ? Literals.value(binding, to, type(target, schedule.get()), "the new value")
        : Literals.inferred(binding, to, "the new value");
  }

  /** Where no column is meant, that is what is told, and not how its value would have to read. */
  private static ValueType type(Target target, Schedule schedule) {
    List<Schedule.Column> values = schedule.valueColumns();
    Optional<Schedule.Column> only =
        target.steps().size() == 2 && values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    return schedule.column(target.step(target.steps().size() - 1)).or(() -> only).map(Schedule.Column::type)
        .orElse(ValueType.TEXT);
  }
}
