package dev.engross.conform;

import dev.engross.conform.InForce.Pending;
import dev.engross.conform.InForce.Why;
import dev.engross.finding.Findings;
import dev.engross.model.Agreement;
import dev.engross.model.Event;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.model.TextChange;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.target.Target;
import dev.engross.wording.TitleStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes of papers, in units: all that one paper does on one day. Units are folded by day and then in the order of
 * the papers; what has ended by the day that is asked for, or was superseded by then, is left out of all of them.
 */
final class Units {

  private final Agreement agreement;
  private final Form form;
  private final List<Step.Signed> signed;
  private final Effect effect;
  private final LocalDate asOf;
  private final Set<Pending> pending = new LinkedHashSet<>();

  /** What a paper does on a day. */
  private record Unit(Instrument paper, LocalDate day, int order, boolean first, List<Made> changes) {}

  /** @param signed the papers that count, in the order in which they were made */
  Units(Agreement agreement, Form form, List<Step.Signed> signed, LocalDate asOf) {
    this.agreement = agreement;
    this.form = form;
    this.signed = signed;
    this.effect = new Effect(agreement);
    this.asOf = asOf;
  }

  InForce inForce(State base) {
    List<Unit> units = new ArrayList<>();
    signed.forEach(s -> units.addAll(units(s)));
    units.sort(Comparator.comparing(Unit::day).thenComparingInt(Unit::order));
    List<Unit> kept = withoutSuperseded(units);
    List<Event> events = agreement.events().stream()
        .filter(e -> !day(e).isAfter(asOf)).sorted(Comparator.comparing(Units::day)).toList();
    State state = base;
    int next = 0;
    Set<Instrument> included = new LinkedHashSet<>();
    for (Unit unit : kept) {
      for (; next < events.size() && !day(events.get(next)).isAfter(unit.day()); next++) {
        state = Fold.event(events.get(next), new Findings()).onto(state);
      }
      state = Fold.unit(unit.paper(), unit.changes(), unit.first() ? unit.paper().parties() : List.of(), unit.day(),
          new Findings()).onto(state);
      included.add(unit.paper());
    }
    for (Event event : events.subList(next, events.size())) {
      state = Fold.event(event, new Findings()).onto(state);
    }
    return new InForce(asOf, state, List.copyOf(included), List.copyOf(pending));
  }

  /** The last day on which any of the papers takes effect, or a change of one; its end may have come since. */
  Optional<LocalDate> lastDay() {
    return signed.stream().flatMap(this::days).max(Comparator.naturalOrder());
  }

  private Stream<LocalDate> days(Step.Signed step) {
    Optional<LocalDate> own = begins(step);
    Stream<LocalDate> ofChanges = Fold.changes(step.instrument()).stream()
        .flatMap(m -> effect.begins(m.effective(), own, step.made()).stream());
    return Stream.concat(own.stream(), ofChanges);
  }

  private Optional<LocalDate> begins(Step.Signed step) {
    return effect.begins(step.instrument().effective(), Optional.of(step.made()), step.made());
  }

  private static LocalDate day(Event event) {
    return event.on().latest().orElse(LocalDate.MAX);
  }

  /** The units of a paper that are in effect by the day; the others are pending. */
  private List<Unit> units(Step.Signed step) {
    Instrument paper = step.instrument();
    Optional<LocalDate> own = begins(step);
    Map<LocalDate, List<Made>> byDay = new LinkedHashMap<>();
    own.filter(d -> !d.isAfter(asOf)).ifPresent(d -> byDay.put(d, new ArrayList<>()));
    if (own.isEmpty() || own.get().isAfter(asOf)) {
      waits(step, own);
    }
    for (Made made : Fold.changes(paper)) {
      Optional<LocalDate> day = effect.begins(made.effective(), own, step.made());
      Optional<LocalDate> end = effect.ends(made.until()).or(() -> effect.ends(paper.until()));
      if (day.isEmpty() || day.get().isAfter(asOf)) {
        waits(step, day);
      } else if (end.isPresent() && !end.get().isAfter(asOf)) {
        pending.add(new Pending(paper, Why.ENDED));
      } else {
        byDay.computeIfAbsent(day.get(), d -> new ArrayList<>()).add(made);
      }
    }
    List<Unit> units = new ArrayList<>();
    byDay.forEach((day, changes) ->
        units.add(new Unit(paper, day, step.order(), own.isPresent() && own.get().equals(day), changes)));
    return units;
  }

  /** What nobody had signed by the day is not pending on it: it did not exist. */
  private void waits(Step.Signed step, Optional<LocalDate> day) {
    if (!step.made().isAfter(asOf)) {
      pending.add(new Pending(step.instrument(), day.isEmpty() ? Why.EVENT : Why.LATER));
    }
  }

  /** A paper that is superseded supersedes no other from then on: the last word is looked at first. */
  private List<Unit> withoutSuperseded(List<Unit> units) {
    Set<Made> gone = new HashSet<>();
    for (int i = units.size() - 1; i >= 0; i--) {
      for (Made made : units.get(i).changes()) {
        if (made.change() instanceof TextChange.Supersede && !gone.contains(made)) {
          for (Unit other : units) {
            if (isCalled(other.paper(), made.change().target())) {
              gone.addAll(superseded(other, made.change().target()));
            }
          }
        }
      }
    }
    List<Unit> kept = new ArrayList<>();
    for (Unit unit : units) {
      List<Made> left = unit.changes().stream().filter(m -> !gone.contains(m)).toList();
      if (left.size() < unit.changes().size()) {
        pending.add(new Pending(unit.paper(), Why.SUPERSEDED));
      }
      if (!left.isEmpty() || unit.changes().isEmpty()) {
        kept.add(new Unit(unit.paper(), unit.day(), unit.order(), unit.first(), left));
      }
    }
    return kept;
  }

  private boolean isCalled(Instrument paper, Target target) {
    int number = Math.max(0, paper.name().number());
    return target.first().equals(TitleStyle.of(form.wording().title()).map(t -> t.print(paper.called(), number))
        .orElse(paper.called()))
        || target.first().equals(paper.called() + " No. " + number);
  }

  /** All changes of a unit, or those of the section that a target names. */
  private List<Made> superseded(Unit unit, Target target) {
    if (target.steps().size() == 1) {
      return unit.changes();
    }
    Set<Section> sections = new HashSet<>();
    for (Provision one : Provisions.of(unit.paper(), form, (section, kind) -> section.heading())) {
      if (one.name().equalsIgnoreCase(target.step(1))) {
        one.section().andInner().forEach(sections::add);
      }
    }
    return unit.changes().stream().filter(m -> sections.contains(m.section())).toList();
  }
}
