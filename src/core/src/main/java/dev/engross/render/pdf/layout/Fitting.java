package dev.engross.render.pdf.layout;

import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes tokens fit a measure: unties what is held together but too wide for any line, and cuts words that are, where a
 * line may end after a slash or a hyphen too.
 */
final class Fitting {

  private final double limit;
  private final Faults faults;
  private final Location at;

  Fitting(double limit, Faults faults, Location at) {
    this.limit = limit;
    this.faults = faults;
    this.at = at;
  }

  /** The same list if all fits. */
  List<Token> fitted(List<Token> tokens) {
    List<Token> result = tokens;
    int start = 0;
    double width = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      Token token = i < tokens.size() ? tokens.get(i) : new Token.End();
      boolean ends = token instanceof Token.End || token instanceof Token.Gap gap && gap.breaks();
      if (!ends) {
        width += token.width();
        continue;
      }
      if (width > limit) {
        if (result == tokens) {
          result = new ArrayList<>(tokens.subList(0, start));
        }
        tokens.subList(start, i).forEach(untied(result));
      } else if (result != tokens) {
        result.addAll(tokens.subList(start, i));
      }
      if (result != tokens && i < tokens.size()) {
        result.add(token);
      }
      start = i + 1;
      width = 0;
    }
    return result;
  }

  private Consumer<Token> untied(List<Token> out) {
    return token -> {
      if (token instanceof Token.Gap gap && gap.kind() == Token.Kind.TIED) {
        out.add(new Token.Gap(gap.look(), Token.Kind.SPACE, gap.width()));
      } else if (token instanceof Token.Word word && word.width() > limit) {
        cut(word, out);
      } else {
        out.add(token);
      }
    };
  }

  private void cut(Token.Word word, List<Token> out) {
    StringBuilder whole = new StringBuilder();
    List<Part> line = new ArrayList<>();
    for (Part part : word.parts()) {
      if (part instanceof Part.Glyphs glyphs) {
        whole.append(glyphs.text());
        for (int i = 0; i < glyphs.text().length(); i++) {
          Part letter = Part.Glyphs.of(glyphs.look(), glyphs.text().substring(i, i + 1));
          cutBefore(letter, line, out, glyphs.look());
          line.add(letter);
        }
      } else if (part instanceof Part.Blank blank) {
        Part shorter = new Part.Blank(blank.look(), Math.min(blank.width(), limit));
        cutBefore(shorter, line, out, blank.look());
        line.add(shorter);
      }
    }
    out.add(Token.Word.of(line));
    if (!whole.isEmpty()) {
      faults.longWord(at, whole.toString());
    }
  }

  private void cutBefore(Part next, List<Part> line, List<Token> out, Look look) {
    double width = next.width();
    for (Part part : line) {
      width += part.width();
    }
    if (!line.isEmpty() && (width > limit || isSeam(line.get(line.size() - 1)) && !isSeam(next))) {
      out.add(Token.Word.of(line));
      out.add(new Token.Gap(look, Token.Kind.CUT, 0));
      line.clear();
    }
  }

  private static boolean isSeam(Part letter) {
    return letter instanceof Part.Glyphs glyphs && (glyphs.text().equals("/") || glyphs.text().equals("-"));
  }
}
