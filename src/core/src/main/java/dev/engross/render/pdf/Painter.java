package dev.engross.render.pdf;

import dev.engross.render.pdf.font.Alphabet;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;
import dev.engross.render.pdf.layout.Element;
import dev.engross.render.pdf.layout.Ink;
import dev.engross.render.pdf.layout.Look;
import dev.engross.render.pdf.layout.Mark;
import dev.engross.render.pdf.layout.Page;
import dev.engross.render.pdf.layout.Part;
import dev.engross.render.pdf.layout.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a page's marks into operators, each marked as what it is (ISO 32000-1, 14.6). A space stands between words and
 * at each line's end, so that a reader of the stream finds the words apart.
 */
final class Painter {

  private static final String END_OF_SEQUENCE = "EMC\n";

  private final FontResources fonts;
  private final Structure structure;
  private final Set<String> targets;
  private final double height;
  private final ContentStream out = new ContentStream();
  private final List<LinkedRun> links = new ArrayList<>();
  private Ink ink = Ink.BLACK;
  private Look look;
  private Alphabet alphabet;
  private Face face;
  private boolean inText;
  private boolean inArray;
  private boolean inString;
  /** What is being marked: an element, and the target of a link in it. */
  private Element marked = Element.ARTIFACT;
  private String target = "";
  private Structure.Node node;
  private boolean inSequence;
  private double x;
  private double baseline;
  private double from;

  /**
   * A painter of one page.
   *
   * @param regular the upright cut of its family
   * @param targets the references that lead somewhere
   * @param height of the page, in points
   */
  Painter(FontResources fonts, Structure structure, Cut regular, Set<String> targets, double height) {
    this.fonts = fonts;
    this.structure = structure;
    this.targets = targets;
    this.height = height;
    this.node = structure.none();
    this.look = Look.of(regular, 0);
    this.alphabet = fonts.alphabet(regular);
    this.face = Fonts.face(regular);
  }

  byte[] paint(Page page) {
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Line line) {
        line(line);
      } else if (mark instanceof Mark.Stroke stroke) {
        stroke(stroke);
      }
    }
    endText();
    return out.toBytes();
  }

  /** The references that were painted. */
  List<LinkedRun> links() {
    return links;
  }

  private void stroke(Mark.Stroke stroke) {
    endText();
    out.op("/Artifact BMC\n");
    ink(stroke.ink());
    // A filled box: viewers draw thin lines at one width or another, boxes at their own.
    out.number(stroke.x()).number(height - stroke.y() - stroke.thickness() / 2);
    out.number(stroke.width()).number(stroke.thickness()).op("re f\n");
    out.op(END_OF_SEQUENCE);
  }

  private void line(Mark.Line line) {
    if (!inText) {
      out.op("BT\n");
      inText = true;
    }
    x = line.x();
    baseline = height - line.y();
    out.op("1 0 0 1 ").number(x).number(baseline).op("Tm\n");
    for (Token token : line.tokens()) {
      if (token instanceof Token.Word word) {
        word(word, line.element());
      } else if (token instanceof Token.Gap gap && gap.kind() != Token.Kind.CUT) {
        gap(gap, Mark.Line.set(gap, line.factor()), line.element());
      }
    }
    if (inSequence) {
      code(alphabet.code(' '));
    }
    if (!target.isEmpty()) {
      endSequence();
    }
    closeArray();
  }

  private void endSequence() {
    if (!inSequence) {
      return;
    }
    closeArray();
    out.op(END_OF_SEQUENCE);
    inSequence = false;
    if (!target.isEmpty()) {
      links.add(new LinkedRun(node, target, from, x, baseline, look.size()));
      target = "";
    }
  }

  private void endText() {
    endSequence();
    if (inText) {
      out.op("ET\n");
      inText = false;
    }
  }

  /** Marks what follows as an element, or as a reference in it. */
  private void mark(Look next, Element line) {
    Element element = line.isArtifact() || next.element() == Look.AS_ITS_LINE ? line : next.element();
    String to = !line.isArtifact() && targets.contains(next.target()) ? next.target() : "";
    if (inSequence && element == marked && to.equals(target)) {
      return;
    }
    endSequence();
    marked = element;
    target = to;
    from = x;
    inSequence = true;
    if (element.isArtifact()) {
      out.op("/Artifact BMC\n");
      return;
    }
    node = to.isEmpty() ? structure.node(element) : structure.link(structure.node(element));
    out.op("/").op(node.tag().name()).op("<</MCID ").op(Integer.toString(structure.mark(node))).op(">>BDC\n");
  }
  private void word(Token.Word word, Element line) {
    for (Part part : word.parts()) {
      if (part instanceof Part.Glyphs glyphs) {
        mark(glyphs.look(), line);
        look(glyphs.look());
        glyphs(glyphs);
      } else if (part instanceof Part.Blank blank) {
        mark(blank.look(), line);
        look(blank.look());
        move(blank.width() * 1000 / look.size());
      }
      x += part.width();
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

  private void gap(Token.Gap gap, double width, Element line) {
    mark(gap.look(), line);
    look(gap.look());
    code(alphabet.code(' '));
    double more = width * 1000 / look.size() - face.advance(' ');
    if (Math.abs(more) > 0.01) {
      move(more);
    }
    x += width;
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
        case UNSEEN -> "1 g\n";
      });
      ink = next;
    }
  }
}
