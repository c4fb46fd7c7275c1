package dev.engross.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks tokens into lines: for justified paragraphs over the whole paragraph at once (Knuth and Plass, "Breaking
 * Paragraphs into Lines", 1981), without hyphenation; for ragged ones line by line.
 */
final class LineBreaker {

  /** How much of its width a gap gains or loses at a badness of 100; TeX's interword glue is near this. */
  private static final double STRETCH = 0.5;
  private static final double SHRINK = 0.25;
  private static final double OVERFULL = 1e15;
  /** A last line below this part of the measure looks lost. */
  private static final double SHORT_END = 0.12;
  /** As much as a line costs whose gaps are three quarters wider. */
  private static final double SHORT_END_COST = 150_000;
  private static final double HALVINGS = 12;
  private static final double EPSILON = 1e-6;

  private final List<Token> tokens;
  private final double measure;
  private final double indent;

  /**
   * A breaker for lines up to {@code measure} wide.
   *
   * @param indent by which the first line is shorter; negative if it is longer
   */
  LineBreaker(List<Token> tokens, double measure, double indent) {
    this.tokens = tokens;
    this.measure = measure;
    this.indent = indent;
  }

  List<Span> justified() {
    List<Span> lines = new ArrayList<>();
    forEachRun((from, to) -> optimal(new Breaks(tokens, from, to), from == 0 ? indent : 0, lines));
    return lines;
  }

  List<Span> ragged() {
    return greedy(measure);
  }

  /** As few lines as a ragged setting has, and of about the same width. */
  List<Span> balanced() {
    List<Span> lines = greedy(measure);
    double low = 0;
    double high = measure;
    for (int i = 0; i < HALVINGS && lines.size() > 1; i++) {
      double middle = (low + high) / 2;
      List<Span> narrower = greedy(middle);
      if (narrower.size() == lines.size() && fits(narrower, middle)) {
        lines = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return lines;
  }

  private boolean fits(List<Span> lines, double width) {
    for (Span line : lines) {
      double total = 0;
      for (Token token : tokens.subList(line.from(), line.to())) {
        total += token.width();
      }
      if (total > width + EPSILON) {
        return false;
      }
    }
    return true;
  }

  private List<Span> greedy(double width) {
    List<Span> lines = new ArrayList<>();
    forEachRun((from, to) -> {
      Breaks breaks = new Breaks(tokens, from, to);
      double room = width - (from == 0 ? indent : 0);
      int start = 0;
      for (int j = 1; j <= breaks.last(); j++) {
        if (breaks.width(start, j) > room + EPSILON && j > start + 1) {
          lines.add(breaks.span(start, j - 1, 1));
          start = j - 1;
          room = width;
        }
      }
      lines.add(breaks.span(start, breaks.last(), 1));
    });
    return lines;
  }

  private void optimal(Breaks breaks, double firstIndent, List<Span> lines) {
    int last = breaks.last();
    double[] cost = new double[last + 1];
    double[] factor = new double[last + 1];
    int[] from = new int[last + 1];
    for (int j = 1; j <= last; j++) {
      cost[j] = Double.MAX_VALUE;
      for (int i = j - 1; i >= 0; i--) {
        double room = measure - (i == 0 ? firstIndent : 0) - breaks.width(i, j);
        double gaps = breaks.gaps(i, j);
        boolean over = room < -gaps * SHRINK - EPSILON;
        if (over && i < j - 1) {
          break;
        }
        double total = cost[i] + (over ? OVERFULL : demerits(room, gaps, j == last, i));
        if (total < cost[j]) {
          cost[j] = total;
          from[j] = i;
          factor[j] = gaps < EPSILON || j == last && room > 0 ? 1 : 1 + Math.max(room / gaps, -SHRINK);
        }
      }
    }
    collect(breaks, from, factor, last, lines);
  }

  /** The square of one plus a badness of 100 |r|³, where r is the part of its stretch or shrink that a line uses. */
  private double demerits(double room, double gaps, boolean end, int start) {
    if (end && room >= 0) {
      return 1 + (start > 0 && room > measure * (1 - SHORT_END) ? SHORT_END_COST : 0);
    }
    double ratio = gaps < EPSILON ? (room > EPSILON ? 20 : 0) : room / (gaps * (room > 0 ? STRETCH : SHRINK));
    double badness = 100 * Math.abs(ratio * ratio * ratio);
    return (1 + badness) * (1 + badness);
  }

  private static void collect(Breaks breaks, int[] from, double[] factor, int last, List<Span> lines) {
    int first = lines.size();
    for (int j = last; j > 0; j = from[j]) {
      lines.add(first, breaks.span(from[j], j, factor[j]));
    }
  }

  /** Calls for each run of tokens between forced ends. */
  private void forEachRun(Run run) {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.End) {
        run.set(from, i);
        from = i + 1;
      }
    }
    if (from < tokens.size() || from == 0) {
      run.set(from, tokens.size());
    }
  }

  private interface Run {
    void set(int from, int to);
  }
}
