package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Block.Column;
import dev.engross.document.Inline;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Reads schedules and boxes. Each row has as many cells as there are columns; without a col, as the first row. */
final class TableReader {

  private final Reading reading;
  private final BlockReader blocks;

  TableReader(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  void read(Xml.Tag tag, String parent, List<Block> to) {
    reading.attributes(tag, List.of("class"));
    switch (tag.get("class")) {
      case "schedule" -> to.add(schedule(tag));
      case "box" -> to.add(box(tag));
      default -> reading.misplaced(tag, parent, "table class=\"schedule\" and table class=\"box\"");
    }
  }

  private Block schedule(Xml.Tag tag) {
    List<Column> columns = columns(tag);
    List<Cell> head = new ArrayList<>();
    List<Block.Group> groups = new ArrayList<>();
    List<Block.Item> notes = new ArrayList<>();
    for (Xml part : tag.children()) {
      String name = part instanceof Xml.Tag child ? child.name() : "";
      if (part instanceof Xml.Tag child && name.equals("thead")) {
        reading.attributes(child, List.of());
        for (Xml.Tag row : rows(child, List.of())) {
          if (!head.isEmpty()) {
            reading.error(row.offset(), "<thead> has more than one row", "Write line breaks into its cells");
          }
          head = cells(row, "th", columns);
        }
      } else if (part instanceof Xml.Tag child && name.equals("tbody")) {
        groups.add(group(child, columns));
      } else if (part instanceof Xml.Tag child && name.equals("tfoot")) {
        notes(child, notes);
      } else if (!name.equals("colgroup") && !name.equals("col")) {
        reading.misplaced(part, "in <table class=\"schedule\">", "colgroup thead tbody tfoot");
      }
    }
    return new Block.Table(columns, head, groups, notes);
  }

  private Block.Group group(Xml.Tag body, List<Column> columns) {
    reading.attributes(body, List.of("data-group"));
    List<Block.Row> rows = new ArrayList<>();
    for (Xml.Tag row : rows(body, List.of("data-at"))) {
      Location before = reading.at();
      Location at = reading.enter(row);
      rows.add(new Block.Row(cells(row, "td", columns), at));
      reading.leave(before);
    }
    String title = InlineReader.plain(body.get("data-group"));
    return new Block.Group(title.isEmpty() ? List.of() : List.of(new Inline.Text(title)), rows);
  }

  private void notes(Xml.Tag foot, List<Block.Item> to) {
    reading.attributes(foot, List.of());
    for (Xml.Tag row : rows(foot, List.of("data-label"))) {
      List<Xml.Tag> cells = named(row, "td");
      if (cells.size() != 1) {
        reading.error(row.offset(), "a footnote is one cell, not " + cells.size(),
            "Write <tr><td data-label=\"*\">words</td></tr>");
      }
      for (Xml.Tag cell : cells) {
        reading.attributes(cell, List.of("data-label"));
        String label = cell.get("data-label").isEmpty() ? row.get("data-label") : cell.get("data-label");
        to.add(new Block.Item(InlineReader.plain(label), blocks.mixed(cell)));
      }
    }
  }

  private Block box(Xml.Tag tag) {
    List<Column> columns = columns(tag);
    List<Xml> direct = new ArrayList<>();
    for (Xml part : tag.children()) {
      if (part instanceof Xml.Tag body && body.name().equals("tbody")) {
        reading.attributes(body, List.of());
        direct.addAll(body.children());
      } else if (!(part instanceof Xml.Tag col && (col.name().equals("colgroup") || col.name().equals("col")))) {
        direct.add(part);
      }
    }
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Xml part : direct) {
      if (part instanceof Xml.Tag row && row.name().equals("tr")) {
        reading.attributes(row, List.of());
        List<List<Block>> cells = new ArrayList<>();
        for (Xml.Tag cell : counted(row, "td", columns)) {
          reading.attributes(cell, List.of());
          cells.add(blocks.mixed(cell));
        }
        rows.add(cells);
      } else {
        reading.misplaced(part, "in <table class=\"box\">", "col and tr");
      }
    }
    return new Block.Box(columns.stream().map(Column::width).toList(), rows);
  }

  private List<Column> columns(Xml.Tag table) {
    List<Column> columns = new ArrayList<>();
    for (Xml part : table.children()) {
      if (part instanceof Xml.Tag group && group.name().equals("colgroup")) {
        reading.attributes(group, List.of());
        for (Xml.Tag column : named(group, "col")) {
          columns.add(column(column));
        }
      } else if (part instanceof Xml.Tag column && column.name().equals("col")) {
        columns.add(column(column));
      }
    }
    return columns;
  }

  private Column column(Xml.Tag tag) {
    reading.attributes(tag, List.of("data-width", "data-align"));
    Align align = switch (tag.get("data-align")) {
      case "", "left" -> Align.LEFT;
      case "center" -> Align.CENTRED;
      case "right" -> Align.RIGHT;
      case "decimal" -> Align.DECIMAL;
      default -> {
        reading.error(tag.offset(), "data-align is not left, center, right or decimal", "Write data-align=\"left\"");
        yield Align.LEFT;
      }
    };
    return new Column(reading.number(tag, "data-width", 0, 500), align);
  }

  private List<Cell> cells(Xml.Tag row, String name, List<Column> columns) {
    List<Cell> cells = new ArrayList<>();
    for (Xml.Tag cell : counted(row, name, columns)) {
      reading.attributes(cell, List.of());
      cells.add(new Cell(InlineReader.read(reading, cell)));
    }
    return cells;
  }

  /** A row's cells, as many as there are columns; the first row makes columns where there are none. */
  private List<Xml.Tag> counted(Xml.Tag row, String name, List<Column> columns) {
    List<Xml.Tag> cells = named(row, name);
    if (columns.isEmpty()) {
      cells.forEach(cell -> columns.add(new Column(0, Align.LEFT)));
    }
    if (cells.size() != columns.size()) {
      reading.error(row.offset(), "this row has " + cells.size() + " cells where the table has " + columns.size()
          + " columns", "Write a cell for each column, empty if need be");
    }
    return cells;
  }

  private List<Xml.Tag> rows(Xml.Tag part, List<String> attributes) {
    List<Xml.Tag> rows = named(part, "tr");
    rows.forEach(row -> reading.attributes(row, attributes));
    return rows;
  }

  private List<Xml.Tag> named(Xml.Tag parent, String name) {
    List<Xml.Tag> found = new ArrayList<>();
    for (Xml part : parent.children()) {
      if (part instanceof Xml.Tag tag && tag.name().equals(name)) {
        found.add(tag);
      } else {
        reading.misplaced(part, "in <" + parent.name() + ">", name);
      }
    }
    return found;
  }
}
