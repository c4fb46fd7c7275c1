package dev.engross.render.pdf.layout;

import java.util.List;

/** Something placed. */
public sealed interface Mark {

  /** The same, further right and down. */
  Mark moved(double dx, double dy);

  /** The same, as an artifact. */
  Mark asArtifact();

  Element element();

  /**
   * A line of words.
   *
   * @param x where its first letter begins
   * @param y its baseline
   * @param factor by which gaps that stretch are wider than they naturally are
   */
  record Line(double x, double y, List<Token> tokens, double factor, Element element) implements Mark {
    @Override
    public Line moved(double dx, double dy) {
      return new Line(x + dx, y + dy, tokens, factor, element);
    }

    @Override
    public Line asArtifact() {
      return new Line(x, y, tokens, factor, Element.ARTIFACT);
    }

    /** How wide the line is set. */
    public double width() {
      double width = 0;
      for (Token token : tokens) {
        width += set(token, factor);
      }
      return width;
    }

    /** How wide a token of a line is set. */
    public static double set(Token token, double factor) {
      return token instanceof Token.Gap gap && gap.stretches() ? gap.width() * factor : token.width();
    }
  }

  /**
   * Room in which someone signs or writes; nothing is painted there.
   *
   * @param y its foot
   * @param signature whether it is signed, or filled in
   * @param party who does so; empty if no name is printed
   * @param label of the line that it stands on, {@code Title:}; empty if it has none
   */
  record Room(
      double x, double y, double width, double height, boolean signature, String party, String label, Element element)
      implements Mark {
    @Override
    public Room moved(double dx, double dy) {
      return new Room(x + dx, y + dy, width, height, signature, party, label, element);
    }

    @Override
    public Room asArtifact() {
      return this;
    }
  }

  /** A horizontal rule; {@code y} is its middle. */
  record Stroke(double x, double y, double width, double thickness, Ink ink) implements Mark {
    @Override
    public Stroke moved(double dx, double dy) {
      return new Stroke(x + dx, y + dy, width, thickness, ink);
    }

    @Override
    public Stroke asArtifact() {
      return this;
    }

    @Override
    public Element element() {
      return Element.ARTIFACT;
    }
  }
}
