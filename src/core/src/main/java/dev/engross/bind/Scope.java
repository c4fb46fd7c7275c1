package dev.engross.bind;

import dev.engross.model.Form;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument's sections may speak of: its form, and the parties and schedules of its agreement.
 *
 * @param formKnown false where the form that was asked for does not exist, so that its kinds cannot be known
 * @param agreements the ids of all agreements of the book
 */
record Scope(
    Form form, boolean formKnown, BoundForms forms, List<Party> parties, List<Schedule> schedules,
    List<String> agreements) {

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
