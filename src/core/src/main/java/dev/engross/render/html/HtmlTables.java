package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Style;
import dev.engross.source.Location;
import java.util.List;

/** Sets schedules and boxes. Only a schedule is a table, for tables may not nest and a box may hold one. */
final class HtmlTables {

  /** From a note's mark to its words, in tenths of an em. */
  private static final int NOTE_STEP = 20;

 
  private static final String RULE = "border-bottom:1px solid #000";

  private final HtmlWriter out;
  private final HtmlInlines inlines;
  private final Style style;
  private final HtmlBlocks blocks;

  HtmlTables(HtmlWriter out, HtmlInlines inlines, Style style, HtmlBlocks blocks) {
    this.out = out;
    this.inlines = inlines;
    this.style = style;
    this.blocks = blocks;
  }

  void table(Block.Table table, Location at) {
    Style.Grid grid = style.text().grid();
    // Without a HTML 4 doctype browsers keep the body's type out of tables, so it is said again.
    // A table that is too wide for the screen is to move alone, and not the page.
    out.open("div", "style", "margin:1em 0;overflow-x:auto").line();
    out.open("table", "width", "100%", "cellspacing", "0", "cellpadding", "0", "border", "0",
        "style", "font-size:" + Length.number(style.page().points()) + "pt;line-height:1.35;"
            + "border-collapse:collapse" + (grid == Style.Grid.RULED ? ";border-top:1px solid #000" : "")).line();
    boolean first = true;
    if (!table.head().isEmpty()) {
      row("th", table.columns(), table.head(), grid != Style.Grid.NONE, true);
      blocks.refused(at);
      first = false;
    }
    for (Block.Group group : table.groups()) {
      if (!group.title().isEmpty()) {
        out.open("tr", "style", "page-break-after:avoid").open("th", "align", "left", "colspan",
            String.valueOf(Math.max(1, table.columns().size())), "style", cell(true, grid == Style.Grid.RULED));
        inlines.set(group.title());
        out.close("th").close("tr").line();
        blocks.refused(at);
      }
      for (Block.Row row : group.rows()) {
        row("td", table.columns(), row.cells(), grid == Style.Grid.RULED, first);
        blocks.refused(row.at());
        first = false;
      }
    }
    out.close("table").line().close("div").line();
    blocks.items(table.notes(), NOTE_STEP, at);
  }

  private void row(String element, List<Block.Column> columns, List<Block.Cell> cells, boolean ruled, boolean widths) {
    // A head cannot repeat, for a filing takes no thead; so it stands with its first row at least.
    boolean head = element.equals("th");
    out.open("tr", "style", "page-break-inside:avoid" + (head ? ";page-break-after:avoid" : ""));
    for (int i = 0; i < cells.size(); i++) {
      Block.Align align = i < columns.size() ? columns.get(i).align() : Block.Align.LEFT;
      out.open(element, "align", align(align),
          "valign", head ? "bottom" : "top",
          "width", widths && i < columns.size() ? width(columns, i) : "", "style", cell(i == cells.size() - 1, ruled));
      inlines.set(cells.get(i).content());
      out.close(element);
    }
    out.close("tr").line();
  }

  /** Words stand at the table's edges, as on the printed page, and well apart from those of the next column. */
  private static String cell(boolean last, boolean ruled) {
    return (last ? "padding:4px 0" : "padding:4px 1em 4px 0") + (ruled ? ";" + RULE : "");
  }

  private static String align(Block.Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRED -> "center";
      case RIGHT, DECIMAL -> "right";
    };
  }

  /** A column's part of the line; empty where the browser is to decide. */
  private String width(List<Block.Column> columns, int index) {
    int sum = 0;
    boolean open = false;
    for (Block.Column column : columns) {
      sum += column.width();
      open |= column.width() == 0;
    }
    int width = columns.get(index).width();
    return width == 0 ? "" : Length.percent(width, open ? Math.max(style.text().width(), sum) : sum) + "%";
  }

  /** Cells stand side by side where there is room for them, and one below another on a phone. */
  void box(Block.Box box, Location at) {
    int sum = 0;
    for (int width : box.widths()) {
      sum += Math.max(1, width);
    }
    for (List<List<Block>> row : box.rows()) {
      out.open("div").line();
      for (int i = 0; i < row.size(); i++) {
        int width = i < box.widths().size() ? Math.max(1, box.widths().get(i)) : 0;
        beside(width == 0 ? 100 : Length.percent(width, sum), width);
        List<Block> cell = row.get(i);
        blocks.at(Place.IN, () -> blocks.all(cell, at));
        // Nothing stands between the cells: white space would take room of the line.
        out.close("div");
      }
      out.close("div").line();
    }
  }

  /** Opens a division that stands beside its neighbours while it is not narrower than its words bear. */
  private void beside(int percent, int characters) {
    out.open("div", "style", "display:inline-block;vertical-align:top;width:" + percent + "%;min-width:"
        + Length.chars(Math.min(characters, 28)));
  }
}
