package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.Value;
import java.util.List;

/** What an author gave for a parameter of a kind of section. */
public sealed interface Argument {

  /** Where it is given: the value's own place, or the list's. */
  Location at();

  /** One value; of a target or a party its words, as a {@link Value.Name}. */
  record One(Value value, Location at) implements Argument {}

  /** A list of values or of rows' names, each with its place; as many places as values. */
  record Many(List<Value> values, List<Location> places, Location at) implements Argument {
    public Many {
      values = List.copyOf(values);
      places = List.copyOf(places);
    }
  }

  /** Rows for the schedule that the parameter names; none if there is no such schedule. */
  record Rows(List<Schedule.Row> rows, Location at) implements Argument {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
