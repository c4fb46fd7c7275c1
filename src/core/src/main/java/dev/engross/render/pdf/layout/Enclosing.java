package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts words before the first and after the last words of blocks: quotation marks, brackets. */
final class Enclosing {

  private Enclosing() {}

  static List<Block> blocks(String before, List<Block> blocks, String after) {
    return closed(opened(blocks, before), after);
  }

  private static List<Block> opened(List<Block> blocks, String mark) {
    List<Block> out = new ArrayList<>(blocks);
    Block first = out.isEmpty() ? alone("") : out.remove(0);
    if (first instanceof Block.Paragraph p) {
      out.add(0, new Block.Paragraph(p.setting(), before(mark, p.content())));
    } else if (first instanceof Block.Heading h) {
      out.add(0, new Block.Heading(h.level(), h.id(), before(mark, h.content())));
    } else if (first instanceof Block.Section s) {
      out.add(0, opened(s, mark));
    } else if (first instanceof Block.Items items && !items.items().isEmpty()) {
      List<Block.Item> all = new ArrayList<>(items.items());
      all.set(0, new Block.Item(mark + all.get(0).label(), all.get(0).body()));
      out.add(0, new Block.Items(all));
    } else if (first instanceof Block.Names names && !names.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(names.lines());
      lines.set(0, before(mark, lines.get(0)));
      out.add(0, new Block.Names(names.flush(), lines));
    } else {
      out.add(0, first);
      out.add(0, alone(mark));
    }
    return out;
  }

  private static Block opened(Block.Section s, String mark) {
    if (!s.number().isEmpty()) {
      return new Block.Section(s.id(), mark + s.number(), s.heading(), s.depth(), s.body(), s.at());
    }
    if (!s.heading().isEmpty()) {
      return new Block.Section(s.id(), "", before(mark, s.heading()), s.depth(), s.body(), s.at());
    }
    return new Block.Section(s.id(), "", List.of(), s.depth(), opened(s.body(), mark), s.at());
  }

  private static List<Block> closed(List<Block> blocks, String mark) {
    List<Block> out = new ArrayList<>(blocks);
    Block last = out.remove(out.size() - 1);
    if (last instanceof Block.Paragraph p) {
      out.add(new Block.Paragraph(p.setting(), after(p.content(), mark)));
    } else if (last instanceof Block.Section s && !s.body().isEmpty()) {
      out.add(new Block.Section(s.id(), s.number(), s.heading(), s.depth(), closed(s.body(), mark), s.at()));
    } else if (last instanceof Block.Items items && !items.items().isEmpty()) {
      List<Block.Item> all = new ArrayList<>(items.items());
      Block.Item item = all.remove(all.size() - 1);
      all.add(new Block.Item(item.label(), item.body().isEmpty() ? List.of(alone(mark)) : closed(item.body(), mark)));
      out.add(new Block.Items(all));
    } else if (last instanceof Block.Names names && !names.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(names.lines());
      lines.add(after(lines.remove(lines.size() - 1), mark));
      out.add(new Block.Names(names.flush(), lines));
    } else {
      out.add(last);
      out.add(alone(mark));
    }
    return out;
  }

  private static Block alone(String mark) {
    return new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Text(mark)));
  }

  private static List<Inline> before(String mark, List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines);
    out.add(0, new Inline.Text(mark));
    return out;
  }

  private static List<Inline> after(List<Inline> inlines, String mark) {
    List<Inline> out = new ArrayList<>(inlines);
    out.add(new Inline.Text(mark));
    return out;
  }
}
