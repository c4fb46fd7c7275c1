package dev.engross.bind;

import dev.engross.model.Change;
import dev.engross.model.Change.Manner;
import dev.engross.model.Change.Place;
import dev.engross.model.Schedule;
import dev.engross.model.Schedule.Column;
import dev.engross.target.Target;
import dev.engross.value.ValueType;
import dev.engross.yaml.Node.Mapping;
import java.util.List;

/** Binds what a change adds that is neither rows nor words: a party, a schedule, a column. */
final class NewBinder {

  static final List<String> COLUMN = List.of("heading", "type", "of", "print", "after", "before");

  /** Keys that describe nothing else that could be added. */
  private static final List<String> SCHEDULE_ALONE = List.of("title", "opening", "subject", "groups");

  private final Binding binding;
  private final PartyBinder parties;
  private final List<Schedule> schedules;

  /** @param schedules those of the agreement */
  NewBinder(Binding binding, PartyBinder parties, List<Schedule> schedules) {
    this.binding = binding;
    this.parties = parties;
    this.schedules = schedules;
  }

  /** What a change can add. */
  enum What {
    PARTY(PartyBinder.PARTY),
    SCHEDULE(ScheduleBinder.SCHEDULE),
    COLUMN(NewBinder.COLUMN),
    /** Rows, or words: what the verb's own keys say. */
    OTHER(ChangeBinder.VERBS.get("add"));

    private final List<String> keys;

    What(List<String> keys) {
      this.keys = keys;
    }

    /** The keys that describe it. */
    List<String> keys() {
      return keys;
    }
  }

  /** What a change adds, by its target and the keys beside it. */
  What what(Target target, Mapping change) {
    if (target.isParty()) {
      return What.PARTY;
    }
    boolean described = false;
    for (String key : SCHEDULE_ALONE) {
      described |= change.get(key).isPresent();
    }
    if (change.get("columns").isPresent() || described && !target.isProvision()) {
      return What.SCHEDULE;
    }
    boolean inSchedule = Schedule.labelled(schedules, target.first()).isPresent();
    boolean rows = change.get("rows").isPresent() || change.get("text").isPresent();
    return inSchedule && target.steps().size() == 2 && !rows ? What.COLUMN : What.OTHER;
  }

  /** The change that adds a party, a schedule or a column. */
  Change change(What what, Target target, Keys keys, Manner manner) {
    return switch (what) {
      case PARTY -> party(target, keys, manner);
      case SCHEDULE -> schedule(target, keys, manner);
      case COLUMN, OTHER -> column(target, keys, manner);
    };
  }

  private Change party(Target target, Keys keys, Manner manner) {
    String key = target.steps().size() == 1 ? target.party() : target.text().substring("party ".length());
    return new Change.AddParty(target, parties.party(key, target.at(), keys), manner);
  }

  private Change schedule(Target target, Keys keys, Manner manner) {
    String label = target.steps().size() == 1 ? target.first() : target.text();
    if (!keys.has("columns")) {
      binding.error("missing-key", target.at(), "a new schedule must have the key \"columns\"",
          "add columns: {name: …}, with a key and a heading for each");
    }
    return new Change.AddSchedule(
        target, new ScheduleBinder(binding).schedule(label, target.at(), keys), manner);
  }

  private Change column(Target target, Keys keys, Manner manner) {
    ScheduleBinder binder = new ScheduleBinder(binding);
    GivenName.column(binding, target.step(1), target.at());
    Column column = binder.column(target.step(1), target.at(), ValueType.TEXT, keys);
    Place place = RowChangeBinder.place(keys);
    return new Change.AddColumn(target, column, place, manner);
  }
}
