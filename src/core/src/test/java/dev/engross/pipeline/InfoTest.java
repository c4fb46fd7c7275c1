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

  @Test
  void what_a_section_without_a_heading_changes_is_told() {
    Path own = book.resolve("own");
    SampleBook.write(own.resolve("agreements/lease/agreement.yaml"),
        "agreement: Lease\ndated: 2021-01-01\nparties: {Owner: {name: Ash LLC}}\nparticulars: {Rent: $1.00}\n"
            + "sections: [{heading: Yard, text: The yard is big. It is dry.}]\n");
    SampleBook.write(own.resolve("agreements/lease/amendments/01.yaml"),
        "amendment: 1\ndated: 2021-02-01\nsections:\n  - changes:\n"
            + "      - {in: Section 1 > first sentence, strike: big, insert: small}\n      - {set: Rent, to: $2.00}\n"
            + "  - ratification\n");
    assertThat(new Pipeline(SampleBook.request(own)).info().rows()).extracting(Overview.Row::does)
        .containsExactly("Yard", "First sentence of Section 1, Rent");
  }

  private Pipeline pipeline() {
    return new Pipeline(SampleBook.request(book));
  }
}
