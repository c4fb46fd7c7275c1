package dev.engross.render.text;

import dev.engross.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets a box: each cell is written by a writer of its own, and the cells of a row are put side by side. */
final class BoxSetter {

  private final Composer composer;
  private final TextWriter writer;

  BoxSetter(Composer composer, TextWriter writer) {
    this.composer = composer;
    this.writer = writer;
  }

  void set(Block.Box box, Frame frame) {
    int columns = box.widths().size();
    for (List<List<Block>> row : box.rows()) {
      columns = Math.max(columns, row.size());
    }
    int[] wanted = new int[columns];
    for (int i = 0; i < box.widths().size(); i++) {
      wanted[i] = box.widths().get(i);
    }
    boolean narrow = columns * ColumnWidths.LEAST > frame.width();
    int[] widths = narrow ? wanted : ColumnWidths.share(frame.width(), wanted, new int[columns], new int[columns]);
    for (int i = 0; i < box.rows().size(); i++) {
      if (i > 0) {
        writer.space(composer.gap());
      }
      List<List<String>> cells = new ArrayList<>(columns);
      for (int j = 0; j < box.rows().get(i).size(); j++) {
        int room = narrow ? frame.width() : SideBySide.room(widths, j);
        cells.add(cell(box.rows().get(i).get(j), room, frame));
      }
      if (narrow) {
        cells.forEach(cell -> writer.lines(frame.left(), cell));
      } else {
        writer.lines(frame.left(), SideBySide.lines(SideBySide.starts(0, widths), cells, false));
      }
    }
  }

  private List<String> cell(List<Block> body, int room, Frame frame) {
    TextWriter own = new TextWriter();
    new BlockSetter(composer, own, null).set(body, new Frame(0, room, 0, 0, 0));
    return own.lines();
  }
}
