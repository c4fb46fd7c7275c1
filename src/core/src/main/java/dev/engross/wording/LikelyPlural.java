package dev.engross.wording;

import java.util.Locale;
import java.util.Set;

/**
 * Whether an author's heading or name looks like the name of several things. Nobody can know: {@code Series} is one
 * or many. So what looks like a plural is worded in a way in which it does not matter.
 */
public final class LikelyPlural {

  private static final Set<String> AFTER_THE_NOUN = Set.of(
      "a", "an", "as", "at", "by", "each", "during", "for", "from", "in", "of", "on", "over", "per", "to", "under",
      "until", "with", "within");
  private static final Set<String> IRREGULAR =
      Set.of("children", "criteria", "data", "feet", "media", "men", "people", "phenomena", "women");

  private LikelyPlural() {}

  /** Looks at the noun alone: {@code Hours} and {@code Hours of Use}, not {@code Price of Goods}. */
  public static boolean is(String words) {
    String noun = "";
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s/]+")) {
      if (word.startsWith("(") && !noun.isEmpty()) {
        break;
      }
      if (word.equals("and") || word.equals("&")) {
        return true;
      }
      if (AFTER_THE_NOUN.contains(word) && !noun.isEmpty()) {
        break;
      }
      noun = word;
    }
    return IRREGULAR.contains(noun)
        || noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && !noun.endsWith("is");
  }
}
