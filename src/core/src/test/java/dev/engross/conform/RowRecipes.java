package dev.engross.conform;

import java.util.List;
import java.util.function.BiFunction;

/** Changes to rows of schedules, and to what stands in them. */
final class RowRecipes {

  static final List<Recipe> ALL = List.of(
      of("add a row", (g, s) -> "{add: " + s.label() + ", rows: {" + g.draw().fresh("Row") + ": "
          + g.draw().money() + "}}"),
      of("add a row after another", (g, s) -> "{add: " + s.label() + ", rows: {" + g.draw().fresh("Row") + ": {price: "
          + g.draw().money() + ", note: As told.}}, after: " + row(g, s) + "}"),
      of("add rows before another", (g, s) -> "{add: " + s.label() + ", rows: {" + g.draw().fresh("Row") + ": "
          + g.draw().money() + ", " + g.draw().fresh("Row") + ": None}, before: " + row(g, s) + "}"),
      of("set a cell", (g, s) -> "{set: " + in(g, s) + " > price, to: " + g.draw().money() + "}"),
      of("set a cell to nothing", (g, s) -> "{set: " + in(g, s) + " > price, to: None}"),
      of("set the only cell", (g, s) -> s.schedule().valueColumns().size() == 1
          ? "{set: " + in(g, s) + ", to: " + g.draw().money() + "}" : ""),
      of("set cells of two rows", (g, s) -> "{set: [" + s.label() + " > " + s.names().get(0) + " > price, " + s.label()
          + " > " + s.names().get(1) + " > price], to: " + g.draw().money() + "}"),
      of("set all", (g, s) -> "{set: " + s.label() + " > all > price, to: " + g.draw().money() + "}"),
      of("set others", (g, s) -> "{set: " + s.label() + " > others > price, to: " + g.draw().money() + "}"),
      of("set a number", (g, s) -> s.schedule().column("most").isPresent()
          ? "{set: " + in(g, s) + " > most, to: " + g.draw().below(90) + "}" : ""),
      of("remove a row", (g, s) -> "{remove: " + in(g, s) + "}"),
      of("rename a row", (g, s) -> "{rename: " + in(g, s) + ", to: " + g.draw().fresh("Named") + "}"),
      of("move a row to the front", (g, s) -> "{move: " + in(g, s) + ", before: " + s.names().get(0) + "}"),
      of("move a row to the end", (g, s) -> "{move: " + in(g, s) + ", after: "
          + s.names().get(s.names().size() - 1) + "}"),
      of("set a cell in some case", (g, s) -> "{set: " + in(g, s) + " > price, to: " + g.draw().money()
          + ", only: as to one boat}"));

  private RowRecipes() {}

  private static String in(Ground ground, ScheduleState schedule) {
    return schedule.label() + " > " + row(ground, schedule);
  }

  private static String row(Ground ground, ScheduleState schedule) {
    return ground.draw().any(schedule.names());
  }

  /** Of a schedule with a price; empty text for nothing. */
  static Recipe of(String name, BiFunction<Ground, ScheduleState, String> change) {
    return new Recipe(name, g -> g.schedule().map(s -> change.apply(g, s)).filter(c -> !c.isEmpty()));
  }
}
