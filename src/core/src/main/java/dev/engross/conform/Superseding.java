package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Section;
import dev.engross.model.TextChange;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes away what papers of the same agreement have superseded. */
final class Superseding {

  private final Form form;

  Superseding(Form form) {
    this.form = form;
  }

  /**
   * The changes that no paper among the units supersedes. One that is superseded itself supersedes no other from then
   * on: the last word is looked at first.
   *
   * @param units in the order of their effect
   */
  List<Unit> left(List<Unit> units) {
    Set<Made> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = units.size() - 1; i >= 0; i--) {
      for (Made made : units.get(i).changes()) {
        if (made.change() instanceof TextChange.Supersede && !gone.contains(made)) {
          units.forEach(other -> gone.addAll(superseded(other, made.change().target())));
        }
      }
    }
    if (gone.isEmpty()) {
      return units;
    }
    List<Unit> left = new ArrayList<>();
    units.forEach(u -> left.add(u.only(m -> !gone.contains(m))));
    return left;
  }

  /** The changes of a unit that a target takes away: all, or those of the section that it names. */
  private List<Made> superseded(Unit unit, Target target) {
    if (unit.paper().filter(p -> PaperName.isCalled(p, form, target)).isEmpty()) {
      return List.of();
    }
    if (target.steps().size() == 1) {
      return unit.changes();
    }
    Set<Section> sections = new HashSet<>();
    for (Provision one : Provisions.of(unit.paper().get(), form, (section, kind) -> section.heading())) {
      if (one.name().equalsIgnoreCase(target.step(1))) {
        one.section().andInner().forEach(sections::add);
      }
    }
    return unit.changes().stream().filter(m -> sections.contains(m.section())).toList();
  }
}
