package dev.engross.render.pdf;

import dev.engross.render.pdf.font.Alphabet;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;
import dev.engross.render.pdf.layout.Ink;
import dev.engross.render.pdf.layout.Look;
import dev.engross.render.pdf.layout.Mark;
import dev.engross.render.pdf.layout.Page;
import dev.engross.render.pdf.layout.Part;
import dev.engross.render.pdf.layout.Token;

/**
 * Turns a page's marks into operators. A space stands between words and at each line's end, so that a reader of the
 * stream finds the words apart.
 */
final class Painter {

  private final FontResources fonts;
  private final double height;
  private final ContentStream out = new ContentStream();
  private Ink ink = Ink.BLACK;
  private Look look = new Look(Cut.REGULAR, 0, Ink.BLACK, false, "");
  private Alphabet alphabet;
  private Face face;
  private boolean inArray;
  private boolean inString;

  /** A painter of one page, so many points high. */
  Painter(FontResources fonts, double height) {
    this.fonts = fonts;
    this.height = height;
    this.alphabet = fonts.alphabet(Cut.REGULAR);
    this.face = Fonts.face(Cut.REGULAR);
  }

  byte[] paint(Page page) {
    for (Mark mark : page.marks()) {
      boolean artifact = mark.element().isArtifact();
      if (artifact) {
        out.op("/Artifact BMC\n");
      }
      if (mark instanceof Mark.Line line) {
        line(line);
      } else if (mark instanceof Mark.Stroke stroke) {
        stroke(stroke);
      }
      if (artifact) {
        out.op("EMC\n");
      }
    }
    return out.toBytes();
  }

  private void stroke(Mark.Stroke stroke) {
    ink(stroke.ink());
    // A filled box: viewers draw thin lines at one width or another, boxes at their own.
    out.number(stroke.x()).number(height - stroke.y() - stroke.thickness() / 2);
    out.number(stroke.width()).number(stroke.thickness()).op("re f\n");
  }

  private void line(Mark.Line line) {
    out.op("BT 1 0 0 1 ").number(line.x()).number(height - line.y()).op("Tm\n");
    for (Token token : line.tokens()) {
      if (token instanceof Token.Word word) {
        word(word);
      } else if (token instanceof Token.Gap gap && gap.kind() != Token.Kind.CUT) {
        gap(gap, Mark.Line.set(gap, line.factor()));
      }
    }
    if (look.size() > 0) {
      code(alphabet.code(' '));
    }
    closeArray();
    out.op("ET\n");
  }

  private void word(Token.Word word) {
    for (Part part : word.parts()) {
      if (part instanceof Part.Glyphs glyphs) {
        look(glyphs.look());
        glyphs(glyphs);
      } else if (part instanceof Part.Blank blank) {
        look(blank.look());
        move(blank.width() * 1000 / look.size());
      }
    }
  }

  private void glyphs(Part.Glyphs glyphs) {
    String text = glyphs.text();
    short[] kerns = glyphs.kerns();
    for (int i = 0; i < text.length(); i++) {
      code(alphabet.code(text.charAt(i)));
      if (i < kerns.length && kerns[i] != 0) {
        move(kerns[i]);
      }
    }
  }

  private void gap(Token.Gap gap, double width) {
    look(gap.look());
    code(alphabet.code(' '));
    double more = width * 1000 / look.size() - face.advance(' ');
    if (Math.abs(more) > 0.01) {
      move(more);
    }
  }

  private void code(int code) {
    if (!inArray) {
      out.op("[");
      inArray = true;
    }
    if (!inString) {
      out.op("(");
      inString = true;
    }
    out.code(code);
  }

  /** Moves on, by thousandths of an em. */
  private void move(double by) {
    if (inString) {
      out.op(")");
      inString = false;
    }
    if (!inArray) {
      out.op("[");
      inArray = true;
    }
    out.number(Math.round(-by * 10) / 10.0);
  }

  private void closeArray() {
    if (inString) {
      out.op(")");
    }
    if (inArray) {
      out.op("]TJ\n");
    }
    inString = false;
    inArray = false;
  }

  private void look(Look next) {
    if (next.cut() != look.cut() || next.size() != look.size()) {
      closeArray();
      alphabet = fonts.alphabet(next.cut());
      face = Fonts.face(next.cut());
      out.op(FontResources.name(next.cut())).op(" ").number(next.size()).op("Tf\n");
    }
    if (next.ink() != ink) {
      closeArray();
      ink(next.ink());
    }
    look = next;
  }

  private void ink(Ink next) {
    if (next != ink) {
      out.op(switch (next) {
        case BLACK -> "0 g\n";
        case GREY -> "0.45 g\n";
        case ADDED -> "0 0.2 0.7 rg\n";
        case STRUCK -> "0.75 0 0 rg\n";
      });
      ink = next;
    }
  }
}
