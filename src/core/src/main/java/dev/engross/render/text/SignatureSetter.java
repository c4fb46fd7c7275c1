package dev.engross.render.text;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Style.SignatureStyle;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets signature blocks: side by side, as many in a row as the style has widths, or one below another. The party parts
 * of a row are made equally high and so is each line of theirs, so that what is signed first stands at one height. What
 * is signed after that has an empty line above it, as the first has.
 */
final class SignatureSetter {

  /** A narrower column cannot be signed in; blocks then stand one below another. */
  private static final int LEAST = 14;

  private final Composer composer;
  private final TextWriter writer;
  private final SignatureStyle style;

  SignatureSetter(Composer composer, TextWriter writer) {
    this.composer = composer;
    this.writer = writer;
    this.style = composer.style().signatures();
  }

  void set(Block.Signatures signatures, Frame outside) {
    Frame frame = outside.inset(style.indent(), 0);
    int[] widths = widths(signatures.layout(), frame.width());
    List<SignatureBlock> blocks = signatures.blocks();
    for (int i = 0; i < blocks.size(); i += widths.length) {
      writer.space(i == 0 ? 0 : Math.max(1, composer.gap()));
      row(blocks.subList(i, Math.min(blocks.size(), i + widths.length)), widths, frame);
    }
  }

  /** One width a column, none beyond the frame; a single one where columns are not wanted or have no room. */
  private int[] widths(Block.Layout layout, int room) {
    int columns = style.widths().size();
    if (layout == Block.Layout.COLUMNS && columns > 1) {
      int[] widths = new int[columns];
      int left = room;
      int narrowest = room;
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(0, Math.min(style.widths().get(i), left));
        left -= widths[i];
        narrowest = Math.min(narrowest, widths[i]);
      }
      if (narrowest >= LEAST) {
        return widths;
      }
    }
    int alone = columns == 1 && style.widths().get(0) >= LEAST ? style.widths().get(0) : room;
    return new int[] {Math.min(alone, room)};
  }

  private void row(List<SignatureBlock> blocks, int[] widths, Frame frame) {
    int[] starts = SideBySide.starts(0, widths);
    List<List<String>> parties = new ArrayList<>(blocks.size());
    int[] before = new int[blocks.size()];
    int most = 0;
    int rows = 0;
    for (int i = 0; i < blocks.size(); i++) {
      parties.add(party(blocks.get(i), room(widths, i)));
      before[i] = beforeSigning(blocks.get(i));
      most = Math.max(most, before[i]);
    }
    for (int i = 0; i < blocks.size(); i++) {
      rows = Math.max(rows, blocks.get(i).lines().size() - before[i] + most);
    }
    List<String> top = SideBySide.lines(starts, parties, false);
    writer.lines(frame.left(), top);
    writer.space(top.isEmpty() ? 0 : 1);
    for (int row = 0; row < rows; row++) {
      List<List<String>> lines = new ArrayList<>(blocks.size());
      boolean signed = false;
      for (int i = 0; i < blocks.size(); i++) {
        int own = row - most + before[i];
        boolean has = own >= 0 && own < blocks.get(i).lines().size();
        lines.add(has ? line(blocks.get(i), own, room(widths, i)) : List.of());
        signed |= has && blocks.get(i).lines().get(own).signed();
      }
      writer.space(signed && row > 0 ? 1 : 0);
      writer.lines(frame.left(), SideBySide.lines(starts, lines, false));
    }
  }

  /** One less than cells of a table have: two names with one blank between them would read as one. */
  private static int room(int[] widths, int index) {
    int room = SideBySide.room(widths, index);
    return index == widths.length - 1 ? room : Math.max(1, room - 1);
  }

  /** How many lines stand above what is signed first. */
  private static int beforeSigning(SignatureBlock block) {
    for (int i = 0; i < block.lines().size(); i++) {
      if (block.lines().get(i).signed()) {
        return i;
      }
    }
    return 0;
  }

  private List<String> party(SignatureBlock block, int room) {
    Location outer = composer.faults().enter(block.at());
    List<String> lines = new ArrayList<>();
    int capacity = style.capacity() > 0 ? Math.min(style.capacity(), room) : room;
    for (int i = 0; i < block.party().size(); i++) {
      lines.addAll(composer.fill(composer.words(block.party().get(i)), i == 0 ? room : capacity));
    }
    composer.faults().leave(outer);
    return lines;
  }

  private List<String> line(SignatureBlock block, int row, int room) {
    Location outer = composer.faults().enter(block.at());
    List<String> lines = new SignatureLines(composer, room).of(block.lines().get(row));
    composer.faults().leave(outer);
    return lines;
  }
}
