package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.output.Snapshot;
import dev.engross.output.Watch;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.render.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreements that did not change are not read again, nor are their documents made; nobody can tell, it is claimed. */
class RememberedTest {

  private static final List<String> ROOTS = List.of("agreements", "templates");
  private static final String LIMITATION = "expense-limitation";
  private static final String DISTRIBUTION = "distribution-class-b";

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void a_book_that_was_generated() {
    book = SampleBook.copyTextualTo(SampleBook.copyTo(folder.resolve("book")));
    assertThat(generate().documents()).isNotEmpty().allMatch(d -> d.state() == State.NEW);
  }

  @Test
  void only_what_changed_is_made_again() {
    plant(LIMITATION, DISTRIBUTION);
    edit("agreements/distribution-class-b/amendments/01.yaml", text -> text + "# looked at\n");
    assertThat(planted(generate())).containsExactly(LIMITATION);
  }

  @Test
  void validate_makes_no_document_that_generate_made() {
    plant(LIMITATION, DISTRIBUTION);
    assertThat(planted(validate())).containsExactlyInAnyOrder(LIMITATION, DISTRIBUTION);
    edit("agreements/distribution-class-b/amendments/01.yaml", text -> text + "# looked at\n");
    assertThat(planted(validate())).containsExactly(LIMITATION);
  }

  @Test
  void an_agreement_is_made_again_when_one_that_it_shares_a_paper_with_changes() {
    plant(SampleBook.TEXTUAL, SampleBook.BESIDE, LIMITATION);
    edit("agreements/counter-equipment/agreement.yaml", text -> text + "# looked at\n");
    assertThat(planted(generate())).containsExactly(LIMITATION);
  }

  @Test
  void an_agreement_is_made_again_when_it_shares_a_paper_no_longer() throws IOException {
    plant(SampleBook.TEXTUAL, SampleBook.BESIDE, LIMITATION);
    Files.delete(book.resolve("agreements/ticket-services/amendments/11.yaml"));
    assertThat(planted(validate())).containsExactly(LIMITATION);
    assertThat(planted(generate())).containsExactly(LIMITATION);
  }

  @Test
  void a_template_or_the_book_s_own_file_concerns_all() {
    plant(LIMITATION);
    edit("templates/distribution/form.yaml", text -> text + "# looked at\n");
    assertThat(planted(generate())).isEmpty();
    plant(LIMITATION);
    edit("agreements/book.yaml", text -> text + "# looked at\n");
    assertThat(planted(validate())).isEmpty();
  }

  @Test
  void a_new_agreement_leaves_the_others_remembered() {
    plant(LIMITATION);
    SampleBook.write(book.resolve("agreements/lease/agreement.yaml"), """
        agreement: Lease
        dated: 2020-05-01
        status: executed
        parties: { lessor: { name: Ek Corporation }, lessee: { name: Lind Corporation } }
        sections: [{ heading: Rent, text: The rent is due each May. }]
        """);
    Outcome outcome = generate();
    assertThat(planted(outcome)).containsExactly(LIMITATION);
    assertThat(outcome.documents().stream().filter(d -> d.state() == State.NEW))
        .hasSize(1).allMatch(d -> d.path().startsWith("output/lease/"));
  }

  @Test
  void an_output_that_was_altered_is_mended_and_its_agreement_made_again() {
    plant(LIMITATION, DISTRIBUTION);
    Path text = book.resolve("output/expense-limitation/expense-limitation-am12.txt");
    String before = SampleBook.read(text);
    SampleBook.write(text, before.replace("0.95%", "0.59%"));
    Outcome outcome = generate();
    assertThat(SampleBook.read(text)).isEqualTo(before);
    assertThat(planted(outcome)).containsExactly(DISTRIBUTION);
    assertThat(outcome.documents().stream().filter(d -> d.state() != State.SAME).map(DocumentLine::path))
        .containsExactly("output/expense-limitation/expense-limitation-am12.txt");
  }

  @Test
  void only_what_changed_is_read_again() {
    plantRead("agreements/expense-limitation/agreement.yaml", "agreements/distribution-class-b/agreement.yaml");
    edit("agreements/distribution-class-b/amendments/01.yaml", text -> text + "# looked at\n");
    assertThat(planted(validate())).containsExactly("agreements/expense-limitation/agreement.yaml");
    assertThat(planted(generate())).containsExactly("agreements/expense-limitation/agreement.yaml");
    assertThat(planted(generate())).as("and still is").containsExactly("agreements/expense-limitation/agreement.yaml");
  }

  @Test
  void an_agreement_is_read_again_when_what_changed_names_it() {
    plantRead("agreements/expense-limitation/agreement.yaml", "agreements/ticket-services/agreement.yaml");
    edit("agreements/distribution-class-b/agreement.yaml", text -> text + "# see expense-limitation\n");
    assertThat(planted(validate())).containsExactly("agreements/ticket-services/agreement.yaml");
  }

  @Test
  void an_agreement_is_read_again_when_one_that_it_shares_a_paper_with_changes() {
    plantRead("agreements/ticket-services/agreement.yaml", "agreements/expense-limitation/agreement.yaml");
    edit("agreements/counter-equipment/agreement.yaml", text -> text + "# looked at\n");
    assertThat(planted(validate())).containsExactly("agreements/expense-limitation/agreement.yaml");
  }

  @Test
  void all_are_read_again_when_an_agreement_comes_or_goes() throws IOException {
    plantRead("agreements/ticket-services/agreement.yaml");
    Path aside = folder.resolve("aside");
    Files.move(book.resolve("agreements/expense-limitation"), aside);
    assertThat(planted(validate())).isEmpty();
    Files.move(aside, book.resolve("agreements/expense-limitation"));
    assertThat(planted(validate())).containsExactly("agreements/ticket-services/agreement.yaml");
    SampleBook.write(book.resolve("agreements/lease/agreement.yaml"), "agreement: Lease\n");
    assertThat(planted(validate())).isEmpty();
  }

  @Test
  void all_are_read_again_when_something_is_wrong_in_one() {
    plantRead("agreements/expense-limitation/agreement.yaml");
    edit("agreements/distribution-class-b/agreement.yaml", text -> text + "signd: 2020-01-01\n");
    assertThat(planted(validate())).isEmpty();
  }

  @Test
  void all_are_read_again_when_what_was_found_stands_in_a_file_for_all() {
    plantRead("agreements/expense-limitation/agreement.yaml", "agreements/book.yaml");
    edit("agreements/distribution-class-b/agreement.yaml", text -> text + "# looked at\n");
    assertThat(planted(validate())).isEmpty();
  }

  @Test
  void the_line_is_shown_of_what_was_found_and_not_read_again() {
    plantRead("agreements/expense-limitation/agreement.yaml");
    edit("agreements/distribution-class-b/agreement.yaml", text -> text + "# looked at\n");
    Outcome outcome = validate();
    Finding found = outcome.findings().stream().filter(f -> f.rule().equals("planted")).findFirst().orElseThrow();
    assertThat(outcome.report().text(found)).contains(
        SampleBook.read(book.resolve(found.at().file())).lines().findFirst().orElseThrow());
  }

  @Test
  void check_vouches_for_the_outputs_and_believes_nothing() {
    plant(LIMITATION);
    assertThat(planted(new Pipeline(request()).check())).isEmpty();
  }

  @Test
  void what_is_said_and_written_is_what_a_first_run_says_and_writes() {
    for (String edited : List.of(
        "agreements/distribution-class-b/amendments/01.yaml", "agreements/ticket-services/amendments/11.yaml",
        "agreements/expense-limitation/amendments/12.yaml")) {
      edit(edited, text -> text.replaceFirst("status: \\w+", "status: draft"));
      same(generate(), edited);
    }
  }

  @Test
  void an_agreement_that_was_taken_away_and_put_back_leaves_everything_as_it_was() throws IOException {
    Path aside = folder.resolve("aside");
    Files.move(book.resolve("agreements/expense-limitation"), aside);
    same(generate(), "taken away");
    Files.move(aside, book.resolve("agreements/expense-limitation"));
    same(generate(), "put back");
  }

  @Test
  void a_book_with_an_error_tells_what_a_first_run_tells() {
    edit("agreements/distribution-class-b/amendments/01.yaml", text -> text.replace("status: executed", "status: exacted"));
    Path fresh = SampleBook.copy(book, folder.resolve("fresh"), UnaryOperator.identity());
    assertThat(validate().findings()).isEqualTo(new Pipeline(request(fresh)).validate().findings());
    assertThat(generate().findings()).isEqualTo(new Pipeline(request(fresh)).generate().findings());
  }

  private void same(Outcome outcome, String what) {
    Path fresh = SampleBook.copy(book, folder.resolve(what.replaceAll("\\W", "-")), UnaryOperator.identity());
    Outcome first = new Pipeline(request(fresh)).generate();
    assertThat(outcome.findings()).as(what).isEqualTo(first.findings());
    assertThat(outcome.documents().stream().map(d -> d.path() + d.pages() + "/" + d.bytes()))
        .as(what).isEqualTo(first.documents().stream().map(d -> d.path() + d.pages() + "/" + d.bytes()).toList());
    assertThat(SampleBook.outputs(book)).as(what).isEqualTo(SampleBook.outputs(fresh));
  }

  /** Puts a finding for each of some agreements among what the last run is said to have found in its documents. */
  private void plant(String... agreements) {
    plant(Stream.of(agreements).map(id -> row(id, "made", "agreements/" + id + "/agreement.yaml", id)).toList());
  }

  /** Puts findings in files among what the last run is said to have found when it read the book. */
  private void plantRead(String... files) {
    plant(Stream.of(files).map(f -> row(BookShape.agreement(f).orElse(""), "read", f, f)).toList());
  }

  private static List<String> row(String agreement, String stage, String file, String message) {
    return List.of(agreement, stage, "planted", "INFO", file, "1", "1", message, "", "");
  }

  private void plant(List<List<String>> rows) {
    Snapshot snapshot = Snapshot.of(book).orElseThrow();
    List<List<String>> made = new ArrayList<>(snapshot.made());
    made.addAll(rows);
    assertThat(Watch.begin(book, ROOTS)
        .finish(snapshot.toolkit(), snapshot.request(), snapshot.findings(), snapshot.documents(), made)).isTrue();
  }

  private static List<String> planted(Outcome outcome) {
    return outcome.findings().stream().filter(f -> f.rule().equals("planted")).map(Finding::message).toList();
  }

  private void edit(String file, UnaryOperator<String> edit) {
    String text = SampleBook.read(book.resolve(file));
    assertThat(edit.apply(text)).isNotEqualTo(text);
    SampleBook.write(book.resolve(file), edit.apply(text));
  }

  private Outcome generate() {
    return new Pipeline(request()).generate();
  }

  private Outcome validate() {
    return new Pipeline(request()).validate();
  }

  private Request request() {
    return request(book);
  }

  private static Request request(Path book) {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(Format.TEXT), 2, "1.0");
  }
}
