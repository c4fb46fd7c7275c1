package dev.engross.bind;

import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Party;
import dev.engross.model.Schedule;
import dev.engross.yaml.Node;
import java.util.ArrayList;
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

  /** What later papers may speak of: what a paper adds, too. What it takes away or renames may still be meant. */
  Scope after(Instrument paper) {
    List<Party> joined = new ArrayList<>(parties);
    paper.joining().stream().filter(p -> !partyKeys().contains(p.key())).forEach(joined::add);
    List<Schedule> known = new ArrayList<>(schedules);
    paper.body().all().stream().flatMap(s -> s.everyChange().stream()).forEach(c -> learn(c, known));
    return new Scope(form, formKnown, forms, joined, known, agreements);
  }

  private static void learn(Change change, List<Schedule> known) {
    if (change instanceof Change.AddSchedule add) {
      known.add(add.schedule());
      return;
    }
    for (int i = 0; i < known.size(); i++) {
      Schedule schedule = known.get(i);
      if (schedule.label().equals(change.target().first())) {
        if (change instanceof Change.AddColumn add) {
          known.set(i, add.place().in(schedule, add.column()));
        } else if (change instanceof Change.Rename rename && change.target().steps().size() == 1) {
          known.add(schedule.labelled(rename.to()));
          return;
        }
      }
    }
  }

  List<String> partyKeys() {
    return parties.stream().map(Party::key).toList();
  }
}
