package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} finds in a book of more papers than it makes documents of. */
class TrialTest {

  private static final int AMENDMENTS = 24;
  private static final int MANY = Trial.FEW / AMENDMENTS + 1;
  private static final String PAPER = """
      amendment: %d
      dated: 2020-01-%02d
      sections:
        - heading: Rent
          text: The rent is %d pounds.
        - ratification
      """;

  @TempDir private Path book;

  @BeforeEach
  void a_book_of_many_papers() {
    write("templates/plain/form.yaml", "extends: general\n");
    ratification("");
    for (int i = 1; i <= MANY; i++) {
      write("agreements/lease-" + i + "/agreement.yaml", """
          agreement: Lease No. %d
          form: plain
          dated: 2019-01-01
          parties:
            Landlord: {name: Hull Yards %d}
            Tenant: {name: Cole Brothers %d}
          sections: [{heading: Rent, text: The rent is 100 pounds.}]
          """.formatted(i, i, i));
      for (int number = 1; number <= AMENDMENTS; number++) {
        write(paper(i, number), PAPER.formatted(number, number, 100 + number));
      }
    }
  }

  @Test
  void of_many_papers_one_of_each_make_is_made_a_document_and_that_is_told() {
    assertThat(validate()).singleElement().satisfies(told -> {
      assertThat(told.rule()).isEqualTo("not-all-made");
      assertThat(told.at()).hasToString("agreements:1:1");
      assertThat(told.message()).isEqualTo("documents were made of 4 of " + MANY * (AMENDMENTS + 1)
          + " papers and conformed copies, one of each make; what a template makes of the others is not known");
      assertThat(told.mend()).isEqualTo("check makes them all, and writes nothing");
    });
  }

  @Test
  void of_few_papers_each_is_made_a_document() {
    Request one = new Request(book, Optional.of("lease-3"), Optional.empty(), Set.of(), 2, "1");
    assertThat(new Pipeline(one).validate().findings()).isEmpty();
    ratification("<#if instrument.number == 7>${nothing}</#if>");
    assertThat(new Pipeline(one).validate().findings()).extracting(Finding::rule).containsExactly("template-variable");
  }

  @Test
  void a_template_is_tried_by_each_make_of_paper_that_it_words() {
    ratification("<#if instrument.recitals?has_content>${nothing}</#if>");
    assertThat(rules(validate())).doesNotContain("template-variable");
    write(paper(11, 13), PAPER.formatted(13, 13, 5) + "recitals: [The parties wish to amend the lease.]\n");
    assertThat(rules(validate())).contains("template-variable");
  }

  @Test
  void what_only_a_template_could_tell_of_a_paper_like_others_is_left_to_the_goals_that_make_all() {
    ratification("<#if agreement.title == 'Lease No. 11' && instrument.number == 13>${nothing}</#if>");
    assertThat(rules(validate())).containsExactly("not-all-made");
    assertThat(new Pipeline(request()).check().findings()).extracting(Finding::rule).contains("template-variable");
  }

  @Test
  void what_is_wrong_with_words_is_told_of_each_paper() {
    write(paper(2, 9), PAPER.formatted(9, 9, 5).replace("5 pounds", "{Rnt} pounds"));
    write(paper(7, 3), PAPER.formatted(3, 3, 5).replace("5 pounds", "5 pounds (sterling"));
    write(paper(11, 13), PAPER.formatted(13, 13, 5) + "sic: {accepts: [unclosed], because: it was signed so}\n");
    assertThat(validate()).extracting(f -> f.at() + " " + f.rule()).containsExactly(
        "agreements:1:1 not-all-made",
        "agreements/lease-11/amendments/13.yaml:7:17 sic-idle",
        "agreements/lease-2/amendments/09.yaml:5:23 unknown-reference",
        "agreements/lease-7/amendments/03.yaml:5:32 unclosed");
  }

  @Test
  void what_a_paper_of_another_agreement_says_of_one_is_worded_too() {
    write("agreements/lease-5/amendments/25.yaml", """
        amendment: 25
        form: plain
        dated: 2020-03-01
        amends:
          - {agreement: lease-5, as: Fifth Lease}
          - {agreement: lease-6, number: 25, as: Sixth Lease}
        sections:
          - {heading: Rent, text: "Of both {Nobody} knows.", of: [lease-5, lease-6]}
        """);
    assertThat(rules(validate())).contains("unknown-reference");
  }

  @Test
  void what_is_wrong_with_words_of_a_form_in_one_agreement_is_told() {
    write("templates/plain/form.yaml", "extends: general\nkinds:\n  release: {heading: 'Release of {Tenant}'}\n");
    write("templates/plain/sections/release.ftlh", "<p>It is released.</p>\n");
    String released = PAPER.formatted(13, 13, 5).replace("- ratification", "- release");
    write(paper(3, 13), released);
    write(paper(11, 13), released);
    write("agreements/lease-3/agreement.yaml", """
        agreement: Lease No. 3
        form: plain
        dated: 2019-01-01
        parties:
          Landlord: {name: Hull Yards 3}
          Lessee: {name: Cole Brothers 3}
        sections: [{heading: Rent, text: The rent is 100 pounds.}]
        """);
    assertThat(rules(new Pipeline(request()).check().findings())).contains("unknown-reference");
    assertThat(rules(validate())).contains("unknown-reference");
  }

  @Test
  void a_slip_that_papers_make_of_words_together_is_told() {
    for (int i : new int[] {3, 11}) {
      write("agreements/lease-" + i + "/agreement.yaml", """
          agreement: Lease No. %d
          form: plain
          status: executed
          dated: 2019-01-01
          parties:
            Landlord: {name: Hull Yards}
            Tenant: {name: Cole Brothers}
          sections: [{heading: Rent, text: The rent is 100 pounds (sterling) a year.}]
          """.formatted(i));
      write(paper(i, 1), """
          amendment: 1
          status: executed
          dated: 2020-01-01
          sections:
            - {in: Section 1, strike: %s, insert: silver}
          """.formatted(i == 3 ? "sterling)" : "sterling"));
    }
    assertThat(rules(new Pipeline(request()).check().findings())).contains("unclosed");
    assertThat(rules(validate())).contains("unclosed");
  }

  @Test
  void a_template_is_tried_by_each_kind_of_words_that_the_general_form_branches_on() {
    write("templates/plain/changes/in.ftlh", "<p>x<#if change.words.which?has_content>${nothing}</#if></p>\n");
    for (int i : new int[] {3, 11}) {
      write("agreements/lease-" + i + "/agreement.yaml", """
          agreement: Lease No. %d
          form: plain
          dated: 2019-01-01
          parties:
            Landlord: {name: Hull Yards}
            Tenant: {name: Cole Brothers}
          sections: [{heading: Rent, text: The rent is 5 pounds at first and 5 pounds then.}]
          """.formatted(i));
      write(paper(i, 13), """
          amendment: 13
          dated: 2020-01-13
          sections:
            - {in: Section 1, strike: %s}
          """.formatted(i == 3 ? "5 pounds, insert: 6 pounds, which: 2" : "at first, insert: now"));
    }
    assertThat(rules(new Pipeline(request()).check().findings())).contains("template-variable");
    assertThat(rules(validate())).contains("template-variable");
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).distinct().toList();
  }

  private void ratification(String fault) {
    write("templates/plain/sections/ratification.ftlh", "<p>The lease goes on." + fault + "</p>\n");
  }

  private List<Finding> validate() {
    return new Pipeline(request()).validate().findings();
  }

  private Request request() {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, "1");
  }

  private static String paper(int agreement, int number) {
    return "agreements/lease-" + agreement + "/amendments/" + (number < 10 ? "0" : "") + number + ".yaml";
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(book.resolve(name).getParent());
      Files.writeString(book.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
