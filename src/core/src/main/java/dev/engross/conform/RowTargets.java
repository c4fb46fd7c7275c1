package dev.engross.conform;

import dev.engross.conform.RowPlan.Kind;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.target.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the rows that a paper's changes are about, or says why there are none. */
final class RowTargets {

  private final ScheduleState before;
  private final RowPlans plans;
  private final boolean allKnown;
  private final Findings findings;

  /** @param allKnown whether all rows are known by what stood before or by what the paper prints */
  RowTargets(ScheduleState before, RowPlans plans, boolean allKnown, Findings findings) {
    this.before = before;
    this.plans = plans;
    this.allKnown = allKnown;
    this.findings = findings;
  }

  /** The row that a change is about, unless another change of the paper has done the same to it, or taken it away. */
  Optional<RowPlan> row(Made made) {
    return cell(made, "");
  }

  /** The same, of a change to one of its cells. */
  Optional<RowPlan> cell(Made made, String column) {
    Target target = made.change().target();
    String name = target.step(1);
    if (name.isEmpty()) {
      String verb = made.change().verb();
      findings.add(Finding.error(
          "missing-row", target.at(), "the change \"" + verb + "\" names no row of " + before.label(),
          "write " + verb + ": " + before.label() + " > " + before.names().stream().findFirst().orElse("…")));
      return Optional.empty();
    }
    Optional<RowPlan> row = plans.find(name);
    if (row.isEmpty()) {
      notFound(made.change(), name);
      return row;
    }
    boolean given = !(made.change() instanceof Change.Set) || row.get().row().cell(column).isPresent();
    if (row.get().is(Kind.ADDED) && given) {
      findings.add(Finding.error(
          "conflicting-changes", target.at(), "the row \"" + name + "\" is added by this very paper",
          "add it as it is to stand: its name, its place and its values"));
      return Optional.empty();
    }
    Optional<Made> other = row.get().conflict(made, column);
    other.ifPresent(o -> findings.add(Fold.conflict(made, o, says(made, o, name, column))));
    return other.isPresent() ? Optional.empty() : row;
  }

  private String says(Made made, Made other, String name, String column) {
    String row = "the row \"" + name + "\" of " + before.label();
    if (!made.change().verb().equals(other.change().verb())) {
      boolean removes = made.change() instanceof Change.Remove;
      return row + " is " + (removes ? "removed, and changed as well" : "changed, and removed as well");
    }
    return made.change() instanceof Change.Set
        ? "the " + column + " of " + row + " is set twice"
        : row + " is " + past(made.change().verb()) + " twice";
  }

  private static String past(String verb) {
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  /**
   * A finding where all rows are known and it is none of them. The rows that a paper prints are all that it can set;
   * what it takes away or renames stood before, unknown to us.
   */
  private void notFound(Change change, String name) {
    if (!before.complete() && !(allKnown && change instanceof Change.Set)) {
      return;
    }
    Target target = change.target();
    Optional<RowState> formerly = before.rowFormerly(name);
    if (formerly.isPresent()) {
      findings.add(Finding.error(
          "unknown-row", target.at(), "the row \"" + name + "\" of " + before.label() + " has another name since",
          "call it \"" + formerly.get().name() + "\""));
      return;
    }
    Optional<ScheduleState.Gone> gone = before.removed().stream().filter(g -> g.row().isCalled(name)).findFirst();
    if (gone.isPresent()) {
      findings.add(Finding.error(
          "unknown-row", target.at(), "the row \"" + name + "\" of " + before.label()
              + " was removed by what stands at " + gone.get().by().at(),
          "take this change out, or name a row that stands there"));
    } else {
      Fold.unknown(findings, Unknown.of("unknown-row", target.at(), "row", name, "in " + before.label(),
          plans.all().stream().map(p -> p.row().name()).toList(), columns(change)));
    }
  }

  /** Whether a step is neither a row nor stands for several, which is told of any change that sets it. */
  boolean isMissing(String step) {
    return step.isEmpty()
        || plans.find(step).isEmpty() && !CellSetting.WIDE.contains(step) && (before.complete() || allKnown);
  }

  /** What a step that is no row may have meant instead: a column, which is set in all rows. */
  private Map<String, String> columns(Change change) {
    if (!(change instanceof Change.Set) || change.target().steps().size() > 2) {
      return Map.of();
    }
    Map<String, String> columns = new LinkedHashMap<>(before.schedule().keysByHeading());
    before.schedule().valueColumns().forEach(c -> columns.putIfAbsent(c.key(), c.key()));
    return columns;
  }

  static boolean isAhead(Change.Place place) {
    return place.after().isEmpty();
  }

  /** The row beside which something is put; empty for the end, and with a finding if there is no such row. */
  Optional<RowPlan> anchor(Change.Place place) {
    String name = isAhead(place) ? place.before() : place.after();
    Optional<RowPlan> row = plans.find(name);
    if (row.isEmpty() && !name.isEmpty() && before.complete()) {
      Fold.unknown(findings, "unknown-row", place.at(), "row", name, "in " + before.label(), before.names());
    }
    return row;
  }
}
