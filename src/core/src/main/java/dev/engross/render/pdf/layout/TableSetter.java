package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.Align;
import dev.engross.document.Block.Cell;
import dev.engross.document.Style.Grid;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.layout.Slab.Carry;
import java.util.ArrayList;
import java.util.List;

/** Sets a schedule's table: its head, which is repeated, its groups and rows, and its notes. */
final class TableSetter {

  /** Sizes against the type's: between columns, above and below a row's words, of footnotes and their labels. */
  private static final double GUTTER = 1.2;
  private static final double RULED_PAD = 0.26;
  private static final double OPEN_PAD = 0.12;
  private static final double NOTES = 0.9;
  private static final double NOTE_STEP = 2;
  /** Thickness of rules, in points. */
  private static final double HEAVY = 0.75;
  private static final double HAIRLINE = 0.35;

  private final BlockSetter blocks;
  private final Block.Table table;
  private final Frame frame;
  private final Grid grid;
  private final double pad;
  private final List<List<Token>> heads = new ArrayList<>();
  private final List<List<List<Token>>> rows = new ArrayList<>();
  private final List<Decimals> decimals = new ArrayList<>();
  private final double[] widths;
  private double gutter;
  private Carry head = Carry.NONE;
  private Carry carry = Carry.NONE;

  TableSetter(BlockSetter blocks, Block.Table table, Frame outer) {
    this.blocks = blocks;
    this.table = table;
    this.frame = outer.in(outer.parent().child(Role.TABLE));
    this.grid = blocks.measures().style().text().grid();
    this.widths = new double[table.columns().size()];
    this.pad = outer.size() * (grid == Grid.RULED ? RULED_PAD : OPEN_PAD);
  }

  void set() {
    shape();
    if (!table.columns().isEmpty()) {
      blocks.flow().space(blocks.measures().gap());
      int from = blocks.flow().size();
      head();
      body(from);
    }
    notes();
  }

  private void shape() {
    Frame bold = frame.type(frame.size(), frame.cut().with(true, false));
    for (Cell cell : table.head()) {
      heads.add(blocks.tokens(cell.content(), bold));
    }
    table.columns().forEach(c -> decimals.add(new Decimals()));
    for (Block.Group group : table.groups()) {
      for (Block.Row row : group.rows()) {
        List<List<Token>> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
          Shaper shaper = blocks.shaper(row.at()).cell(true);
          cells.add(shaper.add(cell.content(), frame.look()).tokens());
        }
        for (int c = 0; c < Math.min(cells.size(), decimals.size()); c++) {
          decimals.get(c).see(cells.get(c));
        }
        rows.add(cells);
      }
    }
    ColumnWidths columns = new ColumnWidths(table.columns().size(), heads, rows);
    // A table of very many columns has narrower gutters.
    double wanted = Math.min(GUTTER * frame.size(), frame.width() / (4 * Math.max(1, widths.length)));
    gutter = columns.gutter(frame.width(), wanted);
    double[] over = columns.over(frame.width(), table.columns(), gutter, blocks.measures().character());
    System.arraycopy(over, 0, widths, 0, widths.length);
  }

  private void head() {
    List<Mark> opening = grid == Grid.RULED ? List.of(rule(0, HEAVY, Ink.BLACK)) : List.of();
    if (heads.isEmpty()) {
      head = new Carry(0, opening);
      return;
    }
    Frame row = frame.in(frame.parent().child(Role.ROW));
    Slab cells = columns(heads, row, Role.HEAD_CELL, true).joined(pad * 1.5, pad * 1.5, true);
    List<Mark> marks = new ArrayList<>(opening);
    marks.addAll(cells.marks());
    if (grid != Grid.NONE) {
      marks.add(rule(cells.height(), HEAVY, Ink.BLACK));
    }
    blocks.flow().add(Slab.of(cells.height(), marks));
    blocks.flow().bindNext(Bond.HEADING);
    if (cells.height() < blocks.measures().depth() / 2) {
      head = new Carry(cells.height(), marks.stream().map(Mark::asArtifact).toList());
    }
  }

  private void body(int from) {
    int next = 0;
    int firstRow = blocks.flow().size();
    for (Block.Group group : table.groups()) {
      carry = head;
      if (!group.title().isEmpty()) {
        title(group, from);
      }
      int first = blocks.flow().size();
      for (Block.Row row : group.rows()) {
        row(rows.get(next++), frame.at(row.at()), from);
      }
      if (!group.title().isEmpty()) {
        blocks.flow().bind(first, Math.min(first + 2, blocks.flow().size()), Bond.WIDOW);
      }
    }
    int to = blocks.flow().size();
    blocks.flow().bind(firstRow, Math.min(firstRow + 2, to), Bond.WIDOW);
    blocks.flow().bind(Math.max(firstRow, to - 2), to, Bond.WIDOW);
  }

  /** A group's title; where the group goes on over a page, its words stand below the head again. */
  private void title(Block.Group group, int from) {
    Frame bold = frame.type(frame.size(), frame.cut().with(true, false));
    Element cell = frame.parent().child(Role.ROW).cell(Role.GROUP_CELL, widths.length);
    add(title(blocks.tokens(group.title(), bold), bold, cell), from);
    blocks.flow().bindNext(Bond.HEADING);
    List<Token> continued =
        blocks.shaper(bold.at()).add(group.title(), bold.look()).add(" (continued)", frame.look()).tokens();
    Slab again = title(continued, bold, Element.ARTIFACT);
    double height = head.height() + again.height();
    if (height < blocks.measures().depth() / 2) {
      List<Mark> marks = new ArrayList<>(head.marks());
      again.marks().forEach(mark -> marks.add(mark.moved(0, head.height())));
      if (grid == Grid.RULED) {
        marks.add(rule(height, HAIRLINE, Ink.GREY));
      }
      carry = new Carry(height, marks);
    }
  }

  private Slab title(List<Token> words, Frame bold, Element element) {
    List<Slab> lines = blocks.lines().set(words, bold, Lines.Fill.LEFT, 0, element);
    return new Columns(List.of(lines)).joined(pad * 2, pad, false);
  }

  private void row(List<List<Token>> cells, Frame at, int from) {
    Columns columns = columns(cells, at.in(frame.parent().child(Role.ROW)), Role.CELL, false);
    double limit = blocks.measures().depth() - carry.height();
    if (columns.height() + 2 * pad <= limit) {
      add(columns.joined(pad, pad, false), from);
      return;
    }
    blocks.faults().tallRow(at.at());
    columns.divided(pad, pad, limit).forEach(piece -> add(piece, from));
  }

  /** Adds a row with its rules; all but a table's first slab can stand below a repeated head. */
  private void add(Slab row, int from) {
    List<Mark> marks = new ArrayList<>();
    boolean first = blocks.flow().size() == from;
    if (first) {
      marks.addAll(carry.marks());
    }
    marks.addAll(row.marks());
    if (grid == Grid.RULED) {
      marks.add(rule(row.height(), HAIRLINE, Ink.GREY));
    }
    Slab ruled = Slab.of(row.height(), marks);
    blocks.flow().add(first ? ruled : ruled.carrying(carry));
  }

  private Columns columns(List<List<Token>> cells, Frame row, Role role, boolean balanced) {
    List<List<Slab>> columns = new ArrayList<>();
    double left = frame.left();
    for (int c = 0; c < Math.min(cells.size(), widths.length); c++) {
      double right = left + widths[c];
      Frame cell = row.between(left, right - (c < widths.length - 1 ? gutter : 0));
      Align align = table.columns().get(c).align();
      double shift = align == Align.DECIMAL && !balanced ? decimals.get(c).shift(cells.get(c)) : 0;
      Lines.Fill fill = switch (align) {
        case RIGHT -> Lines.Fill.RIGHT;
        case CENTRED -> Lines.Fill.CENTRED;
        case LEFT, DECIMAL -> balanced ? Lines.Fill.BALANCED : Lines.Fill.LEFT;
      };
      columns.add(blocks.lines().set(cells.get(c), cell, fill, shift, row.parent().cell(role, 1)));
      left = right;
    }
    return new Columns(columns);
  }

  private void notes() {
    if (!table.notes().isEmpty()) {
      blocks.flow().bindNext(Bond.HEADING);
      Element list = frame.parent().parent().list(Numbering.of(table.notes()));
      Frame small = frame.between(frame.left(), frame.right()).type(frame.size() * NOTES, frame.cut());
      new SectionSetter(blocks)
          .items(table.notes(), small.in(list), NOTE_STEP * small.size());
    }
  }

  private Mark rule(double y, double thickness, Ink ink) {
    return new Mark.Stroke(frame.left(), y, frame.width(), thickness, ink);
  }
}
