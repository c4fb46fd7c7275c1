package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on a paper that lies with one agreement and amends another. */
class SharedPaperTest {

  private static final Path CASE =
      Path.of("src/test/resources/cases/a_paper_that_amends_several_agreements_is_printed_once/book");
  private static final String PAPER = "agreements/quarry-lease/amendments/01.yaml";

  @TempDir private Path temp;
  private BookCopy book;

  @BeforeEach
  void a_generated_book() throws IOException {
    book = BookCopy.of(CASE, temp.resolve("book"), false);
    assertThat(book.pipeline().generate().findings()).isEmpty();
  }

  @Test
  void it_is_written_once_and_each_agreement_that_it_amends_has_a_copy() throws IOException {
    assertThat(texts(book.output().keySet().stream().toList())).containsExactly(
        "quarry-lease/quarry-lease-am01.txt", "quarry-lease/quarry-lease-base.txt",
        "quarry-lease/quarry-lease-conf.txt", "quarry-rail/quarry-rail-am01.txt", "quarry-rail/quarry-rail-am03.txt",
        "quarry-rail/quarry-rail-base.txt", "quarry-rail/quarry-rail-conf.txt", "quarry-road/quarry-road-am02.txt",
        "quarry-road/quarry-road-base.txt", "quarry-road/quarry-road-conf.txt");
  }

  @Test
  void an_unchanged_book_is_not_rendered_anew_and_a_changed_paper_changes_all_that_depends_on_it() throws IOException {
    assertThat(changed(book.pipeline().generate())).isEmpty();
    edit("90 yards", "95 yards");
    assertThat(changed(book.pipeline().check())).as("told before it is written").containsExactly(
        "quarry-lease-am01.txt", "quarry-rail-am03.txt", "quarry-rail-conf.txt");
    assertThat(changed(book.pipeline().generate())).containsExactly(
        "quarry-lease-am01.txt", "quarry-rail-am03.txt", "quarry-rail-conf.txt");
    assertThat(changed(book.pipeline().check())).isEmpty();
  }

  @Test
  void where_another_agreement_changes_it_changes_too() throws IOException {
    Path rail = book.folder().resolve("agreements/quarry-rail/agreement.yaml");
    Files.writeString(rail, Files.readString(rail).replace("300 yards", "310 yards"));
    assertThat(changed(book.pipeline(Optional.of("quarry-lease"), Optional.empty()).generate()))
        .as("asked of the one that it lies with").containsExactly("quarry-lease-am01.txt");
    assertThat(changed(book.pipeline(Optional.of("quarry-rail"), Optional.empty()).generate()))
        .containsExactly("quarry-rail-am03.txt", "quarry-rail-base.txt", "quarry-rail-conf.txt");
    assertThat(changed(book.pipeline().check())).isEmpty();
  }

  @Test
  void without_it_the_copies_that_only_it_gave_are_removed() throws IOException {
    Files.delete(book.folder().resolve(PAPER));
    Files.delete(book.folder().resolve("agreements/quarry-rail/amendments/03.yaml"));
    Files.delete(book.folder().resolve("agreements/quarry-road/amendments/02.yaml"));
    Files.delete(book.folder().resolve("agreements/quarry-road/recorded.yaml"));
    Outcome outcome = book.pipeline().generate();
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.removed()).contains(
        "output/quarry-lease/quarry-lease-am01.txt", "output/quarry-lease/quarry-lease-conf.txt",
        "output/quarry-road/quarry-road-conf.txt").noneMatch(f -> f.contains("quarry-rail-conf"));
  }

  @Test
  void a_number_of_another_chain_is_asked_for_where_the_paper_lies() {
    Outcome outcome = book.pipeline(Optional.of("quarry-rail"), Optional.of("2")).generate();
    assertThat(outcome.documents()).isEmpty();
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("no-paper");
    assertThat(outcome.findings().get(0).mend())
        .isEqualTo("ask for engross.agreement=quarry-lease and engross.amendment=1");
  }

  @Test
  void what_is_wrong_in_its_part_of_another_agreement_is_told_of_either() throws IOException {
    edit("Schedule 2 > Hopper", "Schedule 2 > Copper");
    for (String agreement : List.of("quarry-lease", "quarry-rail")) {
      assertThat(book.pipeline(Optional.of(agreement), Optional.empty()).validate().findings()).as(agreement)
          .extracting(Finding::rule).containsExactly("unknown-row");
    }
    assertThat(book.pipeline(Optional.of("quarry-road"), Optional.empty()).validate().findings()).isEmpty();
  }

  @Test
  void any_number_of_threads_gives_the_same() throws IOException {
    Path other = BookCopy.of(CASE, temp.resolve("other"), false).folder();
    Outcome alone = new Pipeline(new Request(other, Optional.empty(), Optional.empty(), Set.of(), 1, "test")).generate();
    assertThat(alone.findings()).isEmpty();
    assertThat(new BookCopy(other).output()).isEqualTo(book.output());
  }

  @Test
  void the_table_has_it_in_each_agreement() {
    List<Overview.Row> rows = book.pipeline().info().rows();
    assertThat(rows).filteredOn(r -> r.dated().equals("2022-05-02")).extracting(
        r -> r.agreement() + " " + r.number() + " " + r.output()).containsExactly(
            "quarry-lease 1 current", "quarry-rail 2 with quarry-lease", "quarry-road quarry-lease-1 with quarry-lease");
  }

  private void edit(String from, String to) throws IOException {
    Path paper = book.folder().resolve(PAPER);
    Files.writeString(paper, Files.readString(paper).replace(from, to));
  }

  /** The texts that are not as they were, by name. */
  private static Set<String> changed(Outcome outcome) {
    assertThat(outcome.findings()).isEmpty();
    Set<String> changed = new TreeSet<>();
    outcome.documents().stream().filter(d -> d.state() != State.SAME && d.path().endsWith(".txt"))
        .map(DocumentLine::path).forEach(p -> changed.add(p.substring(p.lastIndexOf('/') + 1)));
    return changed;
  }

  private static List<String> texts(List<String> files) {
    return files.stream().filter(f -> f.endsWith(".txt")).sorted().toList();
  }
}
