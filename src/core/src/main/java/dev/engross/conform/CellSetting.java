package dev.engross.conform;

import dev.engross.conform.RowPlan.Kind;
import dev.engross.conform.RowState.CellState;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Unknown;
import dev.engross.model.Change;
import dev.engross.model.Schedule;
import dev.engross.model.Sic;
import dev.engross.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets the cells of a schedule's rows: the value of a narrower target stands over that of a wider one. */
final class CellSetting {

  /** Targets that stand for several rows, from the widest to narrower ones. */
  static final List<String> WIDE = List.of("all", "others", "added");

  private final String label;
  private final ColumnPlan columns;
  private final Schedule schedule;
  private final RowPlans plans;
  private final RowTargets targets;
  private final SaidRows said;
  private final Origin origin;
  private final Findings findings;
  private final Map<List<String>, Made> wide = new HashMap<>();

  /** @param columns of the schedule, before and after the paper */
  CellSetting(
      String label, ColumnPlan columns, RowPlans plans, RowTargets targets, SaidRows said, Origin origin,
      Findings findings) {
    this.label = label;
    this.columns = columns;
    this.schedule = columns.after();
    this.plans = plans;
    this.targets = targets;
    this.said = said;
    this.origin = origin;
    this.findings = findings;
  }

  void set(List<Made> sets) {
    List<Made> narrow = sets.stream().filter(m -> width(m.change().target()).isEmpty()).toList();
    for (Made made : narrow) {
      column(made).ifPresent(column ->
          targets.cell(made, column).ifPresent(p -> p.set(column, cell(made))));
    }
    for (String width : WIDE) {
      sets.stream().filter(m -> width(m.change().target()).equals(Optional.of(width))).forEach(m -> setWide(m, width));
    }
  }

  /** Which rows a target stands for, if it names none; a column alone stands for all. */
  private Optional<String> width(Target target) {
    String step = target.step(1);
    if (WIDE.contains(step)) {
      return Optional.of(step);
    }
    return plans.find(step).isEmpty() && isColumn(step) ? Optional.of("all") : Optional.empty();
  }

  private void setWide(Made made, String width) {
    column(made).ifPresent(column -> {
      Optional<Made> other = Optional.ofNullable(wide.putIfAbsent(List.of(width, column), made));
      other.ifPresent(o -> findings.add(Fold.conflict(
              made, o, "the " + column + " of " + width + " rows of " + label + " is set twice")));
      for (RowPlan plan : plans.all()) {
        if (isMeant(plan, width)) {
          plan.setWide(column, cell(made));
        }
      }
    });
  }

  private boolean isMeant(RowPlan plan, String width) {
    String name = plan.row().name();
    return switch (width) {
      case "added" -> plan.is(Kind.ADDED) || said.added().contains(name);
      case "others" -> !plan.is(Kind.ADDED) && said.isOther(name);
      default -> true;
    };
  }

  private CellState cell(Made made) {
    Change.Set set = (Change.Set) made.change();
    return new CellState(set.to(), Sic.none(), made.by(origin), set.at());
  }

  /** The column that a target names, or the only one that holds values; empty, with a finding, if there is none. */
  private Optional<String> column(Made made) {
    Target target = made.change().target();
    boolean alone = plans.find(target.step(1)).isEmpty() && isColumn(target.step(1));
    String column = target.step(alone ? 1 : 2);
    List<String> known = schedule.valueColumns().stream().map(Schedule.Column::key).toList();
    boolean several = known.size() > 1 && !targets.isMissing(target.step(1));
    if (known.contains(column) || column.isEmpty() && !known.isEmpty() && !several) {
      return Optional.of(column.isEmpty() ? known.get(0) : column);
    }
    Optional<Made> removal = columns.removal(target.step(target.steps().size() - 1));
    if (removal.isPresent()) {
      String gone = target.step(target.steps().size() - 1);
      findings.add(Fold.conflict(made, removal.get(), "the column \"" + gone + "\" of " + label
          + " is set, and removed as well,"));
    } else if (column.isEmpty() && several) {
      String row = label + " > " + target.step(1) + " > ";
      findings.add(Finding.error("missing-column", target.at(),
          "\"" + target.text() + "\" names no column, and " + label + " has several that hold values",
          "write " + known.stream().map(key -> row + key).collect(Collectors.joining(", or "))));
    } else if (known.isEmpty()) {
      findings.add(Finding.error(
          "unknown-column", target.at(),
          label + " has names alone, and no column in which a value could be set",
          "declare a column in agreement.yaml, or rename the row"));
    } else {
      Fold.unknown(findings, Unknown.of(
          "unknown-column", target.at(), "column", column, "in " + label, known, schedule.keysByHeading()));
    }
    return Optional.empty();
  }

  private boolean isColumn(String key) {
    return schedule.valueColumns().stream().anyMatch(c -> c.key().equals(key));
  }
}
