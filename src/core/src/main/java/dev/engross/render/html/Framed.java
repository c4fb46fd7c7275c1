package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts marks before the first and after the last word of some blocks, such as quotation marks round a provision. */
final class Framed {

  private Framed() {}

  static List<Block> with(String open, String close, List<Block> body) {
    if (body.isEmpty()) {
      return List.of(alone(open + close));
    }
    List<Block> all = new ArrayList<>(body);
    opened(all, open);
    closed(all, close);
    return all;
  }

  private static List<Block> before(String mark, List<Block> body) {
    List<Block> all = new ArrayList<>(body);
    opened(all, mark);
    return all;
  }

  private static List<Block> after(List<Block> body, String mark) {
    List<Block> all = new ArrayList<>(body);
    closed(all, mark);
    return all;
  }

  private static void opened(List<Block> all, String mark) {
    Block first = all.isEmpty() ? new Block.PageBreak() : all.get(0);
    if (first instanceof Block.Paragraph p) {
      all.set(0, new Block.Paragraph(p.setting(), between(mark, p.content(), "")));
    } else if (first instanceof Block.Heading h) {
      all.set(0, new Block.Heading(h.level(), h.id(), between(mark, h.content(), "")));
    } else if (first instanceof Block.Section s && !s.number().isEmpty()) {
      all.set(0, new Block.Section(s.id(), mark + s.number(), s.heading(), s.depth(), s.body(), s.at()));
    } else if (first instanceof Block.Section s && !s.heading().isEmpty()) {
      all.set(0, new Block.Section(s.id(), "", between(mark, s.heading(), ""), s.depth(), s.body(), s.at()));
    } else if (first instanceof Block.Section s) {
      all.set(0, new Block.Section(s.id(), "", List.of(), s.depth(), before(mark, s.body()), s.at()));
    } else if (first instanceof Block.Items items && !items.items().isEmpty()) {
      List<Block.Item> marked = new ArrayList<>(items.items());
      marked.set(0, new Block.Item(mark + marked.get(0).label(), marked.get(0).body()));
      all.set(0, new Block.Items(marked));
    } else if (first instanceof Block.Names names && !names.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(names.lines());
      lines.set(0, between(mark, lines.get(0), ""));
      all.set(0, new Block.Names(names.flush(), lines));
    } else if (first instanceof Block.Keep keep) {
      all.set(0, new Block.Keep(before(mark, keep.body())));
    } else {
      all.add(0, alone(mark));
    }
  }

  private static void closed(List<Block> all, String mark) {
    int end = all.size() - 1;
    Block last = end < 0 ? new Block.PageBreak() : all.get(end);
    if (last instanceof Block.Paragraph p) {
      all.set(end, new Block.Paragraph(p.setting(), between("", p.content(), mark)));
    } else if (last instanceof Block.Heading h) {
      all.set(end, new Block.Heading(h.level(), h.id(), between("", h.content(), mark)));
    } else if (last instanceof Block.Section s && s.body().isEmpty() && !s.heading().isEmpty()) {
      List<Inline> heading = between("", s.heading(), mark);
      all.set(end, new Block.Section(s.id(), s.number(), heading, s.depth(), List.of(), s.at()));
    } else if (last instanceof Block.Section s) {
      all.set(end, new Block.Section(s.id(), s.number(), s.heading(), s.depth(), after(s.body(), mark), s.at()));
    } else if (last instanceof Block.Items items && !items.items().isEmpty()) {
      List<Block.Item> marked = new ArrayList<>(items.items());
      Block.Item item = marked.get(marked.size() - 1);
      marked.set(marked.size() - 1, new Block.Item(item.label(), after(item.body(), mark)));
      all.set(end, new Block.Items(marked));
    } else if (last instanceof Block.Names names && !names.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(names.lines());
      lines.set(lines.size() - 1, between("", lines.get(lines.size() - 1), mark));
      all.set(end, new Block.Names(names.flush(), lines));
    } else if (last instanceof Block.Keep keep) {
      all.set(end, new Block.Keep(after(keep.body(), mark)));
    } else {
      all.add(alone(mark));
    }
  }

  private static List<Inline> between(String open, List<Inline> words, String close) {
    List<Inline> all = new ArrayList<>(words.size() + 1);
    if (!open.isEmpty()) {
      all.add(new Inline.Text(open));
    }
    all.addAll(words);
    if (!close.isEmpty()) {
      all.add(new Inline.Text(close));
    }
    return all;
  }

  private static Block alone(String mark) {
    return new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Text(mark)));
  }
}
