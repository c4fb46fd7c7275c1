package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.markdown.Span;
import java.util.List;

/** What a target names in the text of an agreement. */
sealed interface TextPlace {

  /** Provisions as wholes, at least one, all in one provision or none. */
  record Wholes(List<Placed> provisions) implements TextPlace {
    public Wholes {
      provisions = List.copyOf(provisions);
    }
  }

  /** Some characters of a provision's text. */
  record Passage(Placed in, Span span, Kind kind) implements TextPlace {}

  /** What a passage is, and so what stands between it and its neighbours. */
  enum Kind {
    SENTENCE,
    PARAGRAPH,
    ITEM,
    DEFINITION
  }

  /** Something in text that is not at hand. */
  record NotAtHand() implements TextPlace {}
}
