package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Sets tokens as lines, each a slab as wide as its frame. */
final class Lines {

  /** How lines stand in their frame. */
  enum Fill {
    JUSTIFIED,
    LEFT,
    CENTRED,
    RIGHT,
    /** Ragged, with lines of about the same width. */
    BALANCED
  }

  /** In sizes of the type: in a narrower measure, gaps that fill a line become holes, so that lines are ragged. */
  private static final double NARROW = 28;

  private final Faults faults;

  Lines(Faults faults) {
    this.faults = faults;
  }

  /**
   * The lines of a paragraph, whose first and last two are bound together.
   *
   * @param indent of the first line; negative for a label that hangs
   */
  List<Slab> set(List<Token> words, Frame frame, Fill fill, double indent, Element element) {
    double limit = frame.width() - Math.max(0, indent);
    List<Token> tokens = new Fitting(limit, faults, frame.at()).fitted(words);
    LineBreaker breaker = new LineBreaker(tokens, frame.width(), indent);
    List<Span> spans = switch (fill) {
      case JUSTIFIED -> frame.width() < NARROW * frame.size() ? breaker.ragged() : breaker.justified();
      case LEFT, RIGHT -> breaker.ragged();
      case CENTRED, BALANCED -> breaker.balanced();
    };
    List<Slab> slabs = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      List<Token> line = tokens.subList(span.from(), span.to());
      Slab slab = slab(line, span.factor(), frame, fill, i == 0 ? indent : 0, element);
      boolean edge = spans.size() > 1 && (i == 0 || i == spans.size() - 2);
      slabs.add(edge ? slab.bound(Bond.WIDOW) : slab);
    }
    return slabs;
  }

  private static Slab slab(List<Token> tokens, double factor, Frame frame, Fill fill, double indent, Element element) {
    double x = frame.left() + indent;
    Mark.Line line = new Mark.Line(x, Measures.baseline(frame.size()), tokens, factor, element);
    if (fill == Fill.CENTRED || fill == Fill.RIGHT) {
      double room = frame.width() - line.width();
      line = line.moved(fill == Fill.CENTRED ? room / 2 : room, 0);
    }
    List<Mark> rules = Ruling.of(line);
    List<Mark> marks = rules.isEmpty() ? List.of(line) : new ArrayList<>(rules);
    if (!rules.isEmpty()) {
      marks.add(line);
    }
    return Slab.of(Measures.leading(frame.size()), marks);
  }
}
