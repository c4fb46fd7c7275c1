package dev.engross.bind;

import dev.engross.model.Schedule.Cell;
import dev.engross.model.Schedule.Column;
import dev.engross.model.Schedule.Group;
import dev.engross.model.Schedule.Row;
import dev.engross.model.Schedule.Rows;
import dev.engross.model.Sic;
import dev.engross.source.Location;
import dev.engross.value.Value;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Entry;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import dev.engross.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds rows against the columns of their schedule. */
final class RowBinder {

  /** What any row may have beside its cells. */
  static final List<String> ROW = List.of("note", "sic");

  private final Binding binding;

  RowBinder(Binding binding) {
    this.binding = binding;
  }

  /** What stands under {@code rows} or {@code groups}; not known where neither is given. */
  Rows rows(Keys keys, List<Column> columns) {
    Optional<Mapping> groups = keys.mapping("groups");
    if (groups.isPresent()) {
      List<Group> bound = new ArrayList<>();
      Map<String, Row> seen = new HashMap<>();
      for (Entry group : groups.get().entries()) {
        bound.add(new Group(group.key().text(), rows(group.value(), columns, seen)));
      }
      return new Rows(true, bound, groups.get().at());
    }
    Optional<Node> rows = keys.node("rows");
    if (rows.isEmpty() || rows.get() instanceof Scalar word && word.text().equals("unknown")) {
      return Rows.unknown(keys.at("rows"));
    }
    return new Rows(true, List.of(new Group("", rows(rows.get(), columns))), rows.get().at());
  }

  /** Rows as a list of names, or as names with cells. */
  List<Row> rows(Node node, List<Column> columns) {
    return rows(node, columns, new HashMap<>());
  }

  /** @param seen rows of the groups before, by name; these are added */
  private List<Row> rows(Node node, List<Column> columns, Map<String, Row> seen) {
    List<Row> rows = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(e -> rows.add(row(e, columns)));
    } else {
      binding.wordList(node, "a row").forEach(name -> rows.add(named(name)));
    }
    rows.removeIf(row -> isDoubled(row, seen));
    return rows;
  }

  private Row named(Scalar name) {
    GivenName.row(binding, name.text(), name.at());
    Braces.none(binding, name, "the name of a row");
    return new Row(name.text(), List.of(), "", Sic.none(), name.at());
  }

  private boolean isDoubled(Row row, Map<String, Row> seen) {
    if (row.name().isBlank()) {
      binding.error("bad-name", row.at(), "a row has no name", "name it, or leave it out");
      return true;
    }
    Row first = seen.putIfAbsent(row.name(), row);
    if (first != null) {
      binding.error("duplicate-row", row.at(), "the row " + Binding.quoted(row.name()) + " stands twice",
          "the other one stands at " + first.at() + "; remove one of them");
    }
    return first != null;
  }

  private Row row(Entry entry, List<Column> columns) {
    Scalar name = entry.key();
    GivenName.row(binding, name.text(), name.at());
    Braces.none(binding, name, "the name of a row");
    List<Column> values = columns.subList(Math.min(1, columns.size()), columns.size());
    if (entry.value() instanceof Mapping mapping) {
      return row(name, mapping, values);
    }
    if (entry.value() instanceof Sequence list) {
      return row(name, list, values);
    }
    Scalar scalar = (Scalar) entry.value();
    if (scalar.text().isEmpty()) {
      return new Row(name.text(), List.of(), "", Sic.none(), name.at());
    }
    if (values.isEmpty()) {
      binding.error("wrong-type", scalar.at(),
          "the row " + Binding.quoted(name.text()) + " has a value, and its schedule has no column for it",
          "declare a column, or list the names alone");
      return new Row(name.text(), List.of(), "", Sic.none(), name.at());
    }
    return new Row(name.text(), List.of(cell(scalar, values.get(0), Sic.none())), "", Sic.none(), name.at());
  }

  private Row row(Scalar name, Sequence list, List<Column> values) {
    if (list.items().size() > values.size()) {
      Location extra = list.items().get(values.size()).at();
      binding.error("wrong-type", extra,
          "the row " + Binding.quoted(name.text()) + " has more values than its schedule has columns",
          "give at most " + values.size() + ", or name the columns: {"
              + (values.isEmpty() ? "name" : values.get(0).key()) + ": …}");
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(list.items().size(), values.size()); i++) {
      cells.add(cell(list.items().get(i), values.get(i), Sic.none()));
    }
    return new Row(name.text(), cells, "", Sic.none(), name.at());
  }

  private Row row(Scalar name, Mapping mapping, List<Column> values) {
    List<String> allowed = new ArrayList<>(values.stream().map(Column::key).toList());
    allowed.addAll(ROW);
    Map<String, String> headings = new HashMap<>();
    values.stream().filter(c -> !c.heading().isBlank()).forEach(c -> headings.putIfAbsent(c.heading(), c.key()));
    Keys keys = Keys.of(binding, mapping, "a row of this schedule", allowed, headings);
    Sic sic = Sics.sic(binding, keys);
    List<Cell> cells = new ArrayList<>();
    for (Column column : values) {
      keys.node(column.key()).ifPresent(n -> cells.add(cell(n, column, sic)));
    }
    return new Row(name.text(), cells, keys.prose("note"), sic, name.at());
  }

  private Cell cell(Node node, Column column, Sic sic) {
    Value value = Literals.value(binding, node, column.type(), "the cell " + Binding.quoted(column.key()));
    return new Cell(column.key(), value, sic, node.at(), Literals.tiers(node, value));
  }
}
