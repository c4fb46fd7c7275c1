package dev.engross.bind;

import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Schedule;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Binds facts that no instrument made. */
final class EventBinder {

  static final List<String> EVENT = List.of("on", "happened");
  static final List<String> VERBS = List.of("rename", "set", "note");

  private final Binding binding;
  private final ChangeBinder changes;

  EventBinder(Binding binding, List<Schedule> schedules) {
    this.binding = binding;
    this.changes = new ChangeBinder(binding, schedules);
  }

  /** Events in the order of their dates; those of one day in the author's. */
  List<Event> events(List<Node> nodes) {
    List<Event> events = new ArrayList<>();
    for (Node node : nodes) {
      binding.mapping(node, "an event").ifPresent(m -> events.add(event(m)));
    }
    events.sort(Comparator.comparing(e -> e.on().latest().orElse(java.time.LocalDate.MIN)));
    return events;
  }

  private Event event(Mapping mapping) {
    boolean happened = mapping.get("happened").isPresent();
    String verb = ChangeBinder.verbOf(mapping).orElse("");
    if (!happened && !VERBS.contains(verb)) {
      binding.error("unknown-verb", mapping.at(), "an event must say what happened", "write happened: …, or one of " + String.join(", ", VERBS));
    }
    List<String> allowed = new ArrayList<>(EVENT);
    mapping.entries().forEach(e -> {
      if (!verb.isEmpty()) {
        allowed.add(e.key().text());
      }
    });
    Keys keys = Keys.of(binding, mapping, "an event", allowed);
    keys.required("on");
    List<Change> made = VERBS.contains(verb) ? changes.change(mapping, EVENT) : List.of();
    LegalDate on = keys.date("on");
    return new Event(on, made, keys.text("happened"), mapping.at());
  }
}
