package dev.engross.render.pdf.layout;

import java.util.List;

/** What a line breaker sees: words, the gaps between them, and ends of lines. */
public sealed interface Token {

  double width();

  /** Letters that stand together. */
  record Word(List<Part> parts, double width) implements Token {
    static Word of(List<Part> parts) {
      double width = 0;
      for (Part part : parts) {
        width += part.width();
      }
      return new Word(List.copyOf(parts), width);
    }

    /** The letters of the last part; empty if that is a blank. */
    String tail() {
      return parts.get(parts.size() - 1) instanceof Part.Glyphs glyphs ? glyphs.text() : "";
    }

    String head() {
      return parts.get(0) instanceof Part.Glyphs glyphs ? glyphs.text() : "";
    }
  }

  /** The space between two words, at its natural width. */
  record Gap(Look look, Kind kind, double width) implements Token {
    boolean breaks() {
      return kind == Kind.SPACE || kind == Kind.CUT;
    }

    boolean stretches() {
      return kind == Kind.SPACE || kind == Kind.TIED;
    }
  }

  /** A line ends here, whatever room is left. */
  record End() implements Token {
    @Override
    public double width() {
      return 0;
    }
  }

  /** What may become of a gap. */
  enum Kind {
    /** Stretches and breaks. */
    SPACE,
    /** Stretches only. */
    TIED,
    /** Neither. */
    FIXED,
    /** Breaks, and is no space: a place where a word too long for a line was cut. */
    CUT
  }
}
