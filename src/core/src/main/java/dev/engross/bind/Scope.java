package dev.engross.bind;

import dev.engross.model.Form;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.yaml.Node;
import java.util.List;
import java.util.Optional;

/** What an instrument's sections may speak of: its form, and the parties and schedules of its agreement. */
record Scope(Form form, BoundForms forms, List<Party> parties, List<Schedule> schedules) {

  List<Node> kindChanges(String kind) {
    return forms.changes(form.name(), kind);
  }

  Optional<Schedule> schedule(String label) {
    return schedules.stream().filter(s -> s.label().equals(label)).findFirst();
  }

  List<String> partyKeys() {
    return parties.stream().map(Party::key).toList();
  }
}
