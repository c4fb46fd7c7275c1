package dev.engross.conform;

import java.util.List;
import java.util.stream.Collectors;

/** Changes to schedules as wholes, and to their columns. */
final class ScheduleRecipes {

  private static final String COLUMNS = ", columns: {name: Grade, price: {heading: Price, type: money}}, ";

  static final List<Recipe> ALL = List.of(
      RowRecipes.of("add a column", (g, s) ->
          "{add: " + s.label() + " > c" + g.draw().number() + ", heading: Extra, type: text}"),
      RowRecipes.of("add a column before another", (g, s) ->
          "{add: " + s.label() + " > c" + g.draw().number() + ", heading: Extra, type: fee, of: such loads, print: no, "
              + "before: price}"),
      RowRecipes.of("add a column after another", (g, s) ->
          "{add: " + s.label() + " > c" + g.draw().number() + ", heading: Extra, type: number, after: price}"),
      RowRecipes.of("add a schedule", (g, s) -> "{add: " + g.draw().fresh("Schedule") + COLUMNS
          + "rows: {Red: $1.00, Green: $2.00, White: $3.00}}"),
      RowRecipes.of("add a schedule in groups", (g, s) -> "{add: " + g.draw().fresh("Schedule")
          + ", title: More, opening: \"These too:\", subject: {one: load, many: loads}, show: current" + COLUMNS
          + "groups: {Wet: {Slip: $4.00}, Dry: {Grog: $5.00, Sand: $6.00}}}"),
      RowRecipes.of("restate as computed", (g, s) -> "{restate: " + s.label() + "}"),
      RowRecipes.of("restate with rows", (g, s) -> "{restate: " + s.label() + ", rows: {" + s.names().stream()
          .map(n -> n + ": {price: " + g.draw().money() + "}").collect(Collectors.joining(", ")) + "}}"),
      RowRecipes.of("restate without a row", (g, s) -> "{restate: " + s.label() + ", groups: {Left: {"
          + s.names().stream().skip(1).map(n -> n + ": {price: " + g.draw().money() + "}")
              .collect(Collectors.joining(", ")) + "}}}"),
      RowRecipes.of("restate with silent changes", (g, s) -> "{restate: " + s.label() + ", silently: [{set: "
          + s.label() + " > " + g.draw().any(s.names()) + " > price, to: " + g.draw().money() + "}]}"),
      RowRecipes.of("set added", (g, s) -> "{add: " + s.label() + ", rows: {" + g.draw().fresh("Row")
          + ": {price: None}}}\n{set: " + s.label() + " > added > price, to: " + g.draw().money() + "}"),
      RowRecipes.of("set a column that is added", (g, s) -> {
        String column = s.label() + " > c" + g.draw().number();
        return "{add: " + column + ", heading: Extra, type: money}\n{set: "
            + column.replace(" > ", " > all > ") + ", to: " + g.draw().money() + "}";
      }),
      RowRecipes.of("remove a column", (g, s) -> s.schedule().valueColumns().stream().map(c -> c.key())
          .filter(k -> !k.equals("price")).findFirst().map(k -> "{remove: " + s.label() + " > " + k + "}").orElse("")),
      RowRecipes.of("remove a schedule", (g, s) ->
          g.state().schedules().size() > 1 ? "{remove: " + s.label() + "}" : ""),
      RowRecipes.of("rename a schedule", (g, s) ->
          "{rename: " + s.label() + ", to: " + g.draw().fresh("Rider") + "}"),
      RowRecipes.of("add a schedule in some case", (g, s) -> "{add: " + g.draw().fresh("Schedule") + COLUMNS
          + "rows: {Lime: $9.00}, only: as to one boat}"));

  private ScheduleRecipes() {}
}
