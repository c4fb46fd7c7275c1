package dev.engross.render.pdf.layout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a document has had set, to be used again. Instruments repeat their words: a long one has some thousand
 * different ones, and hundreds of thousands in all.
 */
final class TypeCase {

  private final Map<Look, Map<String, Part.Glyphs>> glyphs = new HashMap<>();
  private final Map<Part, Token.Word> words = new IdentityHashMap<>();
  private final Map<Token.Gap, Token.Gap> gaps = new HashMap<>();

  /** Letters of one look, kerned. */
  Part.Glyphs glyphs(Look look, String letters) {
    return glyphs.computeIfAbsent(look, unset -> new HashMap<>())
        .computeIfAbsent(letters, unset -> Part.Glyphs.of(look, letters));
  }

  /** A word of these parts. */
  Token.Word word(List<Part> parts) {
    return parts.size() > 1
        ? Token.Word.of(parts)
        : words.computeIfAbsent(parts.get(0), unset -> Token.Word.of(parts));
  }

  Token.Gap gap(Look look, Token.Kind kind, double width) {
    Token.Gap gap = new Token.Gap(look, kind, width);
    return gaps.computeIfAbsent(gap, unset -> gap);
  }
}
