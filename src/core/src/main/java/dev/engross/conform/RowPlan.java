package dev.engross.conform;

import dev.engross.conform.RowState.CellState;
import dev.engross.model.Change;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one paper does to one row, gathered before any of it is done, so that the order of its changes tells nothing.
 */
final class RowPlan {

  /** What a row is before the paper's changes reach it. */
  enum Kind {
    STANDING,
    ADDED,
    /** Printed by the paper, and not known before. */
    PRINTED
  }

  private final RowState row;
  private final Kind kind;

  // Most rows of most papers have nothing planned, so that these are made when they are needed.
  private Map<String, CellState> wide = Map.of();
  private Map<String, CellState> own = Map.of();

  /**
   * The change that has taken each place of the row: a cell by its column, the name, the row's place, the row itself.
   */
  private Map<Place, Made> taken = Map.of();
  private List<RowPlan> ahead = List.of();
  private List<RowPlan> behind = List.of();
  private Optional<Renaming> rename = Optional.empty();
  private boolean moved;
  private Optional<Origin> removed = Optional.empty();
  private boolean written;

  private record Place(What what, String column) {}

  private record Renaming(Change.Rename change, Origin by) {}

  private enum What {
    CELL,
    NAME,
    PLACE,
    ROW
  }

  RowPlan(RowState row, Kind kind) {
    this.row = row;
    this.kind = kind;
  }

  RowState row() {
    return row;
  }

  /** The name after the paper. */
  String name() {
    return renamed().map(Change.Rename::to).orElse(row.name());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isRemoved() {
    return removed.isPresent();
  }

  /** Whether its name before the paper is free for another. */
  boolean losesName() {
    return removed.isPresent() || rename.isPresent();
  }

  boolean isWritten() {
    return written;
  }

  /** The change that gives it another name. */
  Optional<Change.Rename> renamed() {
    return rename.map(Renaming::change);
  }

  /** Sets a cell that a wide target covers; a value of the row's own, or of a narrower target, stands over it. */
  void setWide(String column, CellState cell) {
    wide = wide.isEmpty() ? new LinkedHashMap<>() : wide;
    wide.put(column, cell);
  }

  void set(String column, CellState cell) {
    own = own.isEmpty() ? new LinkedHashMap<>() : own;
    own.put(column, cell);
  }

  void rename(Change.Rename to, Origin by) {
    rename = Optional.of(new Renaming(to, by));
  }

  void keepName() {
    rename = Optional.empty();
  }

  void remove(Origin by) {
    removed = Optional.of(by);
  }

  /** The row as it went; empty if it stays. */
  Optional<ScheduleState.Gone> gone() {
    return removed.map(by -> new ScheduleState.Gone(row, by));
  }

  void move() {
    moved = true;
  }

  /** A row that the paper puts just before or after this one. */
  void beside(boolean before, RowPlan other) {
    if (before) {
      ahead = ahead.isEmpty() ? new ArrayList<>() : ahead;
      ahead.add(other);
    } else {
      behind = behind.isEmpty() ? new ArrayList<>() : behind;
      behind.add(other);
    }
  }

  /** The change of this paper that does the same thing to the row, or that takes it away, if there is one. */
  Optional<Made> conflict(Made made, String column) {
    Place place = place(made.change(), column);
    Optional<Made> other = Optional.ofNullable(taken.get(place)).or(() -> opposed(place));
    taken = taken.isEmpty() ? new HashMap<>() : taken;
    taken.putIfAbsent(place, made);
    return other;
  }

  private Optional<Made> opposed(Place place) {
    if (place.what() == What.ROW) {
      return taken.values().stream().min((a, b) -> a.change().at().compareTo(b.change().at()));
    }
    return Optional.ofNullable(taken.get(new Place(What.ROW, "")));
  }

  private static Place place(Change change, String column) {
    if (change instanceof Change.Set) {
      return new Place(What.CELL, column);
    }
    if (change instanceof Change.Rename) {
      return new Place(What.NAME, "");
    }
    return new Place(change instanceof Change.Move ? What.PLACE : What.ROW, "");
  }

  /** The row with everything that the paper does to it but where it stands. */
  RowState after(String group) {
    RowState after = group.equals(row.group()) ? row : row.in(group);
    for (Map.Entry<String, CellState> cell : wide.entrySet()) {
      boolean said = kind == Kind.ADDED && row.cell(cell.getKey()).isPresent();
      after = said ? after : after.with(cell.getKey(), cell.getValue());
    }
    for (Map.Entry<String, CellState> cell : own.entrySet()) {
      after = after.with(cell.getKey(), cell.getValue());
    }
    return rename.isPresent() ? after.renamed(name(), rename.get().by()) : after;
  }

  /**
   * Writes the rows that stand here: those put before it, itself unless it went elsewhere, those put after it.
   *
   * @param group of this place
   */
  void write(String group, List<RowState> out) {
    if (ahead.isEmpty() && behind.isEmpty()) {
      if (!moved && !isRemoved()) {
        put(group, out);
      }
      return;
    }
    Deque<Visit> visits = new ArrayDeque<>();
    visits.push(new Visit(this, true));
    while (!visits.isEmpty()) {
      Visit visit = visits.pop();
      RowPlan plan = visit.plan();
      if (!visit.around()) {
        plan.put(group, out);
        continue;
      }
      pushPut(plan.behind, visits);
      if (!plan.moved && !plan.isRemoved()) {
        visits.push(new Visit(plan, false));
      }
      pushPut(plan.ahead, visits);
    }
  }

  private void put(String group, List<RowState> out) {
    written = true;
    out.add(after(group));
  }

  /** A row to write: itself alone, or with what stands around its place. */
  private record Visit(RowPlan plan, boolean around) {}

  /**
   * Rows that are put in one place. A new one brings those that are put beside it; a moved one leaves them
   * where it stood.
   */
  private static void pushPut(List<RowPlan> put, Deque<Visit> visits) {
    for (int i = put.size() - 1; i >= 0; i--) {
      RowPlan plan = put.get(i);
      if (!plan.isRemoved()) {
        visits.push(new Visit(plan, plan.kind == Kind.ADDED));
      }
    }
  }
}
