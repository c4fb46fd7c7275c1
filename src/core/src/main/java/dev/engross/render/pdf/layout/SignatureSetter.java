package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Inline;
import dev.engross.document.Style.RulePlace;
import dev.engross.document.Style.SignatureStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets signature blocks, in rows of as many as the style has columns; each row stays whole, and none stands alone. */
final class SignatureSetter {

  /** In leadings: the room to sign in, and between the lines below. */
  private static final double ROOM = 1.5;
  private static final double BETWEEN = 0.35;
  /** In sizes of the type. */
  private static final double GUTTER = 1.5;
  private static final double TAB = 0.5;
  private static final double RULE_DOWN = 0.16;
  private static final double RULE = 0.5;

  private final BlockSetter blocks;
  private final Measures measures;
  private final SignatureStyle style;

  SignatureSetter(BlockSetter blocks) {
    this.blocks = blocks;
    this.measures = blocks.measures();
    this.style = measures.style().signatures();
  }

  void set(Block.Signatures signatures, Frame outer) {
    Frame frame = outer.in(outer.parent().child(Role.SIGNATURES));
    double[] edges = edges(signatures, frame);
    int testimonium = blocks.flow().lastParagraph();
    int from = blocks.flow().size();
    int abreast = edges.length - 1;
    List<SignatureBlock> all = signatures.blocks();
    int afterFirst = from;
    for (int i = 0; i < all.size(); i += abreast) {
      row(all.subList(i, Math.min(i + abreast, all.size())), edges, frame);
      afterFirst = i == 0 ? blocks.flow().size() : afterFirst;
    }
    bind(testimonium, from, afterFirst);
  }

  /** All on one page with the testimonium if a page can hold it; else at least the first row with the testimonium. */
  private void bind(int testimonium, int from, int afterFirst) {
    Flow flow = blocks.flow();
    if (flow.height(testimonium) <= measures.depth()) {
      flow.bind(testimonium, flow.size(), Bond.SIGNING);
    } else if (flow.height(testimonium) - flow.height(afterFirst) <= measures.depth()) {
      flow.bind(testimonium, afterFirst, Bond.SIGNING);
    } else {
      flow.bind(from - 2, from + 1, Bond.SIGNING);
    }
  }

  /** Where the columns begin, and where the last ends. */
  private double[] edges(Block.Signatures signatures, Frame frame) {
    double left = frame.left() + Math.min(measures.characters(style.indent()), frame.width() / 3);
    boolean stacked = signatures.layout() == Block.Layout.STACKED || style.widths().size() < 2;
    double room = frame.right() - left;
    if (stacked) {
      boolean given = style.widths().size() == 1 && style.widths().get(0) > 0;
      return new double[] {left, left + (given ? Math.min(room, measures.characters(style.widths().get(0))) : room)};
    }
    double total = 0;
    for (int width : style.widths()) {
      total += measures.characters(Math.max(width, 1));
    }
    double[] edges = new double[style.widths().size() + 1];
    edges[0] = left;
    for (int c = 1; c < edges.length; c++) {
      double share = measures.characters(Math.max(style.widths().get(c - 1), 1));
      edges[c] = edges[c - 1] + share * room / total;
    }
    return edges;
  }

  private void row(List<SignatureBlock> row, double[] edges, Frame frame) {
    List<List<Slab>> parties = new ArrayList<>();
    List<Frame> frames = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      double right = edges[c + 1] - (c < edges.length - 2 ? GUTTER * frame.size() : 0);
      Frame column = frame.between(edges[c], right).at(row.get(c).at()).in(frame.parent().child(Role.SIGNATURE));
      frames.add(column);
      parties.add(party(row.get(c), column));
    }
    double highest = new Columns(parties).height();
    List<List<Slab>> columns = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      List<Slab> column = new ArrayList<>(parties.get(c));
      double lower = highest - Columns.height(column);
      for (Slab line : lines(row.get(c), frames.get(c))) {
        column.add(line.under(line.space() + lower, false, List.of()));
        lower = 0;
      }
      columns.add(column);
    }
    blocks.flow().space(measures.gaps(2));
    Columns joined = new Columns(columns);
    if (joined.height() <= measures.depth()) {
      blocks.flow().add(joined.joined(0, 0, false));
    } else {
      row.forEach(block -> blocks.faults().tallSignatures(block.at()));
      joined.divided(0, 0, measures.depth()).forEach(blocks.flow()::add);
    }
  }

  /** The name in the whole column, the lines below it in the width that the style gives to capacities. */
  private List<Slab> party(SignatureBlock block, Frame column) {
    double capacity = Math.min(column.width(), Math.max(measures.characters(style.capacity()), column.width() / 2));
    Frame narrow = column.between(column.left(), column.left() + capacity);
    List<Slab> slabs = new ArrayList<>();
    for (List<Inline> line : block.party()) {
      Frame frame = slabs.isEmpty() ? column : narrow;
      slabs.addAll(blocks.lines().set(blocks.tokens(line, frame), frame, Lines.Fill.LEFT, 0, column.parent()));
    }
    return slabs;
  }

  private List<Slab> lines(SignatureBlock block, Frame column) {
    double tab = 0;
    for (SignatureLine line : block.lines()) {
      double width = blocks.shaper(column.at()).add(line.label(), column.look()).width() + TAB * column.size();
      tab = width < column.width() / 2 ? Math.max(tab, width) : tab;
    }
    List<Slab> slabs = new ArrayList<>();
    for (SignatureLine line : block.lines()) {
      double leading = Measures.leading(column.size());
      double above = slabs.isEmpty() && !block.party().isEmpty() ? ROOM * leading : BETWEEN * leading;
      List<Slab> set = line.ruled() && style.place() == RulePlace.BELOW ? below(line, column) : after(line, column, tab);
      for (int i = 0; i < set.size(); i++) {
        slabs.add(i == 0 ? set.get(0).under(above, false, List.of()) : set.get(i));
      }
    }
    return slabs;
  }

  /** Label, then value or rule on the same line. */
  private List<Slab> after(SignatureLine line, Frame column, double tab) {
    boolean bare = line.label().isEmpty();
    double step = bare ? measures.characters(style.under()) : tab;
    Frame value = column.inset(step, 0);
    double indent = bare ? 0 : column.left() - value.left();
    Shaper shaper = SectionSetter.label(blocks.shaper(column.at()), line.label(), column, -indent);
    double used = Math.max(shaper.width() + indent, 0);
    shaper.add(line.value(), column.look());
    List<Slab> slabs = blocks.lines().set(shaper.tokens(), value, Lines.Fill.LEFT, indent, column.parent());
    return line.ruled() ? ruled(slabs, value.left() + used, column) : slabs;
  }

  /** Label, then the rule on the next line, with the value on it. */
  private List<Slab> below(SignatureLine line, Frame column) {
    List<Slab> slabs = new ArrayList<>();
    if (!line.label().isEmpty()) {
      List<Token> label = blocks.shaper(column.at()).add(line.label(), column.look()).tokens();
      slabs.addAll(blocks.lines().set(label, column, Lines.Fill.LEFT, 0, column.parent()));
    }
    Frame value = column.inset(line.label().isEmpty() ? 0 : measures.characters(style.under()), 0);
    List<Token> words = blocks.tokens(line.value(), value);
    List<Slab> onRule = blocks.lines().set(words, value, Lines.Fill.LEFT, 0, column.parent());
    double room = Measures.leading(column.size()) * (words.isEmpty() ? ROOM / 2 : BETWEEN);
    onRule.set(0, onRule.get(0).under(room, false, List.of()));
    slabs.addAll(ruled(onRule, value.left(), column));
    return slabs;
  }

  /** Draws a rule under the first line from {@code x} on, as long as the style says and the column holds. */
  private List<Slab> ruled(List<Slab> slabs, double x, Frame column) {
    List<Slab> result = new ArrayList<>(slabs);
    Slab first = slabs.get(0);
    double length = Math.min(measures.characters(style.rule()), column.right() - x);
    List<Mark> marks = new ArrayList<>(first.marks());
    double y = Measures.baseline(column.size()) + RULE_DOWN * column.size();
    marks.add(new Mark.Stroke(x, y, Math.max(length, 0), RULE, Ink.BLACK));
    Slab ruled = Slab.of(first.height(), marks).under(first.space(), false, List.of());
    result.set(0, slabs.size() > 1 ? ruled.bound(Bond.WIDOW) : ruled);
    return result;
  }
}
