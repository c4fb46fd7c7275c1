package dev.engross.bind;

import dev.engross.finding.NearName;
import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Schedule;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Binds facts that no instrument made. */
final class EventBinder {

  static final List<String> EVENT = List.of("on", "happened");
  static final List<String> VERBS = List.of("rename", "set", "note");

  private final Binding binding;
  private final ChangeBinder changes;

  EventBinder(Binding binding, PartyBinder parties, String agreement, List<Schedule> schedules) {
    this.binding = binding;
    this.changes = new ChangeBinder(binding, parties, agreement, schedules, Texts.none(binding));
  }

  /** Events in the author's order. */
  List<Event> events(List<Node> nodes) {
    List<Event> events = new ArrayList<>();
    for (Node node : nodes) {
      binding.mapping(node, "an event").ifPresent(m -> events.add(event(m)));
    }
    return events;
  }

  private Event event(Mapping mapping) {
    boolean happened = mapping.get("happened").isPresent();
    String verb = ChangeBinder.verbOf(mapping).orElse("");
    boolean changes = VERBS.contains(verb);
    if (!happened && !changes) {
      binding.error("unknown-verb", mapping.at(), "an event must say what happened", mend(mapping));
    }
    // The change itself reports the keys that it does not know, and an event without a verb has one fault already.
    List<String> allowed = happened && !changes ? EVENT : mapping.entries().stream().map(e -> e.key().text()).toList();
    Keys keys = Keys.of(binding, mapping, "an event", allowed);
    keys.required("on");
    List<Change> made = changes ? this.changes.change(mapping, EVENT) : List.of();
    LegalDate on = keys.date("on");
    keys.scalar("happened").ifPresent(s -> Dates.isEvent(binding, s));
    return new Event(on, made, keys.text("happened"), mapping.at());
  }

  private static String mend(Mapping mapping) {
    List<String> known = InstrumentBinder.with(VERBS, "happened");
    return mapping.entries().stream().map(e -> e.key().text()).filter(k -> !k.equals("on"))
        .flatMap(k -> NearName.of(k, known).stream()).findFirst()
        .map(near -> "did you mean " + Binding.quoted(near) + "?")
        .orElse("write happened: …, or one of " + String.join(", ", VERBS));
  }
}
