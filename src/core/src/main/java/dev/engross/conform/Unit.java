package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Event;
import dev.engross.model.Instrument;
import dev.engross.model.Instrument.Exhibit;
import dev.engross.model.Moment;
import dev.engross.model.Particular;
import dev.engross.model.Party;
import dev.engross.model.Section;
import dev.engross.model.TextChange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that one paper, or one event, does on one day. It is folded at once: its changes are read against the state just
 * before it.
 *
 * @param paper empty for an event
 * @param known the day from which papers know of it
 * @param day of its effect; {@link #NEVER} while that waits for an event
 * @param order among the units of its day
 * @param first whether it takes effect with the paper itself
 * @param brings whether what the paper declares and attaches is there by it: if it takes effect with the paper, until
 *     that ends or is superseded as a whole
 */
record Unit(
    Optional<Instrument> paper, Origin origin, LocalDate known, LocalDate day, int order, boolean first,
    boolean brings, List<Made> changes) {

  /** A day that no date reaches. */
  static final LocalDate NEVER = LocalDate.MAX;

  /** By day of effect; of one day, events before papers, and each kind in its own order. */
  static final Comparator<Unit> IN_EFFECT =
      Comparator.comparing(Unit::day).thenComparing(u -> u.paper().isPresent()).thenComparingInt(Unit::order);

  Unit {
    changes = List.copyOf(changes);
  }

  static Unit of(Event event, int order) {
    LocalDate day = event.on().latest().orElse(NEVER);
    List<Made> changes = event.changes().stream()
        .map(c -> new Made(c, c.manner().effective(), c.manner().until(), c.manner().only(), Section.NONE)).toList();
    Origin origin = new Origin.Happened(event.on(), event.at());
    return new Unit(Optional.empty(), origin, day, day, order, false, false, changes);
  }

  static Unit of(Signed signed, LocalDate day, boolean first, List<Made> changes) {
    Instrument paper = signed.instrument();
    return new Unit(
        Optional.of(paper), new Origin.By(paper, paper.at()), signed.made(), day, signed.order(), first,
        first, changes);
  }

  /** Parties that join by it. */
  List<Party> parties() {
    return brings ? paper.map(Instrument::parties).orElse(List.of()) : List.of();
  }

  /** Particulars that join by it. */
  List<Particular> particulars() {
    return brings ? paper.map(Instrument::particulars).orElse(List.of()) : List.of();
  }

  /** Exhibits that join by it. */
  List<Exhibit> exhibits() {
    return brings ? paper.map(Instrument::exhibits).orElse(List.of()) : List.of();
  }

  /** What the paper declares and attaches comes from it, and ends with it. */
  Origin ofWhatItBrings() {
    return paper.map(p -> origin.ending(p.until())).orElse(origin);
  }

  /** This unit with some of its changes alone; itself if they are all. */
  Unit only(Predicate<Made> kept) {
    return only(kept, true);
  }

  /**
   * The same of a paper that may be gone itself, whatever of its changes is left.
   *
   * @param stands whether what the paper declares and attaches is there still
   */
  Unit only(Predicate<Made> kept, boolean stands) {
    return (stands || !brings) && isKept(kept)
        ? this
        : new Unit(
            paper, origin, known, day, order, first, brings && stands, changes.stream().filter(kept).toList());
  }

  private boolean isKept(Predicate<Made> kept) {
    for (Made made : changes) {
      if (!kept.test(made)) {
        return false;
      }
    }
    return true;
  }

  /** Whether anything of it has an end, or the paper itself. */
  boolean mayEnd() {
    for (Made made : changes) {
      if (!(made.until() instanceof Moment.Unsaid)) {
        return true;
      }
    }
    return paper.isPresent() && !(paper.get().until() instanceof Moment.Unsaid);
  }

  /** Whether the paper declares or attaches something. */
  boolean bringsSomething() {
    return !parties().isEmpty() || !particulars().isEmpty() || !exhibits().isEmpty();
  }

  /** The same, as if the paper printed no schedule. */
  Unit unprinted() {
    return only(m -> !(m.change() instanceof Change.Restate));
  }

  /** Whether it takes something back that another paper has done. */
  boolean supersedes() {
    for (Made made : changes) {
      if (made.change() instanceof TextChange.Supersede) {
        return true;
      }
    }
    return false;
  }

  /** Whether it gives the rows of a schedule as the paper prints them. */
  boolean prints() {
    return changes.stream().anyMatch(m -> m.change() instanceof Change.Restate restate && restate.rows().known());
  }
}
