package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a schedule that a whole paper adds, and those that its sections name, whatever part of it is folded now.
 *
 * @param added rows that it brings, said or not
 * @param named rows that a change is aimed at which a section says aloud, by the names before the paper and after it;
 *     nobody who reads "all other rows" knows of changes that only the schedule shows
 */
record SaidRows(Set<String> added, Set<String> named) {

  static SaidRows of(Instrument paper, String schedule) {
    SaidRows rows = new SaidRows(new HashSet<>(), new HashSet<>());
    for (Section section : paper.body().all()) {
      section.everyChange().forEach(c -> rows.take(c, schedule, false));
      section.changes().forEach(c -> rows.take(c, schedule, !c.manner().isSilent()));
    }
    return rows;
  }

  static SaidRows of(List<Made> changes, String schedule) {
    SaidRows rows = new SaidRows(new HashSet<>(), new HashSet<>());
    changes.forEach(m -> rows.take(m.change(), schedule, true));
    return rows;
  }

  private void take(Change change, String schedule, boolean aloud) {
    if (!change.target().first().equals(schedule)) {
      return;
    }
    if (change instanceof Change.AddRows add) {
      add.rows().forEach(r -> added.add(r.name()));
    } else if (aloud) {
      named.add(change.target().step(1));
      if (change instanceof Change.Rename rename) {
        named.add(rename.to());
      }
    }
  }

  boolean isOther(String name) {
    return !added.contains(name) && !named.contains(name);
  }
}
