package dev.engross.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts marks round blocks: the first at the first words in them, the second at the last. Where they begin or end with
 * something that is not words in a row, such as a table, the mark stands as a paragraph of its own.
 */
public enum Enclosure {
  /** With marks as on a typewriter. */
  TYPED("\"", "\""),
  /** With marks as in print. */
  PRINTED(String.valueOf(Punctuation.OPENING), String.valueOf(Punctuation.CLOSING));

  private final String opening;
  private final String closing;

  Enclosure(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /** In quotation marks. */
  public List<Block> quoted(List<Block> body) {
    return round(opening, body, closing);
  }

  /** As a note that is no part of the instrument. */
  public List<Block> noted(List<Block> body) {
    return round("[Note: ", body, "]");
  }

  private List<Block> round(String open, List<Block> body, String close) {
    return close(open(body, open), close);
  }

  private List<Block> open(List<Block> body, String mark) {
    List<Block> out = new ArrayList<>(body);
    Block first = out.isEmpty() ? new Block.PageBreak() : out.get(0);
    if (first instanceof Block.Paragraph p) {
      out.set(0, new Block.Paragraph(p.setting(), before(mark, p.content())));
    } else if (first instanceof Block.Heading h) {
      out.set(0, new Block.Heading(h.level(), h.id(), before(mark, h.content())));
    } else if (first instanceof Block.Section s) {
      out.set(0, open(s, mark));
    } else if (first instanceof Block.Items i && !i.items().isEmpty()) {
      List<Block.Item> items = new ArrayList<>(i.items());
      Block.Item item = items.get(0);
      boolean labelled = !item.label().isEmpty();
      items.set(
          0, new Block.Item(labelled ? mark + item.label() : "", labelled ? item.body() : open(item.body(), mark)));
      out.set(0, new Block.Items(items));
    } else if (first instanceof Block.Names n && !n.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(n.lines());
      lines.set(0, before(mark, lines.get(0)));
      out.set(0, new Block.Names(n.flush(), lines));
    } else if (first instanceof Block.Quotation q) {
      out.set(0, new Block.Quotation(false, open(said(q), mark)));
    } else if (first instanceof Block.Keep k) {
      out.set(0, new Block.Keep(open(k.body(), mark)));
    } else {
      out.add(0, alone(mark));
    }
    return out;
  }

  private Block open(Block.Section s, String mark) {
    if (!s.number().isEmpty()) {
      return new Block.Section(s.id(), mark + s.number(), s.heading(), s.depth(), s.body(), s.at());
    }
    return s.heading().isEmpty()
        ? new Block.Section(s.id(), "", List.of(), s.depth(), open(s.body(), mark), s.at())
        : new Block.Section(s.id(), "", before(mark, s.heading()), s.depth(), s.body(), s.at());
  }

  private List<Block> close(List<Block> body, String mark) {
    List<Block> out = new ArrayList<>(body);
    int end = out.size() - 1;
    Block last = out.isEmpty() ? new Block.PageBreak() : out.get(end);
    if (last instanceof Block.Paragraph p) {
      out.set(end, new Block.Paragraph(p.setting(), after(p.content(), mark)));
    } else if (last instanceof Block.Heading h) {
      out.set(end, new Block.Heading(h.level(), h.id(), after(h.content(), mark)));
    } else if (last instanceof Block.Section s) {
      out.set(end, close(s, mark));
    } else if (last instanceof Block.Items i && !i.items().isEmpty()) {
      List<Block.Item> items = new ArrayList<>(i.items());
      Block.Item item = items.get(items.size() - 1);
      items.set(
          items.size() - 1,
          item.body().isEmpty()
              ? new Block.Item(item.label() + mark, item.body())
              : new Block.Item(item.label(), close(item.body(), mark)));
      out.set(end, new Block.Items(items));
    } else if (last instanceof Block.Names n && !n.lines().isEmpty()) {
      List<List<Inline>> lines = new ArrayList<>(n.lines());
      lines.set(lines.size() - 1, after(lines.get(lines.size() - 1), mark));
      out.set(end, new Block.Names(n.flush(), lines));
    } else if (last instanceof Block.Quotation q) {
      out.set(end, new Block.Quotation(false, close(said(q), mark)));
    } else if (last instanceof Block.Keep k) {
      out.set(end, new Block.Keep(close(k.body(), mark)));
    } else {
      out.add(alone(mark));
    }
    return out;
  }

  private Block close(Block.Section s, String mark) {
    if (!s.body().isEmpty() || (s.heading().isEmpty() && s.number().isEmpty())) {
      return new Block.Section(s.id(), s.number(), s.heading(), s.depth(), close(s.body(), mark), s.at());
    }
    return s.heading().isEmpty()
        ? new Block.Section(s.id(), s.number() + mark, List.of(), s.depth(), List.of(), s.at())
        : new Block.Section(s.id(), s.number(), after(s.heading(), mark), s.depth(), List.of(), s.at());
  }

  /** With its own marks, for those round it stand outside of them. */
  private List<Block> said(Block.Quotation quotation) {
    return quotation.quoted() ? quoted(quotation.body()) : quotation.body();
  }

  private static Block alone(String mark) {
    return new Block.Paragraph(Block.Setting.FLUSH, List.of(new Inline.Text(mark.strip())));
  }

  private static List<Inline> before(String mark, List<Inline> content) {
    List<Inline> out = new ArrayList<>(content);
    out.add(0, new Inline.Text(mark));
    return out;
  }

  private static List<Inline> after(List<Inline> content, String mark) {
    List<Inline> out = new ArrayList<>(content);
    out.add(new Inline.Text(mark));
    return out;
  }
}
