package dev.engross.conform;

import dev.engross.conform.RowPlan.Kind;
import dev.engross.conform.ScheduleState.Gone;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.TextChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies one paper's changes to one schedule. They are simultaneous: each target is found in the schedule as it stood,
 * and what each row is to become is gathered before any row changes.
 */
final class ScheduleFold {

  private final ScheduleState before;
  private final Optional<Instrument> instrument;
  private final SaidRows said;
  private final Origin origin;
  private final Findings findings;

  private final List<Made> all;
  private final ColumnPlan columns;
  private final RowPlans plans;

  /** @param all what the paper does to the schedule */
  ScheduleFold(
      ScheduleState before, Optional<Instrument> instrument, SaidRows said, Origin origin, List<Made> all,
      Findings findings) {
    this.before = before;
    this.instrument = instrument;
    this.said = said;
    this.origin = origin;
    this.findings = findings;
    this.all = List.copyOf(all);
    this.columns = new ColumnPlan(before, all, findings);
    this.plans = new RowPlans(columns.cleared(), findings);
  }

  ScheduleState apply() {
    List<Made> changes = new ArrayList<>();
    for (Made made : all) {
      if (!columns.concerns(made.change())) {
        changes.add(made);
      }
    }
    List<Made> restated = restated(changes);
    boolean allKnown = before.complete() || !restated.isEmpty();
    RowTargets targets = new RowTargets(before, plans, allKnown, findings);
    of(changes, Change.AddRows.class).forEach(this::add);
    of(changes, Change.Rename.class).forEach(m ->
        targets.row(m).ifPresent(p -> p.rename((Change.Rename) m.change(), m.by(origin))));
    of(changes, Change.Remove.class).forEach(m -> targets.row(m).ifPresent(p -> p.remove(m.by(origin))));
    plans.settleNames();
    restated.forEach(this::print);
    new CellSetting(before.label(), columns, plans, targets, said, origin, findings)
        .set(of(changes, Change.Set.class));
    of(changes, Change.AddRows.class).forEach(m -> place((Change.AddRows) m.change(), targets));
    of(changes, Change.Move.class).forEach(m -> move(m, targets));
    of(changes, TextChange.class).forEach(this::cannot);
    List<RowState> rows = plans.rows();
    List<Gone> gone = new ArrayList<>(before.removed());
    gone.addAll(plans.removed());
    for (Made restate : restated) {
      rows = asPrinted(restate, rows, gone);
    }
    ScheduleState after = new ScheduleState(
        columns.after(), allKnown, columns.without(rows), gone, before.formerly(),
        before.by(), before.shaped(), of(changes, Change.Restate.class).isEmpty() ? before.unknown() : List.of());
    return columns.shapes(origin).stream().reduce(after, ScheduleState::shaped, (one, other) -> other);
  }

  private void cannot(Made made) {
    findings.add(Finding.error("wrong-target", made.change().at(),
        "the change \"" + made.change().verb() + "\" cannot be made to " + before.label() + ", which is a schedule",
        "add, set, rename, move or remove its rows, restate it, or note what no such change expresses"));
  }

  private static List<Made> of(List<Made> changes, Class<? extends Change> type) {
    List<Made> some = new ArrayList<>();
    for (Made made : changes) {
      if (type.isInstance(made.change())) {
        some.add(made);
      }
    }
    return some;
  }

  /** The restatement that gives rows, if there is one. */
  private List<Made> restated(List<Made> changes) {
    List<Made> given = new ArrayList<>();
    List<Made> all = of(changes, Change.Restate.class);
    for (int i = 0; i < all.size(); i++) {
      Change.Restate restate = (Change.Restate) all.get(i).change();
      if (i > 0) {
        findings.add(Fold.conflict(all.get(i), all.get(0), before.label() + " is restated twice"));
      } else if (restate.rows().known()) {
        given.add(all.get(i));
      } else if (!before.complete()) {
        findings.add(Finding.error("schedule-not-known", restate.at(),
            before.label() + " cannot be computed, since the rows that stood in it before are not known",
            "give the rows as the paper prints them, under rows:"));
      }
    }
    return given;
  }

  private void add(Made made) {
    List<Schedule.Row> rows = ((Change.AddRows) made.change()).rows();
    rows.forEach(this::hasColumns);
    rows.forEach(r -> plans.add(r, made.by(origin)));
  }

  /** A column may join only after the day on which a row takes effect. */
  private void hasColumns(Schedule.Row row) {
    for (Schedule.Cell cell : row.cells()) {
      Optional<Made> removal = columns.removal(cell.column());
      if (removal.isPresent()) {
        findings.add(Finding.error("conflicting-changes", cell.at(),
            "the column \"" + cell.column() + "\" of " + before.label() + " is removed by this paper",
            "leave the value out; the removal stands at " + removal.get().change().at()));
      } else if (columns.after().column(cell.column()).isEmpty()) {
        findings.add(Finding.error("unknown-column", cell.at(),
            before.label() + " has no column \"" + cell.column() + "\" when this takes effect",
            "leave the value out, or set it in a section that takes effect when the column is there"));
      }
    }
  }

  /** Rows that a paper prints and that no one knew before. */
  private void print(Made made) {
    Change.Restate restate = (Change.Restate) made.change();
    restate.rows().all().forEach(this::hasColumns);
    Set<String> known = plans.names();
    Set<String> removed = plans.removed().stream().map(g -> g.row().name()).collect(Collectors.toSet());
    for (Schedule.Group group : restate.rows().groups()) {
      for (Schedule.Row row : group.rows()) {
        if (known.contains(row.name())) {
          continue;
        }
        if (removed.contains(row.name())) {
          findings.add(Finding.error("conflicting-changes", row.at(),
              "the row \"" + row.name() + "\" is removed by this paper, and stands in the schedule that it prints",
              "take the row out of the rows, or the removal out of the paper"));
        } else {
          plans.print(RowState.of(row, group.heading(), firstSeen(row, made)));
        }
      }
    }
    Set<String> printed = restate.rows().all().stream().map(Schedule.Row::name).collect(Collectors.toSet());
    plans.all().stream().filter(p -> p.is(Kind.ADDED) && !printed.contains(p.name())).forEach(p -> findings.add(
        Finding.error("conflicting-changes", p.row().at(),
            "the row \"" + p.name() + "\" is added by this paper, and the schedule that it prints leaves it out",
            "write it among the rows, or take the addition out of the paper")));
  }

  /** Where the rows before are not known, a printed row is only first known from here. */
  private Origin firstSeen(Schedule.Row row, Made made) {
    return instrument.isPresent() && !before.complete()
        ? new Origin.FirstKnownFrom(instrument.get(), row.at())
        : made.by(origin);
  }

  /** Where papers are not known, one of them may have taken a row away that is not printed any more. */
  private Origin firstMissing(Made restate) {
    boolean sure = before.complete() && before.unknown().isEmpty();
    return instrument.isPresent() && !sure
        ? new Origin.FirstKnownFrom(instrument.get(), restate.change().at())
        : restate.by(origin);
  }

  private void place(Change.AddRows change, RowTargets targets) {
    for (Schedule.Row row : change.rows()) {
      plans.added(row).ifPresent(plan -> targets.anchor(change.place()).filter(a -> a != plan)
          .ifPresentOrElse(a -> a.beside(RowTargets.isAhead(change.place()), plan), () -> plans.atEnd(plan)));
    }
  }

  private static void move(Made made, RowTargets targets) {
    Change.Place place = ((Change.Move) made.change()).place();
    targets.row(made).ifPresent(plan -> targets.anchor(place).filter(a -> a != plan).ifPresent(a -> {
      plan.move();
      a.beside(RowTargets.isAhead(place), plan);
    }));
  }

  /**
   * The rows in the order, the groups and the words in which the paper prints them; those that it leaves out are gone.
   */
  private List<RowState> asPrinted(Made made, List<RowState> rows, List<Gone> gone) {
    Change.Restate restate = (Change.Restate) made.change();
    Map<String, RowState> left = new LinkedHashMap<>();
    rows.forEach(r -> left.put(r.name(), r));
    List<RowState> printed = new ArrayList<>();
    for (Schedule.Group group : restate.rows().groups()) {
      for (Schedule.Row row : group.rows()) {
        Optional.ofNullable(left.remove(row.name()))
            .ifPresent(r -> printed.add(r.printedAs(row, group.heading(), firstSeen(row, made))));
      }
    }
    left.values().forEach(r -> gone.add(new Gone(r, firstMissing(made))));
    return printed;
  }
}
