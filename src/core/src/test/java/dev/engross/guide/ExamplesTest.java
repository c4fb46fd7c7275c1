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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books that the guide shows are sound, and give what it shows. */
class ExamplesTest {

  @TempDir private Path book;

  @ParameterizedTest
  @ValueSource(strings = {"format.md", "forms.md"})
  void an_example_is_sound_and_gives_what_the_page_shows(String page) throws IOException {
    write(page);
    Outcome outcome = new Pipeline(request(Set.of(Format.TEXT))).generate();
    assertThat(outcome.findings().stream().map(outcome.report()::text)).isEmpty();
    List<Guide.Marked> parts = Guide.marked(page, "part of");
    assertThat(parts).isNotEmpty();
    for (Guide.Marked part : parts) {
      assertThat(Files.readString(book.resolve(part.path()))).contains(part.text());
    }
  }

  @Test
  void a_check_of_a_form_makes_the_finding_that_the_page_declares() throws IOException {
    write("forms.md");
    Path amendment = book.resolve("agreements/berth/amendments/01.yaml");
    String text = Files.readString(amendment);
    Files.writeString(amendment, text.replace("{to: 2027-10-31}", "{to: 2027-10-31, paid: $10}"));
    Outcome outcome = new Pipeline(request(Set.of(Format.TEXT))).generate();
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("paid-extension");
  }

  private void write(String page) throws IOException {
    List<Guide.Marked> files = Guide.marked(page, "file");
    assertThat(files.size()).isGreaterThan(3);
    for (Guide.Marked file : files) {
      Files.createDirectories(book.resolve(file.path()).getParent());
      Files.writeString(book.resolve(file.path()), file.text());
    }
  }

  private Request request(Set<Format> formats) {
    return new Request(book, Optional.empty(), Optional.empty(), formats, 1, "test");
  }
}
