package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which papers are of one make. */
class MakeTest {

  private static final String PAPER = """
      amendment: 1
      dated: 2020-01-05
      recitals: [The parties wish to amend the lease.]
      sections:
        - heading: Rent
          text: The rent is 120 pounds.
          changes:
            - {set: Term, to: 2030-01-01}
        - {set: Schedule A > Yard > rent, to: $5}
      """;

  @TempDir private Path book;

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "The rent is 120 pounds. ~ The rent is 95 pounds, and the Tenant shall pay it.",
    "2020-01-05 ~ 2021-02-06",
    "2030-01-01 ~ 2031-01-01",
    "$5 ~ $6",
    "heading: Rent ~ heading: Pay",
    "The parties wish ~ The parties agree",
    "Schedule A > Yard > rent ~ Schedule A > Shed > rent"})
  void words_numbers_and_days_make_no_other_make(String words, String others) throws IOException {
    assertThat(of(PAPER.replace(words, others))).isEqualTo(of(PAPER)).hasSameHashCodeAs(of(PAPER));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', value = {
    "'recitals: [The parties wish to amend the lease.]\n' ~ ''",
    "[The parties wish to amend the lease.] ~ [The parties wish to amend the lease., They agree.]",
    "'  - heading: Rent\n    text' ~ '  - text'",
    "{set: Term, to: 2030-01-01} ~ '{remove: Term}'",
    "{set: Term, to: 2030-01-01} ~ '{set: Term, to: 2030-01-01, was: shown}'",
    "{set: Term, to: 2030-01-01} ~ '{set: Term, to: 2030-01-01, effective: 2020-02-01}'",
    "{set: Schedule A > Yard > rent, to: $5} ~ ratification",
    "{set: Schedule A > Yard > rent, to: $5} ~ {restate: Schedule A}",
    "amendment: 1 ~ 'amendment: 1\nstatus: final'",
    "amendment: 1 ~ 'amendment: 1\nto: Tenant'",
    "amendment: 1 ~ 'amendment: 1\nsigning: {layout: stacked}'",
    "amendment: 1 ~ 'amendment: 1\nlegend: [By hand]'"})
  void what_templates_branch_on_makes_another(String words, String others) throws IOException {
    assertThat(PAPER).contains(words);
    assertThat(of(PAPER.replace(words, others))).isNotEqualTo(of(PAPER));
  }

  @Test
  void a_base_is_of_another_make_than_its_amendment() throws IOException {
    of(PAPER);
    assertThat(Make.of(papers().get(0))).isNotEqualTo(Make.of(papers().get(1)));
  }

  private Make of(String amendment) throws IOException {
    write("agreements/lease/agreement.yaml", """
        agreement: Lease
        dated: 2019-01-01
        parties:
          Landlord: {name: Hull Yards}
          Tenant: {name: Cole Brothers}
        particulars: {Term: 2025-01-01}
        sections: [{heading: Rent, text: The rent is 100 pounds.}]
        schedules:
          Schedule A:
            title: Rents
            columns: {name: Place, rent: Rent}
            rows: {Yard: $3, Shed: $4}
        """);
    write("agreements/lease/amendments/01.yaml", amendment);
    return Make.of(papers().get(1));
  }

  private List<Paper> papers() {
    Request request = new Request(book, Optional.empty(), Optional.empty(), Set.of(), 1, "1");
    try (Workers workers = new Workers(1)) {
      Loaded loaded = new BookLoader(request, workers).load();
      return new Papers(loaded, request).all();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(book.resolve(name).getParent());
    Files.writeString(book.resolve(name), text);
  }
}
