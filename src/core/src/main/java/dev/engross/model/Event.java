package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.LegalDate;
import java.util.List;

/** A fact that no instrument made: changes on a date, or the name of what happened. */
public record Event(LegalDate on, List<Change> changes, String happened, Location at) {
  public Event {
    changes = List.copyOf(changes);
  }
}
