package dev.engross.conform;

import dev.engross.conform.RowPlan.Kind;
import dev.engross.conform.RowState.CellState;
import dev.engross.conform.ScheduleState.Gone;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Change;
import dev.engross.model.Instrument;
import dev.engross.model.Schedule;
import dev.engross.model.Sic;
import dev.engross.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** Targets that stand for several rows, from the widest to narrower ones. */
  private static final List<String> WIDE = List.of("all", "others", "added");

  private final ScheduleState before;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final Findings findings;

  private final RowPlans plans;
  private final Map<List<String>, Made> wide = new HashMap<>();
  private final Set<RowPlan> named = new LinkedHashSet<>();
  private boolean allKnown;

  ScheduleFold(ScheduleState before, Optional<Instrument> instrument, Origin origin, Findings findings) {
    this.before = before;
    this.instrument = instrument;
    this.origin = origin;
    this.findings = findings;
    this.allKnown = before.complete();
    this.plans = new RowPlans(before, findings);
  }

  ScheduleState apply(List<Made> changes) {
    List<Change.Restate> restated = restated(changes);
    allKnown |= !restated.isEmpty();
    of(changes, Change.AddRows.class).forEach(m -> add((Change.AddRows) m.change()));
    of(changes, Change.Rename.class).forEach(this::rename);
    of(changes, Change.Remove.class).forEach(m -> planned(m, m.change().target(), "").ifPresent(RowPlan::remove));
    plans.settleNames();
    restated.forEach(this::print);
    set(of(changes, Change.Set.class));
    of(changes, Change.AddRows.class).forEach(m -> place((Change.AddRows) m.change()));
    of(changes, Change.Move.class).forEach(this::move);
    List<RowState> rows = plans.rows();
    List<Gone> gone = new ArrayList<>(before.removed());
    plans.removed().forEach(r -> gone.add(new Gone(r, origin)));
    for (Change.Restate restate : restated) {
      rows = asPrinted(restate, rows, gone);
    }
    return new ScheduleState(before.schedule(), allKnown, rows, gone);
  }

  private static List<Made> of(List<Made> changes, Class<? extends Change> type) {
    return changes.stream().filter(m -> type.isInstance(m.change())).toList();
  }

  /** The restatement that gives rows, if there is one. */
  private List<Change.Restate> restated(List<Made> changes) {
    List<Change.Restate> given = new ArrayList<>();
    List<Made> all = of(changes, Change.Restate.class);
    for (int i = 0; i < all.size(); i++) {
      Change.Restate restate = (Change.Restate) all.get(i).change();
      if (i > 0) {
        conflict(all.get(i), all.get(0), before.label() + " is restated twice");
      } else if (restate.rows().known()) {
        given.add(restate);
      } else if (!before.complete()) {
        findings.add(Finding.error("schedule-not-known", restate.at(),
            before.label() + " cannot be computed, since the rows that stood in it before are not known",
            "give the rows as the paper prints them, under rows:"));
      }
    }
    return given;
  }

  private void add(Change.AddRows change) {
    change.rows().forEach(r -> plans.add(RowState.of(r, "", origin)));
  }

  private void rename(Made made) {
    Change.Rename rename = (Change.Rename) made.change();
    planned(made, rename.target(), "").ifPresent(p -> p.rename(rename));
  }

  /** Rows that a paper prints and that no one knew before. */
  private void print(Change.Restate restate) {
    Set<String> known = plans.names();
    Set<String> removed = plans.removed().stream().map(RowState::name).collect(Collectors.toSet());
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
          plans.print(RowState.of(row, group.heading(), firstSeen(row)));
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
  private Origin firstSeen(Schedule.Row row) {
    return instrument.isPresent() && !before.complete()
        ? new Origin.FirstKnownFrom(instrument.get(), row.at())
        : origin;
  }

  private void set(List<Made> sets) {
    List<Made> narrow = sets.stream().filter(m -> width(m.change().target()).isEmpty()).toList();
    for (Made made : narrow) {
      Change.Set set = (Change.Set) made.change();
      column(set.target()).ifPresent(column ->
          planned(made, set.target(), column).ifPresent(p -> p.set(column, cell(set))));
      plans.find(set.target().step(1)).ifPresent(named::add);
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
    Change.Set set = (Change.Set) made.change();
    column(set.target()).ifPresent(column -> {
      Optional<Made> other = Optional.ofNullable(wide.putIfAbsent(List.of(width, column), made));
      other.filter(o -> o.effective().equals(made.effective()))
          .ifPresent(o -> conflict(
              made, o, "the " + column + " of " + width + " rows of " + before.label() + " is set twice"));
      for (RowPlan plan : plans.all()) {
        boolean isNew = plan.is(Kind.ADDED);
        if (width.equals("all")
            || width.equals("added") == isNew && !(width.equals("others") && named.contains(plan))) {
          plan.setWide(column, cell(set));
        }
      }
    });
  }

  private CellState cell(Change.Set set) {
    return new CellState(set.to(), Sic.none(), origin, set.at());
  }

  /** The column that a target names, or the first that holds values; empty, with a finding, if there is none. */
  private Optional<String> column(Target target) {
    boolean alone = plans.find(target.step(1)).isEmpty() && isColumn(target.step(1));
    String column = target.step(alone ? 1 : 2);
    List<String> known = before.schedule().valueColumns().stream().map(Schedule.Column::key).toList();
    if (known.contains(column) || column.isEmpty() && !known.isEmpty()) {
      return Optional.of(column.isEmpty() ? known.get(0) : column);
    }
    if (known.isEmpty()) {
      findings.add(Finding.error(
          "unknown-column", target.at(),
          before.label() + " has names alone, and no column in which a value could be set",
          "declare a column in agreement.yaml, or rename the row"));
    } else {
      Fold.unknown(findings, "unknown-column", target.at(), "column", column, "in " + before.label(), known);
    }
    return Optional.empty();
  }

  private boolean isColumn(String key) {
    return before.schedule().valueColumns().stream().anyMatch(c -> c.key().equals(key));
  }

  private void place(Change.AddRows change) {
    for (Schedule.Row row : change.rows()) {
      plans.added(row).ifPresent(plan -> anchor(change.place()).filter(a -> a != plan)
          .ifPresentOrElse(a -> a.beside(isAhead(change.place()), plan), () -> plans.atEnd(plan)));
    }
  }

  private void move(Made made) {
    Change.Move move = (Change.Move) made.change();
    planned(made, move.target(), "").ifPresent(plan -> anchor(move.place()).filter(a -> a != plan).ifPresent(a -> {
      plan.move();
      a.beside(isAhead(move.place()), plan);
    }));
  }

  private static boolean isAhead(Change.Place place) {
    return place.after().isEmpty();
  }

  /** The row beside which something is put; empty for the end, and with a finding if there is no such row. */
  private Optional<RowPlan> anchor(Change.Place place) {
    String name = isAhead(place) ? place.before() : place.after();
    Optional<RowPlan> row = plans.find(name);
    if (row.isEmpty() && !name.isEmpty() && before.complete()) {
      Fold.unknown(findings, "unknown-row", place.at(), "row", name, "in " + before.label(), before.names());
    }
    return row;
  }

  /**
   * The rows in the order, the groups and the words in which the paper prints them; those that it leaves out are gone.
   */
  private List<RowState> asPrinted(Change.Restate restate, List<RowState> rows, List<Gone> gone) {
    Map<String, RowState> left = new LinkedHashMap<>();
    rows.forEach(r -> left.put(r.name(), r));
    List<RowState> printed = new ArrayList<>();
    for (Schedule.Group group : restate.rows().groups()) {
      for (Schedule.Row row : group.rows()) {
        Optional.ofNullable(left.remove(row.name()))
            .ifPresent(r -> printed.add(r.printedAs(row, group.heading(), firstSeen(row))));
      }
    }
    left.values().forEach(r -> gone.add(new Gone(r, origin)));
    return printed;
  }

  /** The row that a change is about, unless another change of the paper has done the same to it, or taken it away. */
  private Optional<RowPlan> planned(Made made, Target target, String column) {
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
    if (row.get().is(Kind.ADDED) && !(made.change() instanceof Change.Set)) {
      findings.add(Finding.error(
          "conflicting-changes", target.at(), "the row \"" + name + "\" is added by this very paper",
          "add it under the name and at the place that it is to have, or not at all"));
      return Optional.empty();
    }
    Optional<Made> other = row.get().conflict(made, column);
    other.ifPresent(o -> conflict(made, o, says(made, o, name, column)));
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

  private void conflict(Made made, Made other, String what) {
    findings.add(Fold.conflict(made, other, what));
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
    } else {
      Fold.unknown(findings, "unknown-row", target.at(), "row", name, "in " + before.label(),
          plans.all().stream().map(p -> p.row().name()).toList());
    }
  }
}
