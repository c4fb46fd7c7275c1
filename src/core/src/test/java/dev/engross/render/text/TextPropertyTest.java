package dev.engross.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.document.Document;
import dev.engross.document.DocumentWords;
import dev.engross.document.RandomDocuments;
import dev.engross.render.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every document, at every width from 20 to 132. */
class TextPropertyTest {

  private static final int SEEDS = 600;

  private final TextRenderer renderer = new TextRenderer();

  @Test
  void no_line_is_over_the_width_or_ends_in_a_space() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Document document = RandomDocuments.document(seed);
      for (String line : text(document).split("\n", -1)) {
        assertThat(line.length()).as("seed %d: %s", seed, line).isLessThanOrEqualTo(document.style().text().width());
        assertThat(line).as("seed %d", seed).doesNotEndWith(" ");
      }
    }
  }

  @Test
  void the_text_is_printable_ascii_and_ends_in_one_line_end() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Document document = RandomDocuments.document(seed);
      String text = text(document);
      assertThat(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~' && c != '^'))).as("seed %d", seed).isTrue();
      assertThat(text).as("seed %d", seed).endsWith("\n").doesNotEndWith("\n\n").doesNotStartWith("\n");
      assertThat(renderer.render(document).findings())
          .as("seed %d", seed).noneMatch(f -> f.rule().equals("unsupported-character"));
    }
  }

  @Test
  void prose_keeps_its_words_in_their_order() {
    int whole = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Document document = RandomDocuments.prose(seed, RandomDocuments.style(seed, 20 + (int) (seed % 113)));
      List<String> words = DocumentWords.fold(words(text(document)));
      if (renderer.render(document).findings().isEmpty()) {
        assertThat(words).as("seed %d", seed).isEqualTo(DocumentWords.of(document));
        whole++;
      } else {
        assertThat(String.join("", words)).as("seed %d", seed).isEqualTo(String.join("", DocumentWords.of(document)));
      }
    }
    assertThat(whole).as("documents without a broken word").isGreaterThan(SEEDS / 2);
  }

  @Test
  void parts_side_by_side_lose_no_word() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Document document = RandomDocuments.document(seed);
      List<String> words = DocumentWords.fold(words(text(document)));
      if (renderer.render(document).findings().isEmpty()) {
        assertThat(words).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(DocumentWords.of(document));
      } else {
        assertThat(letters(words)).as("seed %d", seed).isEqualTo(letters(DocumentWords.of(document)));
      }
    }
  }

  @Test
  void the_same_document_gives_the_same_bytes_and_as_many_pages_as_it_says() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Rendered once = renderer.render(RandomDocuments.document(seed));
      Rendered again = new TextRenderer().render(RandomDocuments.document(seed));
      assertThat(once.bytes()).as("seed %d", seed).isEqualTo(again.bytes());
      assertThat(once.findings()).as("seed %d", seed).isEqualTo(again.findings());
      long ends = new String(once.bytes(), StandardCharsets.US_ASCII).lines().filter("<PAGE>"::equals).count();
      assertThat(once.pages()).as("seed %d", seed).isEqualTo((int) ends + 1);
    }
  }

  private String text(Document document) {
    return new String(renderer.render(document).bytes(), StandardCharsets.US_ASCII);
  }

  /** The text without what the rendering adds. */
  private static String words(String text) {
    StringBuilder out = new StringBuilder();
    text.lines().filter(l -> !l.equals("<PAGE>") && !l.strip().equals("[DRAFT]")).forEach(l -> out.append(l).append('\n'));
    return out.toString().replace("[Note:", "");
  }

  private static String letters(List<String> words) {
    return String.join("", words).chars().sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
