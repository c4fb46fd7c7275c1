package dev.engross.conform;

import dev.engross.conform.RowState.CellState;
import dev.engross.model.Change;
import java.util.ArrayList;
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
  private final Map<String, CellState> wide = new HashMap<>();
  private final Map<String, CellState> own = new LinkedHashMap<>();

  /**
   * The change that has taken each place of the row: a cell by its column, the name, the row's place, the row itself.
   */
  private final Map<Place, Made> taken = new HashMap<>();
  private final List<RowPlan> ahead = new ArrayList<>();
  private final List<RowPlan> behind = new ArrayList<>();
  private Optional<Change.Rename> rename = Optional.empty();
  private boolean moved;
  private boolean removed;

  private record Place(What what, String column) {}

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
    return rename.map(Change.Rename::to).orElse(row.name());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isRemoved() {
    return removed;
  }

  /** The change that gives it another name. */
  Optional<Change.Rename> renamed() {
    return rename;
  }

  /** Sets a cell that a wide target covers; a value of the row's own, or of a narrower target, stands over it. */
  void setWide(String column, CellState cell) {
    wide.put(column, cell);
  }

  void set(String column, CellState cell) {
    own.put(column, cell);
  }

  void rename(Change.Rename to) {
    rename = Optional.of(to);
  }

  void keepName() {
    rename = Optional.empty();
  }

  void remove() {
    removed = true;
  }

  void move() {
    moved = true;
  }

  /** A row that the paper puts just before or after this one. */
  void beside(boolean before, RowPlan other) {
    (before ? ahead : behind).add(other);
  }

  /** The change of this paper that does the same thing to the row, or that takes it away, if there is one. */
  Optional<Made> conflict(Made made, String column) {
    Place place = place(made.change(), column);
    Optional<Made> other = Optional.ofNullable(taken.get(place)).or(() -> opposed(place));
    taken.putIfAbsent(place, made);
    return other.filter(o -> o.effective().equals(made.effective()));
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
    RowState after = row.in(group);
    for (Map.Entry<String, CellState> cell : wide.entrySet()) {
      boolean said = kind == Kind.ADDED && row.cell(cell.getKey()).isPresent();
      after = said ? after : after.with(cell.getKey(), cell.getValue());
    }
    for (Map.Entry<String, CellState> cell : own.entrySet()) {
      after = after.with(cell.getKey(), cell.getValue());
    }
    return rename.isPresent() ? after.renamed(name()) : after;
  }

  /**
   * Writes the rows that stand here: those put before it, itself unless it went elsewhere, those put after it.
   *
   * @param group of this place
   */
  void write(String group, List<RowState> out) {
    ahead.forEach(p -> p.writeHere(group, out));
    if (!moved && !removed) {
      out.add(after(group));
    }
    behind.forEach(p -> p.writeHere(group, out));
  }

  /**
   * A row that is put here brings those that are put beside it, if it is new; a moved one leaves them where it stood.
   */
  private void writeHere(String group, List<RowState> out) {
    if (kind == Kind.ADDED) {
      write(group, out);
    } else if (!removed) {
      out.add(after(group));
    }
  }
}
