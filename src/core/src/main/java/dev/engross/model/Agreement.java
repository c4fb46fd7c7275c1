package dev.engross.model;

import dev.engross.source.Location;
import java.util.List;

/**
 * A base instrument and what came after it.
 *
 * @param id the name of its folder
 * @param amendments later instruments, recorded ones included, in the order of their numbers; unnumbered ones by date
 * @param formats names of the formats that it has, of {@link Settings#FORMATS}; empty for those of the book
 * @param events facts that no instrument made, in the author's order
 */
public record Agreement(
    String id, List<String> formats, Instrument base, List<Instrument> amendments, List<Event> events, Location at) {
  public Agreement {
    formats = List.copyOf(formats);
    amendments = List.copyOf(amendments);
    events = List.copyOf(events);
  }

  /** The base's title, its first line where it has several. */
  public String title() {
    return base.title().get(0);
  }
}
