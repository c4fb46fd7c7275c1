package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets cells of prose side by side, without rules. */
final class BoxSetter {

  private static final double GUTTER = 1.2;

  private final BlockSetter blocks;

  BoxSetter(BlockSetter blocks) {
    this.blocks = blocks;
  }

  void set(Block.Box box, Frame frame) {
    Element element = frame.parent().child(Role.BOX);
    double total = Math.max(1, box.widths().stream().mapToInt(w -> Math.max(w, 1)).sum());
    for (List<List<Block>> row : box.rows()) {
      List<List<Slab>> columns = new ArrayList<>();
      double left = frame.left();
      for (int c = 0; c < row.size(); c++) {
        boolean known = c < box.widths().size();
        double share = known ? Math.max(box.widths().get(c), 1) / total : 1.0 / row.size();
        double right = left + frame.width() * share;
        double gutter = c < row.size() - 1 ? GUTTER * frame.size() : 0;
        Flow cell = new Flow();
        Frame inner = frame.between(left, right - gutter).in(element.child(Role.BOX_CELL));
        blocks.into(cell).set(row.get(c), inner);
        columns.add(cell.slabs());
        left = right;
      }
      blocks.flow().space(blocks.measures().gap());
      Columns joined = new Columns(columns);
      if (joined.height() > blocks.measures().depth()) {
        blocks.faults().tallRow(frame.at());
      }
      joined.divided(0, 0, blocks.measures().depth()).forEach(blocks.flow()::add);
    }
  }
}
