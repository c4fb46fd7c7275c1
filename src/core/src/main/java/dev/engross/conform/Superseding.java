package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.TextChange;
import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes away what papers of the same agreement have superseded. */
final class Superseding {

  private final Form form;
  private final Remains remains;
  private final Map<Instrument, Set<String>> names = new IdentityHashMap<>();
  private final Map<Instrument, PaperSections> sections = new IdentityHashMap<>();

  Superseding(Form form, Remains remains) {
    this.form = form;
    this.remains = remains;
  }

  /**
   * What is superseded, and by which paper.
   *
   * @param papers those that are superseded as a whole
   * @param sections those of others that are, by where they stand
   */
  record Gone(Map<Made, Instrument> changes, Map<Instrument, Instrument> papers, Map<Location, Instrument> sections) {}

  /** What no paper among the units supersedes. */
  List<Unit> left(List<Unit> units) {
    Gone gone = gone(units);
    return gone.changes().isEmpty() && gone.papers().isEmpty()
        ? units
        : units.stream().map(u -> remains.of(u, m -> !gone.changes().containsKey(m),
            u.paper().filter(gone.papers()::containsKey).isEmpty())).toList();
  }

  /**
   * What papers among the units supersede. One that is superseded itself supersedes no other from then on: the last
   * word, whenever it takes effect, is looked at first.
   *
   * @param units in the order of their effect
   */
  Gone gone(List<Unit> units) {
    Gone gone = new Gone(new IdentityHashMap<>(), new IdentityHashMap<>(), new HashMap<>());
    Map<String, List<Unit>> byName = new HashMap<>();
    for (Unit unit : lastMadeFirst(units)) {
      for (Made made : unit.changes()) {
        if (made.change() instanceof TextChange.Supersede && !gone.changes().containsKey(made)) {
          Target target = made.change().target();
          Optional<Instrument> by = unit.paper();
          (byName.isEmpty() ? byName(units, byName) : byName).getOrDefault(target.first(), List.of())
              .forEach(other -> by.ifPresent(paper -> supersede(other, target, paper, gone)));
        }
      }
    }
    return gone;
  }

  /** Those that supersede something. */
  private static List<Unit> lastMadeFirst(List<Unit> units) {
    List<Unit> superseding = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.supersedes()) {
        superseding.add(unit);
      }
    }
    superseding.sort(Comparator.comparing(Unit::known).thenComparingInt(Unit::order).reversed());
    return superseding;
  }

  private void supersede(Unit other, Target target, Instrument by, Gone gone) {
    if (target.steps().size() == 1) {
      other.changes().forEach(made -> gone.changes().putIfAbsent(made, by));
      gone.papers().putIfAbsent(other.paper().orElseThrow(), by);
      return;
    }
    Set<Location> named = sections
        .computeIfAbsent(other.paper().orElseThrow(), p -> PaperSections.of(p, form)).named(target.step(1));
    named.forEach(section -> gone.sections().putIfAbsent(section, by));
    other.changes().stream().filter(m -> named.contains(m.section().at()))
        .forEach(made -> gone.changes().putIfAbsent(made, by));
  }

  private Map<String, List<Unit>> byName(List<Unit> units, Map<String, List<Unit>> byName) {
    for (Unit unit : units) {
      unit.paper().ifPresent(paper -> names.computeIfAbsent(paper, p -> PaperName.of(p, form))
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(unit)));
    }
    return byName;
  }
}
