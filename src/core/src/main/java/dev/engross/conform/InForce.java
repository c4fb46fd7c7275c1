package dev.engross.conform;

import dev.engross.model.Change;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Moment;
import dev.engross.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an agreement provides on a day.
 *
 * @param asOf the day, at its end
 * @param signedUntil the last day on which a paper that counts was made; {@link LocalDate#MAX} where all count
 * @param papers those that were signed by then, in the order in which the first change of each took or takes effect
 * @param begins the day on which the agreement itself takes effect, if that is still to come
 * @param over the day from which the agreement has no effect any more by its own words, if that has come
 * @param until when it will have none by its own words, if that has not come; unsaid for never
 */
public record InForce(
    LocalDate asOf, LocalDate signedUntil, State state, List<Counted> papers, Optional<LocalDate> begins,
    Optional<LocalDate> over,
    Moment until) {

  public InForce {
    papers = List.copyOf(papers);
  }

  /** @param signedUntil the last day on which a paper that counts was made */
  static InForce of(
      Timeline timeline, Instrument base, Form form, LocalDate asOf, LocalDate signedUntil) {
    List<Unit> kept = timeline.until(asOf, signedUntil);
    Set<Made> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.forEach(u -> inForce.addAll(u.changes()));
    Superseding.Gone gone = timeline.superseded(asOf, signedUntil);
    Set<Instrument> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    timeline.all().stream().filter(u -> !u.day().isAfter(asOf)).forEach(u -> u.paper().ifPresent(begun::add));
    Map<Instrument, Counting> byPaper = new LinkedHashMap<>();
    for (Unit unit : timeline.all()) {
      // What nobody had signed by the day is not pending on it, unless the copy shows another part of it.
      boolean exists = !unit.known().isAfter(asOf) || unit.paper().filter(begun::contains).isPresent();
      boolean signed = !unit.known().isAfter(signedUntil) && exists;
      if (unit.paper().isPresent() && signed) {
        Instrument paper = unit.paper().get();
        Counting counting = byPaper.computeIfAbsent(paper, p -> new Counting());
        for (Made made : unit.changes()) {
          Optional<Idle> idle = idle(made, unit, timeline, asOf, inForce, gone);
          counting.add(Deeds.of(made.change()), idle, made.until());
        }
        List<OwnWords> words = unit.first() ? OwnWords.of(paper, form) : List.of();
        for (OwnWords own : words) {
          counting.add(Deeds.of(own.section()), idle(own, unit, timeline, asOf, gone), timeline.ending(own.until()));
        }
        if (unit.first() && (paper.body().changes().isEmpty() && words.isEmpty() || unit.bringsSomething())) {
          counting.add(Deeds.NONE, idle(paper, unit, timeline, asOf, gone), timeline.ending(paper.until()));
        }
      }
    }
    List<Counted> papers = new ArrayList<>();
    byPaper.forEach((paper, counting) -> papers.add(counting.of(paper)));
    Optional<LocalDate> over = timeline.over(base.until()).filter(day -> !day.isAfter(asOf));
    Optional<LocalDate> begins = timeline.begins(base).filter(day -> day.isAfter(asOf));
    return new InForce(asOf, signedUntil, timeline.folding().state(kept), papers, begins, over,
        over.isPresent() ? new Moment.Unsaid() : timeline.ending(base.until()));
  }

  /** Why a change of a unit is not in force; empty if it is. */
  private static Optional<Idle> idle(
      Made made, Unit unit, Timeline timeline, LocalDate asOf, Set<Made> inForce, Superseding.Gone gone) {
    if (inForce.contains(made)) {
      return Optional.empty();
    }
    if (unit.day().isAfter(asOf)) {
      return Optional.of(later(made.effective(), unit.paper().orElseThrow(), unit.day()));
    }
    return Optional.of(timeline.isOver(made.until(), asOf)
        ? ended(made.until(), timeline)
        : Idle.supersededBy(gone.changes().get(made)));
  }

  /** The same of a paper itself: of what it declares and attaches, or of one that changes nothing. */
  private static Optional<Idle> idle(
      Instrument paper, Unit unit, Timeline timeline, LocalDate asOf, Superseding.Gone gone) {
    if (unit.day().isAfter(asOf)) {
      return Optional.of(later(paper.effective(), paper, unit.day()));
    }
    if (timeline.isOver(paper.until(), asOf)) {
      return Optional.of(ended(paper.until(), timeline));
    }
    return Optional.ofNullable(gone.papers().get(paper)).map(Idle::supersededBy);
  }

  /** The same of what a paper provides beside its changes. */
  private static Optional<Idle> idle(
      OwnWords words, Unit unit, Timeline timeline, LocalDate asOf, Superseding.Gone gone) {
    Instrument paper = unit.paper().orElseThrow();
    LocalDate day = timeline.begins(words.effective(), unit).orElse(Unit.NEVER);
    if (day.isAfter(asOf)) {
      return Optional.of(later(words.effective(), paper, day));
    }
    if (timeline.isOver(words.until(), asOf)) {
      return Optional.of(ended(words.until(), timeline));
    }
    return Optional.ofNullable(gone.papers().get(paper))
        .or(() -> Optional.ofNullable(gone.sections().get(words.section().at()))).map(Idle::supersededBy);
  }

  private static Idle later(Moment effective, Instrument paper, LocalDate day) {
    Moment moment = effective.or(paper.effective());
    if (!day.equals(Unit.NEVER)) {
      return new Idle(Why.LATER, day, "", Optional.empty());
    }
    return moment instanceof Moment.Unless unless
        ? new Idle(Why.KEPT_OFF, Unit.NEVER, unless.event(), Optional.empty())
        : new Idle(Why.EVENT, Unit.NEVER, event(moment), Optional.empty());
  }

  private static Idle ended(Moment until, Timeline timeline) {
    LocalDate over = timeline.over(until).orElseThrow();
    String event = event(until);
    return new Idle(Why.ENDED, event.isEmpty() ? over.minusDays(1) : over, event, Optional.empty());
  }

  private static String event(Moment moment) {
    return moment instanceof Moment.Upon upon ? upon.event() : "";
  }

  /** The papers of which something is in force, or that change nothing and are. */
  public List<Instrument> included() {
    return papers.stream().filter(Counted::included).map(Counted::paper).toList();
  }

  /** What a paper comes to, change by change. */
  private static final class Counting {
    private final Map<Idle, Deeds> idle = new LinkedHashMap<>();
    private final Map<Moment, Deeds> inForce = new LinkedHashMap<>();

    /** @param until when what is in force ends; unsaid for never */
    void add(Deeds deeds, Optional<Idle> why, Moment until) {
      why.ifPresentOrElse(w -> idle.merge(w, deeds, Deeds::and), () -> inForce.merge(until, deeds, Deeds::and));
    }

    Counted of(Instrument paper) {
      List<Part> parts = new ArrayList<>();
      idle.forEach((why, deeds) -> parts.add(new Part(deeds, why)));
      List<Ends> ending = new ArrayList<>();
      inForce.forEach((until, deeds) -> ending.add(new Ends(deeds, until)));
      return new Counted(paper, parts, ending);
    }
  }

  /**
   * A paper that was signed.
   *
   * @param idle what of it is not in force
   * @param inForce what of it is, by its end
   */
  public record Counted(Instrument paper, List<Part> idle, List<Ends> inForce) {
    public Counted {
      idle = List.copyOf(idle);
      inForce = List.copyOf(inForce);
    }

    /** Whether some of it is in force. */
    public boolean included() {
      return !inForce.isEmpty();
    }
  }

  /**
   * Some of what a paper does.
   *
   * @param changes of the agreement
   * @param words sections of its own that change nothing, and stand in the paper alone
   */
  public record Deeds(List<Change> changes, List<Section> words) {
    private static final Deeds NONE = new Deeds(List.of(), List.of());

    public Deeds {
      changes = List.copyOf(changes);
      words = List.copyOf(words);
    }

    private static Deeds of(Change change) {
      return new Deeds(List.of(change), List.of());
    }

    private static Deeds of(Section words) {
      return new Deeds(List.of(), List.of(words));
    }

    /** These and others. */
    public Deeds and(Deeds others) {
      return new Deeds(
          Stream.concat(changes.stream(), others.changes.stream()).toList(),
          Stream.concat(words.stream(), others.words.stream()).toList());
    }
  }

  /**
   * What of a paper is in force.
   *
   * @param until when it ends; unsaid for never
   */
  public record Ends(Deeds deeds, Moment until) {}

  /** What of a paper is not in force, for one reason. */
  public record Part(Deeds deeds, Idle idle) {}

  /** Why a change of a paper is not in force. */
  public enum Why {
    /** Its day is later. */
    LATER,
    /** Its event has not happened. */
    EVENT,
    /** An event happened before its day. */
    KEPT_OFF,
    /** Its end has come. */
    ENDED,
    /** A later paper took it away. */
    SUPERSEDED
  }

  /**
   * Why something is not in force.
   *
   * @param day the first on which it will be, or the last on which it was; of what ended with an event, that of the
   *     event; {@link LocalDate#MAX} where no day tells it
   * @param event with which it begins or ended, or which kept it off; empty for none
   * @param by the paper that superseded it
   */
  public record Idle(Why why, LocalDate day, String event, Optional<Instrument> by) {

    private static Idle supersededBy(Instrument paper) {
      return new Idle(Why.SUPERSEDED, Unit.NEVER, "", Optional.of(paper));
    }
  }
}
