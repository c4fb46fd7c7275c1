package dev.engross.conform;

import dev.engross.conform.RowPlan.Kind;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.model.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a schedule while one paper's changes are gathered: those that stand or are printed, and those added. A
 * row that stands has no plan until something is planned of it: a paper is about few rows of many.
 */
final class RowPlans {

  /** So many rows are looked for one by one; to look for more, an index is made. */
  private static final int FEW = 16;

  private static final int NONE = -1;

  private final ScheduleState before;
  private final Findings findings;

  /** By their places among the rows. */
  private final SortedMap<Integer, RowPlan> touched = new TreeMap<>();
  private final List<RowPlan> printed = new ArrayList<>();
  private final List<RowPlan> added = new ArrayList<>();
  private final List<RowPlan> atEnd = new ArrayList<>();
  private final Map<String, Optional<RowPlan>> byName = new HashMap<>();

  /** Those that are added. Rows that a kind of section adds itself have one place, which does not tell them apart. */
  private final Map<Schedule.Row, RowPlan> byRow = new IdentityHashMap<>();
  private Map<String, Integer> index = Map.of();

  RowPlans(ScheduleState before, Findings findings) {
    this.before = before;
    this.findings = findings;
  }

  private RowPlan standing(int place) {
    return touched.computeIfAbsent(place, p -> new RowPlan(before.rows().get(p), Kind.STANDING));
  }

  /** Of two that bear one name just before the paper or in it, a target means the one that was there first. */
  private RowPlan plan(RowState row, Kind kind) {
    RowPlan plan = new RowPlan(row, kind);
    if (find(row.name()).isEmpty()) {
      byName.put(row.name(), Optional.of(plan));
    }
    return plan;
  }

  /** The row that a name means in a target. */
  Optional<RowPlan> find(String name) {
    Optional<RowPlan> known = byName.get(name);
    if (known == null) {
      int place = place(name);
      known = place == NONE ? Optional.empty() : Optional.of(standing(place));
      byName.put(name, known);
    }
    return known;
  }

  /** The place of the first row that bears a name. */
  private int place(String name) {
    List<RowState> rows = before.rows();
    if (byName.size() < FEW) {
      int place = 0;
      while (place < rows.size() && !rows.get(place).isCalled(name)) {
        place++;
      }
      return place < rows.size() ? place : NONE;
    }
    if (index.isEmpty()) {
      index = new HashMap<>(rows.size() * 2);
      for (int i = 0; i < rows.size(); i++) {
        index.putIfAbsent(rows.get(i).name(), i);
      }
    }
    return index.getOrDefault(name, NONE);
  }

  void add(Schedule.Row row, Origin origin) {
    RowPlan plan = plan(RowState.of(row, "", origin), Kind.ADDED);
    byRow.put(row, plan);
    added.add(plan);
  }

  /** A row that the paper prints, and that was not known. */
  void print(RowState row) {
    printed.add(plan(row, Kind.PRINTED));
  }

  void atEnd(RowPlan plan) {
    atEnd.add(plan);
  }

  List<RowPlan> all() {
    List<RowPlan> all = new ArrayList<>();
    for (int place = 0; place < before.rows().size(); place++) {
      all.add(standing(place));
    }
    all.addAll(printed);
    all.addAll(added);
    return all;
  }

  /** What becomes of a row that the paper adds; empty if it cannot be added. */
  Optional<RowPlan> added(Schedule.Row row) {
    return Optional.ofNullable(byRow.get(row));
  }

  List<ScheduleState.Gone> removed() {
    return touched.values().stream().flatMap(p -> p.gone().stream()).toList();
  }

  /** The names that rows bear after the paper. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    all().stream().filter(p -> !p.isRemoved()).forEach(p -> names.add(p.name()));
    return names;
  }

  /** Names after the paper are each of one row: those that stay come first, then new names, then new rows. */
  void settleNames() {
    List<RowPlan> renamed = touched.values().stream().filter(p -> p.renamed().isPresent()).toList();
    if (added.isEmpty() && renamed.isEmpty()) {
      return;
    }
    Set<String> names = staying(renamed);
    for (RowPlan plan : renamed) {
      plan.renamed().filter(r -> !plan.isRemoved() && !names.add(r.to())).ifPresent(rename -> {
        findings.add(Finding.error(
            "name-in-use", rename.at(), "a row \"" + rename.to() + "\" already stands in " + before.label(),
            "choose another name"));
        plan.keepName();
        names.add(plan.name());
      });
    }
    for (RowPlan plan : List.copyOf(added)) {
      if (!names.add(plan.name())) {
        findings.add(Finding.error(
            "duplicate-row", plan.row().at(), "the row \"" + plan.name() + "\" already stands in " + before.label(),
            "set its cells, or add it under another name"));
        added.remove(plan);
        byRow.values().remove(plan);
      }
    }
  }

  /** Of the names that rows bear before the paper and keep, those that others have or are to have. */
  private Set<String> staying(List<RowPlan> renamed) {
    Set<String> asked = new HashSet<>();
    renamed.forEach(p -> asked.addAll(List.of(p.name(), p.row().name())));
    added.forEach(p -> asked.add(p.name()));
    asked.removeIf(name -> find(name).filter(p -> p.is(Kind.STANDING) && !p.losesName()).isEmpty());
    return asked;
  }

  /** The rows after the paper, in order. New rows whose places hang on each other alone come last. */
  List<RowState> rows() {
    List<RowState> rows = new ArrayList<>(before.rows().size() + added.size());
    int next = 0;
    for (Map.Entry<Integer, RowPlan> plan : touched.entrySet()) {
      rows.addAll(before.rows().subList(next, plan.getKey()));
      plan.getValue().write(plan.getValue().row().group(), rows);
      next = plan.getKey() + 1;
    }
    rows.addAll(before.rows().subList(next, before.rows().size()));
    atEnd.forEach(p -> p.write(rows.isEmpty() ? "" : rows.get(rows.size() - 1).group(), rows));
    printed.forEach(p -> p.write(p.row().group(), rows));
    for (RowPlan plan : added) {
      if (!plan.isWritten()) {
        findings.add(Finding.error("unknown-row", plan.row().at(),
            "the place of the row \"" + plan.name() + "\" hangs on a row that is placed by this one",
            "place one of them beside a row that stands already"));
        rows.add(plan.after(""));
      }
    }
    return rows;
  }
}
