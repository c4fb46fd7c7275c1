package dev.engross.render.pdf.layout;

import dev.engross.document.Inline;
import dev.engross.document.Inline.Mark;
import dev.engross.render.Together;
import dev.engross.render.pdf.font.Cut;
import dev.engross.render.pdf.font.Face;
import dev.engross.render.pdf.font.Fonts;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Turns inlines into tokens: curls quotation marks, kerns, ties, and finds what cannot be printed. For one paragraph. */
final class Shaper {

  private final Faults faults;
  private final Location at;
  private final double character;
  private boolean caps;
  private boolean wholeNames;
  private boolean cell;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Part> word = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private char before = ' ';
  private boolean tied;
  private int quotes;

  /** A shaper; {@code character} is the width of a blank's one character. */
  Shaper(Faults faults, Location at, double character) {
    this.faults = faults;
    this.at = at;
    this.character = character;
  }

  /** From now on, letters are capitals. */
  Shaper caps(boolean on) {
    caps = on;
    return this;
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
    for (int i = 0; i < inlines.size(); i++) {
      add(inlines.get(i), look, following(inlines, i));
    }
    return this;
  }

  Shaper add(String text, Look look) {
    text(text, look, ' ');
    return this;
  }

  /** A gap of a fixed width, which is no place to break. */
  Shaper fixed(Look look, double width) {
    endWord();
    tokens.add(new Token.Gap(look, Token.Kind.FIXED, width));
    before = ' ';
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

  private void add(Inline inline, Look look, char after) {
    if (inline instanceof Inline.Text text) {
      text(text.text(), look, after);
    } else if (inline instanceof Inline.Styled styled) {
      add(styled.content(), styled(look, styled.mark()));
    } else if (inline instanceof Inline.Quoted quoted) {
      boolean outer = quotes++ % 2 == 0;
      text(outer ? "\u201C" : "\u2018", look, 'x');
      add(quoted.content(), look);
      text(outer ? "\u201D" : "\u2019", look, after);
      quotes--;
    } else if (inline instanceof Inline.Name name) {
      boolean outside = tied;
      tied |= wholeNames;
      add(name.content(), look);
      tied = outside;
    } else if (inline instanceof Inline.Link link) {
      add(link.content(), look.linked(link.target()));
    } else if (inline instanceof Inline.Blank blank) {
      endPart(look);
      word.add(new Part.Blank(look, blank.width() * character));
      before = '_';
    } else if (inline instanceof Inline.Redacted) {
      text("[***]", look, after);
    } else if (inline instanceof Inline.Inserted inserted) {
      add(inserted.content(), look.in(Ink.ADDED));
    } else if (inline instanceof Inline.Deleted deleted) {
      add(deleted.content(), look.in(Ink.STRUCK));
    } else if (inline instanceof Inline.LineBreak) {
      endWord();
      trim();
      tokens.add(new Token.End());
      before = ' ';
    }
  }

  private static Look styled(Look look, Mark mark) {
    return switch (mark) {
      case UNDERLINED -> look.underline();
      case EMPHASIS -> look.emphasised();
      case STRONG, DEFINED -> look.strong();
    };
  }

  /** The first character after an inline, as far as it is easily known. */
  private static char following(List<Inline> inlines, int i) {
    return i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Text next && !next.text().isEmpty()
        ? next.text().charAt(0)
        : ' ';
  }

  private void text(String text, Look look, char after) {
    Face face = Fonts.face(Cut.REGULAR);
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00A0' || c == '\n' || c == '\t') {
        endPart(look);
        endWord();
        gap(look, c == '\u00A0' || tied);
        before = ' ';
        continue;
      }
      c = Quotes.curled(before, c, i + 1 < length ? text.charAt(i + 1) : after);
      if (!face.prints(c)) {
        faults.unsupported(at, text.codePointAt(i), around(text, i));
        i += Character.charCount(text.codePointAt(i)) - 1;
        c = '?';
      }
      letters.append(caps ? Character.toUpperCase(c) : c);
      before = c;
    }
    endPart(look);
  }

  private static String around(String text, int i) {
    int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, i - 12)) + 1);
    int to = text.indexOf(' ', Math.min(text.length(), i + 12));
    return text.substring(Math.min(from, i), to < 0 ? Math.min(text.length(), i + 24) : to);
  }

  private void gap(Look look, boolean tie) {
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last) instanceof Token.Word) {
      double width = Fonts.face(look.cut()).advance(' ') * look.size() / 1000;
      tokens.add(new Token.Gap(look, tie ? Token.Kind.TIED : Token.Kind.SPACE, width));
    }
  }

  private void endPart(Look look) {
    if (!letters.isEmpty()) {
      word.add(Part.Glyphs.of(look, letters.toString()));
      letters.setLength(0);
    }
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    Token.Word next = Token.Word.of(word);
    word.clear();
    int last = tokens.size() - 1;
    if (last > 0 && tokens.get(last) instanceof Token.Gap gap && gap.kind() == Token.Kind.SPACE
        && tokens.get(last - 1) instanceof Token.Word previous && ties(previous, next)) {
      tokens.set(last, new Token.Gap(gap.look(), Token.Kind.TIED, gap.width()));
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
