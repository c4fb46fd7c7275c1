package dev.engross.model;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operative provision of an instrument: prose, and the changes that it makes.
 *
 * @param kind the form's kind; {@link #CHANGE} for a bare change, {@link #FREE} for prose of the author's
 * @param given the parameters of its kind, by name
 * @param heading the author's; empty for the form's or none
 * @param number as the paper prints it, where it skips; empty where it is computed
 * @param text its prose; empty for none
 * @param empty whether its author wrote neither text nor changes nor sections in it, whatever could be read of them
 * @param of the ids of the agreements that it concerns, of those the paper amends
 */
public record Section(
    String id,
    String kind,
    Map<String, Argument> given,
    String heading,
    String number,
    Prose text,
    List<Change> changes,
    List<Section> sections,
    boolean empty,
    Moment effective,
    Moment until,
    List<String> of,
    String only,
    Sic sic,
    Location at) {

  /** The kind of a section that is of no kind of the form. */
  public static final String FREE = "";

  /** The kind of a section that is one change and nothing else. */
  public static final String CHANGE = "change";

  /** Of a change that no section makes. */
  public static final Section NONE = new Section(
      "", FREE, Map.of(), "", "", new Prose("", Location.startOf("")), List.of(), List.of(), false, new Moment.Unsaid(),
      new Moment.Unsaid(), List.of(), "", Sic.none(), Location.startOf(""));

  public Section {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    changes = List.copyOf(changes);
    sections = List.copyOf(sections);
    of = List.copyOf(of);
  }

  /** What of it concerns an agreement, itself if that is all; empty where neither it nor a section inside it does. */
  Optional<Section> of(String agreement) {
    List<Section> inner = sections.stream().flatMap(s -> s.of(agreement).stream()).toList();
    if (!of.contains(agreement) && inner.isEmpty()) {
      return Optional.empty();
    }
    List<Change> own = changes.stream().filter(c -> c.manner().of().equals(agreement)).toList();
    return Optional.of(own.equals(changes) && inner.equals(sections)
        ? this
        : new Section(
            id, kind, given, heading, number, text, own, inner, empty, effective, until, of, only, sic, at));
  }

  /** This section, then those inside it, in the order of the paper. */
  public List<Section> andInner() {
    if (sections.isEmpty()) {
      return List.of(this);
    }
    List<Section> all = new ArrayList<>();
    all.add(this);
    sections.forEach(s -> all.addAll(s.andInner()));
    return all;
  }

  /** Its own changes, each followed by those that only the schedule shows which it attaches. */
  public List<Change> everyChange() {
    List<Change> every = changes;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof Change.Restate restate && !restate.silently().isEmpty()) {
        // Asked for by each rule of each paper, and nearly never another list than that of its changes.
        every = every == changes ? new ArrayList<>(changes.subList(0, i)) : every;
        every.add(restate);
        every.addAll(restate.silently());
      } else if (every != changes) {
        every.add(changes.get(i));
      }
    }
    return every;
  }
}
