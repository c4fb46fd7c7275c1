package dev.engross.conform;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies one paper's changes to one schedule. They are simultaneous; they are carried out as additions, the schedule as
 * printed, values from the widest target to the narrowest, then names, places and removals.
 */
final class ScheduleFold {

  private static final Set<String> WIDE = Set.of("all", "added", "others");

  private final ScheduleState before;
  private final Optional<Instrument> instrument;
  private final Origin origin;
  private final Findings findings;
  private final List<RowState> rows;
  private final List<Gone> removed;
  private final Set<String> added = new LinkedHashSet<>();
  private boolean complete;

  ScheduleFold(ScheduleState before, Optional<Instrument> instrument, Origin origin, Findings findings) {
    this.before = before;
    this.instrument = instrument;
    this.origin = origin;
    this.findings = findings;
    this.rows = new ArrayList<>(before.rows());
    this.removed = new ArrayList<>(before.removed());
    this.complete = before.complete();
  }

  ScheduleState apply(List<Change> given) {
    List<Change> changes = new ArrayList<>(given);
    of(given, Change.Restate.class).forEach(r -> changes.addAll(r.silently()));
    of(changes, Change.AddRows.class).forEach(this::add);
    of(changes, Change.Restate.class).forEach(this::restate);
    Set<String> named = new LinkedHashSet<>();
    List<Change.Set> sets = of(changes, Change.Set.class);
    sets.stream().map(s -> s.target().step(1)).filter(s -> !WIDE.contains(s)).forEach(named::add);
    for (String width : List.of("all", "others", "added")) {
      sets.stream().filter(s -> s.target().step(1).equals(width)).forEach(s -> setWide(s, width, named));
    }
    sets.stream().filter(s -> !WIDE.contains(s.target().step(1))).forEach(this::setOne);
    of(changes, Change.Rename.class).forEach(this::rename);
    of(changes, Change.Move.class).forEach(this::move);
    of(changes, Change.Remove.class).forEach(this::remove);
    return new ScheduleState(before.schedule(), complete, rows, removed);
  }

  private static <T extends Change> List<T> of(List<Change> changes, Class<T> type) {
    return changes.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void add(Change.AddRows change) {
    int index = place(change.place(), rows.size());
    for (Schedule.Row row : change.rows()) {
      if (find(row.name()).isPresent()) {
        findings.add(Finding.error("duplicate-row", row.at(), "the row \"" + row.name() + "\" already stands in " + before.label(),
            "set its cells, or add it under another name"));
        continue;
      }
      added.add(row.name());
      String group = groupAt(change.place(), index);
      rows.add(index++, RowState.of(row, group, origin));
    }
  }

  /** The group of the row before or after which something is put; at the end, of the last row. */
  private String groupAt(Change.Place place, int index) {
    boolean ahead = place.after().isEmpty() && !place.before().isEmpty();
    int neighbour = ahead ? index : index - 1;
    return neighbour >= 0 && neighbour < rows.size() ? rows.get(neighbour).group() : "";
  }

  private int place(Change.Place place, int otherwise) {
    String name = place.after().isEmpty() ? place.before() : place.after();
    if (name.isEmpty()) {
      return otherwise;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isCalled(name)) {
        return place.after().isEmpty() ? i : i + 1;
      }
    }
    Fold.unknown(findings, "unknown-row", place.at(), "row", name, "in " + before.label(), before.names());
    return otherwise;
  }

  private void restate(Change.Restate change) {
    if (!change.rows().known()) {
      if (!complete) {
        findings.add(Finding.error("schedule-not-known", change.at(),
            before.label() + " cannot be computed, since the rows that stood in it before are not known",
            "give the rows as the paper prints them, under rows:"));
      }
      return;
    }
    List<RowState> known = List.copyOf(rows);
    Set<String> printed = new LinkedHashSet<>();
    rows.clear();
    for (Schedule.Group group : change.rows().groups()) {
      for (Schedule.Row row : group.rows()) {
        if (!printed.add(row.name())) {
          findings.add(Finding.error("duplicate-row", row.at(), "the row \"" + row.name() + "\" stands twice in " + before.label(), "remove one of them"));
          continue;
        }
        rows.add(printed(known, group, row));
      }
    }
    known.stream().filter(r -> !printed.contains(r.name())).forEach(r -> removed.add(new Gone(r, origin)));
    complete = true;
  }

  private RowState printed(List<RowState> known, Schedule.Group group, Schedule.Row row) {
    return known.stream()
        .filter(r -> r.isCalled(row.name()))
        .findFirst()
        .map(r -> r.printedAs(row, group.heading(), firstSeen(row)))
        .orElseGet(() -> RowState.of(row, group.heading(), firstSeen(row)));
  }

  /** Where the rows before are not known, a printed row is only first known from here. */
  private Origin firstSeen(Schedule.Row row) {
    return instrument.isPresent() && !before.complete() ? new Origin.FirstKnownFrom(instrument.get(), row.at()) : origin;
  }

  private void setWide(Change.Set change, String width, Set<String> named) {
    String column = column(change.target(), 2);
    rows.replaceAll(row -> {
      boolean mine = switch (width) {
        case "added" -> added.contains(row.name());
        case "others" -> !added.contains(row.name()) && !named.contains(row.name());
        default -> true;
      };
      return mine ? row.with(column, new CellState(change.to(), Sic.none(), origin, change.at())) : row;
    });
  }

  private void setOne(Change.Set change) {
    String step = change.target().step(1);
    Optional<RowState> row = find(step);
    if (row.isEmpty() && before.schedule().column(step).isPresent()) {
      rows.replaceAll(r -> r.with(step, new CellState(change.to(), Sic.none(), origin, change.at())));
      return;
    }
    String column = column(change.target(), 2);
    named(change.target()).ifPresent(r -> replace(r, r.with(column, new CellState(change.to(), Sic.none(), origin, change.at()))));
  }

  /** The column that a target names, or the only one with values. */
  private String column(Target target, int index) {
    String column = target.step(index);
    if (!column.isEmpty() && before.schedule().column(column).isEmpty()) {
      Fold.unknown(findings, "unknown-column", target.at(), "column", column, "in " + before.label(),
          before.schedule().valueColumns().stream().map(Schedule.Column::key).toList());
    }
    return column.isEmpty() && !before.schedule().valueColumns().isEmpty() ? before.schedule().valueColumns().get(0).key() : column;
  }

  private void rename(Change.Rename change) {
    if (find(change.to()).isPresent()) {
      findings.add(Finding.error("name-in-use", change.at(), "a row \"" + change.to() + "\" already stands in " + before.label(), "choose another name"));
      return;
    }
    named(change.target()).ifPresent(r -> replace(r, r.renamed(change.to())));
  }

  private void move(Change.Move change) {
    named(change.target()).ifPresent(row -> {
      rows.remove(row);
      int index = place(change.place(), rows.size());
      rows.add(index, row.in(groupAt(change.place(), index)));
    });
  }

  private void remove(Change.Remove change) {
    named(change.target()).ifPresent(row -> {
      rows.remove(row);
      removed.add(new Gone(row, origin));
    });
  }

  private void replace(RowState row, RowState with) {
    rows.set(rows.indexOf(row), with);
  }

  private Optional<RowState> find(String name) {
    return rows.stream().filter(r -> r.isCalled(name)).findFirst();
  }

  /** The row that a target's second step names; a finding where all rows are known and it is none of them. */
  private Optional<RowState> named(Target target) {
    String name = target.step(1);
    Optional<RowState> row = find(name);
    if (row.isPresent() || !complete) {
      return row;
    }
    Optional<RowState> formerly = before.rowFormerly(name);
    if (formerly.isPresent()) {
      findings.add(Finding.error("unknown-row", target.at(), "the row \"" + name + "\" of " + before.label() + " has another name since",
          "call it \"" + formerly.get().name() + "\""));
    } else {
      Fold.unknown(findings, "unknown-row", target.at(), "row", name, "in " + before.label(), before.names());
    }
    return Optional.empty();
  }
}
