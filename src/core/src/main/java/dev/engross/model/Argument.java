package dev.engross.model;

import dev.engross.source.Location;
import dev.engross.value.Value;
import java.util.List;

/** What an author gave for a parameter of a kind of section. */
public sealed interface Argument {

  Location at();

  record One(Value value, Location at) implements Argument {}

  record Many(List<Value> values, List<Location> places, Location at) implements Argument {
    public Many {
      values = List.copyOf(values);
      places = List.copyOf(places);
    }
  }

  record Rows(List<Schedule.Row> rows, Location at) implements Argument {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
