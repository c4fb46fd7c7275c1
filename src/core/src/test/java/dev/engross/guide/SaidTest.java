package dev.engross.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.pipeline.Outcome;
import dev.engross.pipeline.Pipeline;
import dev.engross.pipeline.Request;
import dev.engross.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single statements of the guide, on the book of its page on the format. */
class SaidTest {

  @TempDir private Path book;

  @Test
  void until_refers_to_nothing_in_a_paper_that_does_not_say_when_it_ends() throws IOException {
    Outcome outcome = with("letter.yaml", "for: the boat Petrel", "for: \"all boats, {until}\"");
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("unknown-reference");
  }

  @Test
  void until_prints_the_end_of_a_paper_that_says_it() throws IOException {
    with("letter.yaml", "sections:\n",
        "until: 2025-01-31\nsections:\n  - {heading: End, text: \"This ends on {until}.\"}\n");
    assertThat(Files.readString(book.resolve("output/berth/berth-amletter.txt")))
        .contains("This ends on January 31, 2025.");
  }

  @Test
  void a_legend_stands_above_the_title() throws IOException {
    with("01.yaml", "amendment: 1\n", "amendment: 1\nlegend: [Corrected copy]\n");
    assertThat(Files.readString(book.resolve("output/berth/berth-am01.txt")))
        .startsWith(" ".repeat(33) + "Corrected copy\n");
  }

  private Outcome with(String amendment, String words, String instead) throws IOException {
    for (Guide.Marked file : Guide.marked("format.md", "file")) {
      Files.createDirectories(book.resolve(file.path()).getParent());
      boolean changed = file.path().endsWith("amendments/" + amendment);
      assertThat(!changed || file.text().contains(words)).isTrue();
      Files.writeString(book.resolve(file.path()), changed ? file.text().replace(words, instead) : file.text());
    }
    Request request = new Request(book, Optional.empty(), Optional.empty(), Set.of(Format.TEXT), 1, "test");
    return new Pipeline(request).generate();
  }
}
