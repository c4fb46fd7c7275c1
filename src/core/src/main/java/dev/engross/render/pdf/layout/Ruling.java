package dev.engross.render.pdf.layout;

import dev.engross.render.pdf.font.Cut;
import java.util.ArrayList;
import java.util.List;

/** Finds what is ruled in a line of words: underlines, strikes, blanks. */
final class Ruling {

  /** Parts of the type's size: where rules stand, down from the baseline, and how thick they are. */
  private static final double UNDER = 0.13;
  private static final double THROUGH = -0.25;
  private static final double BLANK = 0.13;
  private static final double THICK = 0.05;

  private final List<Mark> out = new ArrayList<>();
  private final double y;
  private double from;
  private double to;
  private double down;
  private Look look;
  private boolean open;

  private Ruling(double y, Look none) {
    this.y = y;
    this.look = none;
  }

  /** The rules of a line, which itself has none. */
  static List<Mark> of(Mark.Line line) {
    if (!ruled(line.tokens())) {
      return List.of();
    }
    Ruling ruling = new Ruling(line.y(), Look.of(Cut.SERIF, 0));
    double x = line.x();
    for (Token token : line.tokens()) {
      if (token instanceof Token.Word word) {
        for (Part part : word.parts()) {
          ruling.add(x, part);
          x += part.width();
        }
      } else if (token instanceof Token.Gap gap) {
        double width = Mark.Line.set(gap, line.factor());
        ruling.add(x, x + width, gap.look(), false);
        x += width;
      }
    }
    ruling.close();
    return ruling.out;
  }

  private static boolean ruled(List<Token> tokens) {
    for (Token token : tokens) {
      if (token instanceof Token.Word word) {
        for (Part part : word.parts()) {
          if (part instanceof Part.Blank || part instanceof Part.Glyphs glyphs && ruled(glyphs.look())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean ruled(Look look) {
    return look.underlined() || look.ink() == Ink.ADDED || look.ink() == Ink.STRUCK;
  }

  private void add(double x, Part part) {
    if (part instanceof Part.Glyphs glyphs) {
      add(x, x + part.width(), glyphs.look(), false);
    } else if (part instanceof Part.Blank blank) {
      add(x, x + part.width(), blank.look(), true);
    }
  }

  private void add(double start, double end, Look next, boolean blank) {
    if (!blank && !ruled(next)) {
      close();
      return;
    }
    double place = next.size() * (blank ? BLANK : next.ink() == Ink.STRUCK ? THROUGH : UNDER);
    if (open && (place != down || look.ink() != next.ink() || start > to + 0.01)) {
      close();
    }
    if (!open) {
      from = start;
      down = place;
      look = next;
      open = true;
    }
    to = end;
  }

  private void close() {
    if (open) {
      out.add(new Mark.Stroke(from, y + down, to - from, look.size() * THICK, look.ink()));
    }
    open = false;
  }
}
