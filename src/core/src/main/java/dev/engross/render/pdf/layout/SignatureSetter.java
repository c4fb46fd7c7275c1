package dev.engross.render.pdf.layout;

import dev.engross.document.Block;
import dev.engross.document.Block.SignatureBlock;
import dev.engross.document.Block.SignatureLine;
import dev.engross.document.Inline;
import dev.engross.document.Style.RulePlace;
import dev.engross.document.Style.SignatureStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sets signature blocks, in rows of as many as the style has columns; each row stays whole, and none stands alone on
 * the last page. What is signed first stands at one height in a row.
 */
final class SignatureSetter {

  /** In leadings: the room to sign in, to write in, and between other lines. */
  private static final double ROOM = 1.5;
  private static final double WRITING = 0.75;
  private static final double BETWEEN = 0.35;
  /** How high a signature may be, in leadings: as high as the room to sign in and the line. */
  private static final double SIGNING = 2;
  /** In sizes of the type. */
  private static final double GUTTER = 2;
  private static final double TAB = 0.5;
  private static final double RULE_DOWN = 0.16;
  private static final double RULE = 0.5;
  /** Of an equal share of the room: what no column goes below. */
  private static final double LEAST = 0.9;

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
    int last = from;
    for (int i = 0; i < all.size(); i += abreast) {
      last = blocks.flow().size();
      row(all.subList(i, Math.min(i + abreast, all.size())), edges, frame);
      afterFirst = i == 0 ? blocks.flow().size() : afterFirst;
    }
    bind(testimonium, from, afterFirst, last);
  }

  /** All on one page with the testimonium if a page can hold it; else at least the first row with the testimonium. */
  private void bind(int testimonium, int from, int afterFirst, int last) {
    Flow flow = blocks.flow();
    if (flow.height(testimonium) <= measures.depth()) {
      flow.bind(testimonium, flow.size(), Bond.SIGNING);
      return;
    }
    if (flow.height(testimonium) - flow.height(afterFirst) <= measures.depth()) {
      flow.bind(testimonium, afterFirst, Bond.SIGNING);
    } else {
      flow.bind(from - 2, from + 1, Bond.SIGNING);
    }
    // The first row has the testimonium beside it; of more rows, the last takes another with it.
    if (last > afterFirst) {
      flow.bind(last - 1, flow.size(), Bond.GROUP);
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
    double[] widths = widths(signatures.blocks(), style.widths().size(), room, frame);
    double[] edges = new double[widths.length + 1];
    edges[widths.length] = frame.right();
    for (int c = widths.length; c > 0; c--) {
      edges[c - 1] = edges[c] - widths[c - 1];
    }
    return edges;
  }

  /**
   * The widths of columns that share a room: equal where all names fit in that, else wider for longer ones, for which
   * the indent gives way. The style's widths are those of typed characters, of which a line has fewer than of set ones.
   */
  private double[] widths(List<SignatureBlock> all, int columns, double room, Frame frame) {
    double equal = room / columns;
    double[] needs = new double[columns];
    double total = 0;
    double longest = 0;
    for (int c = 0; c < columns; c++) {
      needs[c] = LEAST * equal;
      for (int i = c; i < all.size(); i += columns) {
        boolean last = c == columns - 1;
        boolean open = i == all.size() - 1 && !last;
        double need = open ? 0 : name(all.get(i), frame) + (last ? 0 : GUTTER * frame.size());
        needs[c] = Math.max(needs[c], need);
      }
      longest = Math.max(longest, needs[c]);
      total += needs[c];
    }
    if (longest <= equal) {
      Arrays.fill(needs, equal);
      return needs;
    }
    return Shares.of(total > room && total <= frame.width() ? total : room, needs);
  }

  private double name(SignatureBlock block, Frame frame) {
    double longest = 0;
    double line = 0;
    for (Token token : block.party().isEmpty() ? List.<Token>of() : blocks.tokens(block.party().get(0), frame)) {
      line = token instanceof Token.End ? 0 : line + token.width();
      longest = Math.max(longest, line);
    }
    // A hair more, so that rounding does not break it.
    return longest + 0.01;
  }

  private void row(List<SignatureBlock> row, double[] edges, Frame frame) {
    List<Signatory> signatories = new ArrayList<>();
    double lowest = 0;
    for (int c = 0; c < row.size(); c++) {
      // The last of a row has what is left of the line.
      double right = c < row.size() - 1 ? edges[c + 1] - GUTTER * frame.size() : edges[edges.length - 1];
      Frame column = frame.between(edges[c], right).at(row.get(c).at()).in(frame.parent().child(Role.SIGNATURE));
      Signatory signatory = signatory(row.get(c), column);
      signatories.add(signatory);
      lowest = Math.max(lowest, signatory.signed());
    }
    List<List<Slab>> columns = new ArrayList<>();
    for (Signatory signatory : signatories) {
      columns.add(signatory.lowered(lowest));
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

  /**
   * A block that has been set.
   *
   * @param lines where in {@code slabs} the lines below the party begin
   * @param signed how far down the line stands that is signed first
   */
  private record Signatory(List<Slab> slabs, int lines, double signed) {

    /** What is signed first stands so far down; the party stays at the top. */
    List<Slab> lowered(double down) {
      List<Slab> lower = new ArrayList<>(slabs);
      if (lines < slabs.size()) {
        Slab first = slabs.get(lines);
        lower.set(lines, first.under(first.space() + down - signed, false, List.of()));
      }
      return lower;
    }
  }

  private Signatory signatory(SignatureBlock block, Frame column) {
    // Space above the first slab is dropped, but the room to sign in is wanted below no name too.
    List<Slab> slabs = block.party().isEmpty() ? new ArrayList<>(List.of(Slab.of(0, List.of()))) : party(block, column);
    int below = slabs.size();
    int signed = 0;
    while (signed < block.lines().size() && !block.lines().get(signed).signed()) {
      signed++;
    }
    signed = signed == block.lines().size() ? 0 : signed;
    double tab = tab(block, column);
    String party = block.party().isEmpty() ? "" : Plain.of(block.party().get(0));
    double down = 0;
    for (int i = 0; i < block.lines().size(); i++) {
      SignatureLine line = block.lines().get(i);
      boolean under = line.ruled() && style.place() == RulePlace.BELOW;
      Writing writing = new Writing(party, line, signs(block, i, signed), paragraph(column));
      List<Slab> set = under ? below(writing, column) : after(writing, column, tab);
      double room = line.signed() || i == 0 && signed == 0 ? ROOM : line.ruled() || i == 0 ? WRITING : BETWEEN;
      slabs.add(set.get(0).under(room * Measures.leading(column.size()), false, List.of()));
      down = i == signed ? Columns.height(slabs) - set.get(0).height() : down;
      slabs.addAll(set.subList(1, set.size()));
    }
    return new Signatory(slabs, below, down);
  }

  /** Whether someone signs the paper on a line: on the first that can be signed, and on others with its label. */
  private static boolean signs(SignatureBlock block, int line, int first) {
    SignatureLine one = block.lines().get(line);
    String label = block.lines().get(first).label();
    return one.signed() && (line == first || !label.isEmpty() && label.equals(one.label()));
  }

  /** The name in the whole column, the lines below it in the width that the style gives to capacities. */
  private List<Slab> party(SignatureBlock block, Frame column) {
    double capacity = Math.min(column.width(), Math.max(measures.characters(style.capacity()), column.width() / 2));
    Frame narrow = column.between(column.left(), column.left() + capacity);
    List<Slab> slabs = new ArrayList<>();
    for (List<Inline> line : block.party()) {
      Frame frame = slabs.isEmpty() ? column : narrow;
      slabs.addAll(blocks.lines().set(blocks.tokens(line, frame), frame, Lines.Fill.LEFT, 0, paragraph(column)));
    }
    return slabs;
  }

  private static Element paragraph(Frame column) {
    return column.parent().child(Role.PARAGRAPH);
  }

  /** Where values begin, so that they stand below each other. */
  private double tab(SignatureBlock block, Frame column) {
    double tab = 0;
    for (SignatureLine line : block.lines()) {
      double width = blocks.shaper(column.at()).add(line.label(), column.look()).width() + TAB * column.size();
      tab = width < column.width() / 2 ? Math.max(tab, width) : tab;
    }
    return tab;
  }

  /** A line of a block as it is being set: who writes there, whether that signs the paper, and what it is. */
  private record Writing(String party, SignatureLine line, boolean signs, Element element) {}

  /** Label, then value or rule on the same line. */
  private List<Slab> after(Writing writing, Frame column, double tab) {
    SignatureLine line = writing.line();
    boolean bare = line.label().isEmpty();
    double step = bare ? measures.characters(style.under()) : tab;
    Frame value = column.between(column.left() + Math.min(step, column.width() / 2), column.right());
    double indent = bare ? 0 : column.left() - value.left();
    Shaper shaper = SectionSetter.label(blocks.shaper(column.at()), line.label(), column.look(), -indent);
    double used = Math.max(shaper.width() + indent, 0);
    shaper.add(line.value(), column.look());
    List<Slab> slabs = blocks.lines().set(shaper.tokens(), value, Lines.Fill.LEFT, indent, writing.element());
    return written(slabs, value.left() + used, writing, column);
  }

  /** Label, then the rule on the next line, with the value on it. */
  private List<Slab> below(Writing writing, Frame column) {
    SignatureLine line = writing.line();
    List<Slab> slabs = new ArrayList<>();
    if (!line.label().isEmpty()) {
      List<Token> label = blocks.shaper(column.at()).add(line.label(), column.look()).tokens();
      slabs.addAll(blocks.lines().set(label, column, Lines.Fill.LEFT, 0, writing.element()));
    }
    Frame value = column.inset(line.label().isEmpty() ? 0 : measures.characters(style.under()), 0);
    List<Token> words = blocks.tokens(line.value(), value);
    List<Slab> onRule = blocks.lines().set(words, value, Lines.Fill.LEFT, 0, writing.element());
    double room = Measures.leading(column.size()) * (words.isEmpty() ? ROOM / 2 : BETWEEN);
    onRule.set(0, onRule.get(0).under(room, false, List.of()));
    slabs.addAll(written(onRule, value.left(), writing, column));
    return slabs;
  }

  /** Puts a rule, and room to write where nothing is written yet, on the first line from {@code x} on. */
  private List<Slab> written(List<Slab> slabs, double x, Writing writing, Frame column) {
    SignatureLine line = writing.line();
    // As long as the style says and the column holds.
    double length = Math.max(0, Math.min(measures.characters(style.rule()), column.right() - x));
    boolean open = line.value().isEmpty() && length > column.size();
    if (!line.ruled() && !open) {
      return slabs;
    }
    List<Slab> result = new ArrayList<>(slabs);
    Slab first = slabs.get(0);
    List<Mark> marks = new ArrayList<>(first.marks());
    double y = Measures.baseline(column.size()) + RULE_DOWN * column.size();
    if (line.ruled()) {
      marks.add(new Mark.Stroke(x, y, length, RULE, Ink.BLACK));
    }
    if (open) {
      double height = Measures.leading(column.size()) * (writing.signs() ? SIGNING : 1);
      marks.add(new Mark.Room(
          x, y, length, height, writing.signs(), writing.party(), line.label(), writing.element().child(Role.FIELD)));
    }
    Slab written = Slab.of(first.height(), marks).under(first.space(), false, List.of());
    result.set(0, line.ruled() && slabs.size() > 1 ? written.bound(Bond.WIDOW) : written);
    return result;
  }
}
