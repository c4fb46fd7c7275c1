package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word of the sample book stands in the code, the macros or the general form. */
class NothingKnowsTheSamplesTest {

  private static final List<Path> TOOLKIT =
      List.of(
          Path.of("src", "main"),
          SampleBook.HERE.resolve("src").resolve("maven-plugin").resolve("src").resolve("main"));

  /** Words of the samples' trade, beside the names that are read from the samples. */
  private static final List<String> TRADE =
      List.of(
          "portfolio", "portfolios", "trustee", "trustees", "fund", "funds", "expense limit", "expense limitation", "distribution agreement", "distributor", "adviser", "advisory",
          "series trust", "1940 act", "class b shares", "participation agreement", "investors", "advised",
          "ticket", "tickets", "patron", "patrons", "playhouse", "audience", "box office", "seating plan", "festival");

  private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z]{3,}\\b");

  /** Capitalized words of the samples that any agreement has. */
  private static final List<String> ANYONES =
      List.of(
          "agreement", "amended", "amendment", "amendments", "schedule", "name", "this", "that", "what", "original", "second",
          "term", "instruments", "maximum", "annual", "operating", "elizabeth", "effective", "date", "duration", "none", "state",
          "street", "value", "class", "international", "growth", "income", "total", "return", "money", "market", "series", "company",
          "global", "markets", "large", "core", "small", "equity", "high", "real", "estate", "moderate", "balanced", "strategy",
          "select", "research", "bond", "quality", "index", "limits", "limit", "except", "forty", "partners", "level",
          "corp", "restated", "manager", "president", "price", "assets", "capital", "third", "shares", "yield", "protected", "trust");

  @Test
  void no_word_of_their_trade_is_in_the_toolkit() {
    assertThat(found(TRADE)).isEmpty();
  }

  @Test
  void no_name_in_them_is_in_the_toolkit() {
    SortedSet<String> names = new TreeSet<>();
    for (Path file : SampleBook.sources("agreements")) {
      Matcher name = NAME.matcher(SampleBook.read(file));
      while (name.find()) {
        names.add(name.group().toLowerCase(Locale.ROOT));
      }
    }
    ANYONES.forEach(names::remove);
    assertThat(names).contains("batterymarch", "metlife", "pimco", "rainier");
    assertThat(found(names)).isEmpty();
  }

  /** Of the agreement that is all text, the names of parties, of those who sign, and of places. */
  @Test
  void no_name_in_the_textual_sample_is_in_the_toolkit() {
    assertThat(found(List.of("larkspur", "quillon", "thrale", "dunmore", "harrow", "hathersage", "okello", "pryce", "abara",
        "oriel", "bertrand", "isolde", "lucian", "maud", "dyer", "tarn", "mill race", "weir street", "cooper lane")))
        .isEmpty();
  }

  private static List<String> found(Iterable<String> words) {
    List<String> found = new ArrayList<>();
    int files = 0;
    for (Path root : TOOLKIT) {
      for (Path file : SampleBook.files(root)) {
        String name = file.getFileName().toString();
        if (name.endsWith(".ttf") || name.startsWith("LICENSE")) {
          continue;
        }
        files++;
        String text = SampleBook.read(file).toLowerCase(Locale.ROOT);
        for (String word : words) {
          Matcher at = Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z])").matcher(text);
          if (at.find()) {
            found.add(file + ":" + (1 + text.substring(0, at.start()).lines().count()) + ": " + word);
          }
        }
      }
    }
    assertThat(files).as("files looked at").isGreaterThan(200);
    return found;
  }
}
