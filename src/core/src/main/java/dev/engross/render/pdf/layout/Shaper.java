package dev.engross.render.pdf.layout;

import dev.engross.document.Inline;
import dev.engross.document.Inline.Mark;
import dev.engross.document.Punctuation;
import dev.engross.render.Together;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns inlines into tokens: sets quotation marks and dashes, kerns, ties, and finds what cannot be printed. For one
 * paragraph.
 */
final class Shaper {

  private final Faults faults;
  private final TypeCase type;
  private final Location at;
  private final double character;
  private boolean wholeNames;
  private boolean cell;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Part> word = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private boolean tied;

  /** A shaper; {@code character} is the width of a blank's one character. */
  Shaper(Faults faults, TypeCase type, Location at, double character) {
    this.faults = faults;
    this.type = type;
    this.at = at;
    this.character = character;
  }

  /** From now on, names are not broken. */
  Shaper wholeNames(boolean on) {
    wholeNames = on;
    return this;
  }

  /** From now on, dates, amounts and spans are not broken. */
  Shaper cell(boolean on) {
    cell = on;
    return this;
  }

  Shaper add(List<Inline> inlines, Look look) {
    all(Punctuation.curl(inlines), look);
    return this;
  }

  Shaper add(String text, Look look) {
    text(Punctuation.curl(text), look);
    return this;
  }

  /** A gap of a fixed width, which is no place to break. */
  Shaper fixed(Look look, double width) {
    endWord();
    tokens.add(new Token.Gap(look, Token.Kind.FIXED, width));
    return this;
  }

  /** An underline ends before the full stop of the words added so far. */
  void plainStop() {
    endWord();
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last) instanceof Token.Word end) {
      tokens.set(last, SectionSetter.plainStop(end));
    }
  }

  /** How wide what was added so far is, unbroken. */
  double width() {
    endWord();
    double width = 0;
    for (Token token : tokens) {
      width += token.width();
    }
    return width;
  }

  /** The tokens, without gaps at the ends. */
  List<Token> tokens() {
    endWord();
    trim();
    return tokens;
  }

  private void all(List<Inline> inlines, Look look) {
    for (Inline inline : inlines) {
      one(inline, look);
    }
  }

  private void one(Inline inline, Look look) {
    if (inline instanceof Inline.Text text) {
      text(text.text(), look);
    } else if (inline instanceof Inline.Styled styled) {
      all(styled.content(), styled(look, styled.mark()));
    } else if (inline instanceof Inline.Name name) {
      boolean outside = tied;
      tied |= wholeNames;
      all(name.content(), look);
      tied = outside;
    } else if (inline instanceof Inline.Link link) {
      all(link.content(), look.linked(link.target()));
    } else if (inline instanceof Inline.Blank blank) {
      endPart(look);
      word.add(new Part.Blank(look, blank.width() * character));
    } else if (inline instanceof Inline.Redacted) {
      text("[***]", look);
    } else if (inline instanceof Inline.Inserted inserted) {
      all(inserted.content(), look.in(Ink.ADDED));
    } else if (inline instanceof Inline.Deleted deleted) {
      all(deleted.content(), look.in(Ink.STRUCK));
    } else if (inline instanceof Inline.LineBreak) {
      endWord();
      trim();
      tokens.add(new Token.End());
    } else {
      throw new IllegalStateException("an inline that the PDF does not know: " + inline);
    }
  }

  private static Look styled(Look look, Mark mark) {
    return switch (mark) {
      case UNDERLINED -> look.underline();
      case EMPHASIS -> look.emphasised();
      case STRONG, DEFINED -> look.strong();
    };
  }

  private void text(String text, Look look) {
    Face face = Fonts.face(look.cut().regular());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || c == '\n' || c == '\t') {
        endPart(look);
        endWord();
        gap(look, c == '\u00A0' || tied);
        continue;
      }
      if (!face.prints(c)) {
        faults.unsupported(at, text.codePointAt(i), text, i);
        i += Character.charCount(text.codePointAt(i)) - 1;
        c = '?';
      }
      letters.append(c);
    }
    endPart(look);
  }

  private void gap(Look look, boolean tie) {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last) instanceof Token.Word) {
      double width = Fonts.face(look.cut()).advance(' ') * look.size() / 1000;
      tokens.add(type.gap(look, tie ? Token.Kind.TIED : Token.Kind.SPACE, width));
    }
  }

  private void endPart(Look look) {
    if (!letters.isEmpty()) {
      word.add(type.glyphs(look, letters.toString()));
      letters.setLength(0);
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    Token.Word next = type.word(word);
    word.clear();
    int last = tokens.size() - 1;
    if (last > 0 && tokens.get(last) instanceof Token.Gap gap && gap.kind() == Token.Kind.SPACE
        && tokens.get(last - 1) instanceof Token.Word previous && ties(previous, next)) {
      tokens.set(last, type.gap(gap.look(), Token.Kind.TIED, gap.width()));
    }
    tokens.add(next);
  }

  private boolean ties(Token.Word first, Token.Word second) {
    return Ties.tie(first, second) || cell && Together.belong(first.tail(), second.head());
  }

  private void trim() {
    while (!tokens.isEmpty() && tokens.get(tokens.size() - 1) instanceof Token.Gap) {
      tokens.remove(tokens.size() - 1);
    }
  }
}
