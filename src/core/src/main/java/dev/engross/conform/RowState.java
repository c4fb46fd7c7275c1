package dev.engross.conform;

import dev.engross.model.Schedule;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Value;
import dev.engross.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row as it stands.
 *
 * @param formerly its earlier names, oldest first
 * @param renamed what ended each of them, in the same order
 * @param cells by column
 * @param added what brought it
 */
public record RowState(
    String name, List<String> formerly, List<Origin> renamed, String group, Map<String, CellState> cells, String note,
    Origin added, Location at) {

  public RowState {
    formerly = List.copyOf(formerly);
    renamed = List.copyOf(renamed);
    cells = Map.copyOf(cells);
  }

  /** A cell as it stands. */
  public record CellState(Value value, Sic sic, Origin by, Location at) {}

  /** A row that {@code origin} brings. */
  static RowState of(Schedule.Row row, String group, Origin origin) {
    return new RowState(
        row.name(), List.of(), List.of(), group, cells(Map.of(), row, origin), row.note(), origin, row.at());
  }

  /** A value that is printed again as it stood still comes from where it came. */
  private static Map<String, CellState> cells(Map<String, CellState> before, Schedule.Row row, Origin origin) {
    Map<String, CellState> cells = new LinkedHashMap<>(before);
    for (Schedule.Cell cell : row.cells()) {
      CellState stood = before.get(cell.column());
      boolean same = stood != null && Values.same(stood.value(), cell.value());
      cells.put(cell.column(), new CellState(cell.value(), cell.sic(), same ? stood.by() : origin, cell.at()));
    }
    return cells;
  }

  /** A cell by its column's key; empty where nothing was ever said. */
  public Optional<CellState> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The name under which it first stood. */
  public String firstName() {
    return formerly.isEmpty() ? name : formerly.get(0);
  }

  boolean isCalled(String other) {
    return name.equals(other);
  }

  RowState renamed(String to, Origin origin) {
    List<String> names = new ArrayList<>(formerly);
    names.add(name);
    List<Origin> all = new ArrayList<>(renamed);
    all.add(origin);
    return new RowState(to, names, all, group, cells, note, added, at);
  }

  /** This row in another group. */
  RowState in(String other) {
    return new RowState(name, formerly, renamed, other, cells, note, added, at);
  }

  RowState with(String column, CellState cell) {
    Map<String, CellState> changed = new LinkedHashMap<>(cells);
    changed.put(column, cell);
    return new RowState(name, formerly, renamed, group, changed, note, added, at);
  }

  RowState without(Set<String> columns) {
    Map<String, CellState> kept = new LinkedHashMap<>(cells);
    kept.keySet().removeAll(columns);
    return new RowState(name, formerly, renamed, group, kept, note, added, at);
  }

  /** This row as a paper prints it anew: what the paper does not print stays. */
  RowState printedAs(Schedule.Row row, String newGroup, Origin origin) {
    return new RowState(
        name, formerly, renamed, newGroup, cells(cells, row, origin), row.note(), added, row.at());
  }
}
