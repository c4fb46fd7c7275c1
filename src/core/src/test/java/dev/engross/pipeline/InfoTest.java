package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoTest {

  private static final String LAST = "agreements/expense-limitation/amendments/12.yaml";

  @TempDir private Path book;

  @BeforeEach
  void a_generated_book() {
    SampleBook.copyTo(book);
    assertThat(pipeline().generate().documents()).isNotEmpty();
  }

  @Test
  void of_a_sound_book_each_paper_is_current_and_what_has_none_has_none() {
    assertThat(pipeline().info().rows()).extracting(Overview.Row::output).contains("current", "none").doesNotContain("not known");
  }

  @Test
  void where_a_template_fails_its_fault_is_shown_and_no_output_is_claimed_to_be_missing() {
    SampleBook.write(book.resolve("templates/expense-limitation/amendment.ftlh"), "<p>${nothing}</p>");
    Overview overview = pipeline().info();
    assertThat(overview.outcome().findings()).isEqualTo(pipeline().check().findings()).anyMatch(f -> f.rule().equals("template-variable"));
    assertThat(overview.rows()).extracting(Overview.Row::output).contains("not known", "none").doesNotContain("current", "missing");
  }

  @Test
  void where_a_source_does_not_read_no_output_is_claimed_to_be_missing() {
    SampleBook.write(book.resolve(LAST), SampleBook.read(book.resolve(LAST)) + "bogus: x\n");
    assertThat(pipeline().info().rows()).extracting(Overview.Row::output).contains("not known").doesNotContain("current", "missing");
  }

  private Pipeline pipeline() {
    return new Pipeline(SampleBook.request(book));
  }
}
