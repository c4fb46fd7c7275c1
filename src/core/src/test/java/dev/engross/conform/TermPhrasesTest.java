package dev.engross.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Phrases in capitals are looked for at capitals alone, and are those that the pattern finds anywhere. */
class TermPhrasesTest {

  private static final String[] PIECES = {
    "the", "The", "any", "such", "a", "other", "Seller", "Buyer", "Total Sum", "IBM", "Ä", "Übersee", "sum", "1", "_", "'s", "\"",
    "\u201d", "-", ",", ".", " ", " ", " ", "\n", "\t", "\u00a0", "\ud801\udc00\ud801\udc28"
  };

  @Test
  void they_are_those_that_the_pattern_finds() {
    Random random = new Random(20261129);
    int found = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) > 0 ? " " : "");
      }
      List<String> phrases = found(text.toString());
      assertThat(Terms.phrases(text.toString())).as(text.toString()).isEqualTo(phrases);
      found += phrases.size();
    }
    assertThat(found).isGreaterThan(5_000);
  }

  private static List<String> found(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Terms.CAPITALS.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1).replaceAll("\\s+", " "));
    }
    return found;
  }
}
