package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A typed table that an agreement carries.
 *
 * @param label {@code Schedule A}
 * @param opening words above the table
 * @param columns the first holds the rows' names
 * @param history whether it prints original rows and then those added and removed, by instrument
 */
public record Schedule(
    String label,
    String title,
    String opening,
    Subject subject,
    List<Column> columns,
    boolean history,
    Rows rows,
    Location at) {

  public Schedule {
    columns = List.copyOf(columns);
  }

  /** What its rows are: {@code Pit}, {@code Pits}; and where that word follows a row's name. */
  public record Subject(String one, String many, Suffix suffix) {
    /** Of a schedule whose rows are called by their names alone. */
    public static final Subject NONE = new Subject("", "", Suffix.NEVER);
  }

  /** Where the subject's word follows a row's name: in tables and prose, in prose alone, or nowhere. */
  public enum Suffix {
    ALWAYS,
    PROSE,
    NEVER
  }

  /**
   * A column.
   *
   * @param of printed after a tier's rate
   * @param printed false for one that only the state keeps
   */
  public record Column(String key, String heading, ValueType type, String of, boolean printed, Location at) {}

  /** Rows in the author's order, or that they are not known. */
  public record Rows(boolean known, List<Group> groups, Location at) {
    public Rows {
      groups = List.copyOf(groups);
    }

    /** Nothing known. */
    public static Rows unknown(Location at) {
      return new Rows(false, List.of(), at);
    }

    /** All rows, whatever their group. */
    public List<Row> all() {
      return groups.stream().flatMap(g -> g.rows().stream()).toList();
    }
  }

  /** Rows under a heading; the heading is empty where there are no groups. */
  public record Group(String heading, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** A row. Columns without a cell are not filled. */
  public record Row(String name, List<Cell> cells, String note, Sic sic, Location at) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell, by its column's key.
   *
   * @param tiers where each tier of a fee is written, if all of them could be read; empty for other values
   */
  public record Cell(String column, Value value, Sic sic, Location at, List<Location> tiers) {
    public Cell {
      tiers = List.copyOf(tiers);
    }
  }

  /** A column by its key. */
  public Optional<Column> column(String key) {
    for (Column column : columns) {
      if (column.key().equals(key)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The one of a label among some. */
  public static Optional<Schedule> labelled(List<Schedule> some, String label) {
    for (Schedule schedule : some) {
      if (schedule.label().equals(label)) {
        return Optional.of(schedule);
      }
    }
    return Optional.empty();
  }

  /** This schedule with other columns. */
  public Schedule with(List<Column> others) {
    return new Schedule(label, title, opening, subject, others, history, rows, at);
  }

  /** This schedule under another label. */
  public Schedule labelled(String other) {
    return new Schedule(other, title, opening, subject, columns, history, rows, at);
  }

  /** The keys of the columns that hold values, by the headings that authors take for them. */
  public Map<String, String> keysByHeading() {
    Map<String, String> keys = new LinkedHashMap<>();
    valueColumns().stream().filter(c -> !c.heading().isBlank()).forEach(c -> keys.putIfAbsent(c.heading(), c.key()));
    return keys;
  }

  /** The columns after the one that holds names. */
  public List<Column> valueColumns() {
    return columns.subList(Math.min(1, columns.size()), columns.size());
  }
}
