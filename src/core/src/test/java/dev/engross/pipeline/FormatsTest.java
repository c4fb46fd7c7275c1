package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.render.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

  private static final Path BOOK = Path.of("src/test/resources/cases/an_agreement_may_go_without_text/book");

  @TempDir Path temp;

  @Test
  void an_agreement_has_its_own_formats_and_others_those_of_the_book() throws IOException {
    assertThat(files(Set.of())).containsExactly(
        "berth/berth-base.htm", "berth/berth-base.pdf", "quay/quay-base.htm", "quay/quay-base.pdf",
        "quay/quay-base.txt");
  }

  @Test
  void a_format_that_is_asked_for_is_not_made_of_an_agreement_without_it() throws IOException {
    assertThat(files(Set.of(Format.TEXT))).containsExactly("quay/quay-base.txt");
  }

  private Set<String> files(Set<Format> asked) throws IOException {
    BookCopy book = BookCopy.of(BOOK, temp.resolve("book"), false);
    Request request = new Request(book.folder(), Optional.empty(), Optional.empty(), asked, 1, "test");
    assertThat(new Pipeline(request).generate().findings()).isEmpty();
    return book.output().keySet();
  }
}
