package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.history.TestRepository;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The account of a book whose history is built here: authors, a branch, a merge, a rename, a withdrawal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

  private static final Path RESOURCES = Path.of("src/test/resources/history");
  private static final String BASE = "agreements/kiln/agreement.yaml";
  private static final String FIRST = "agreements/kiln/amendments/01.yaml";
  private static final String SECOND = "agreements/kiln/amendments/02.yaml";

  private final List<String> commits = new ArrayList<>();
  private TestRepository repository;

  @BeforeAll
  void a_history(@TempDir Path folder) throws IOException {
    repository = TestRepository.in(folder.resolve("book"));
    Path book = RESOURCES.resolve("book");
    String draft = Files.readString(book.resolve(FIRST));
    for (String name : List.of("agreements/book.yaml", BASE)) {
      repository.write(name, Files.readString(book.resolve(name)));
    }
    commits.add(repository.commit("Ann Lee", "Record the agreement"));
    repository.branch("west");
    repository.write(FIRST, draft);
    commits.add(repository.commit("Bo Ek", "Draft Amendment No. 1"));
    repository.edit(FIRST, t -> t.replace("$1,100.00", "$1,150.00"));
    commits.add(repository.commit("Bo Ek", "Raise the fee\n\nReviewed-by: Cy Orr <cy@example.com>"));
    repository.branch("main");
    repository.edit(BASE, t -> t + "# for the file\n");
    commits.add(repository.commit("Ann Lee", "Add a remark (#3)"));
    commits.add(repository.merge("west", "Ann Lee", "Merge pull request #4 from ek/west\n\nA new kiln"));
    repository.edit(FIRST, t -> t.replace("draft", "executed"));
    commits.add(repository.commit("Ann Lee", "Record the signatures"));
    repository.write(SECOND, """
        amendment: 2
        dated: 2022-05-02
        status: draft
        sections:
          - {rename: Schedule A > North, to: North Bank}
          - {set: Schedule A > West > fee, to: $550.00}
        """);
    commits.add(repository.commit("Cy Orr", "Draft Amendment No. 2"));
    repository.edit(SECOND, t -> t.replace("  - {set: Schedule A > West > fee, to: $550.00}\n", ""));
    commits.add(repository.commit("Cy Orr", "Leave the West kiln alone"));
    repository.edit(SECOND, t -> t.replace("2022-05-02", "2022-05-03"));
  }

  @AfterAll
  void closed() {
    repository.close();
  }

  @Test
  void a_commit_that_came_by_a_merge_says_by_which() {
    List<Entry> entries = only(tell(new HistoryQuestion(Optional.empty(), Optional.empty()))).entries();
    assertThat(entries.stream().map(e -> e.commit().id())).containsExactly(
        commits.get(0), commits.get(1), commits.get(2), commits.get(3), commits.get(5), commits.get(6), commits.get(7));
    assertThat(entries.stream().map(Entry::came)).containsExactly(
        "", "by merge " + brief(4) + ", request #4", "by merge " + brief(4) + ", request #4", "request #3", "", "", "");
    assertThat(entries.get(2).claims()).containsExactly("Reviewed-by: Cy Orr <cy@example.com>");
  }

  @Test
  void each_value_has_the_instrument_and_the_commit_that_gave_it() {
    List<GivenValue> values = only(tell(new HistoryQuestion(Optional.empty(), Optional.empty()))).values();
    assertThat(values.stream().map(v -> v.row() + " " + v.column() + " " + v.value() + ": " + v.by() + ", " + v.brief()))
        .containsExactly(
            "North Bank Fee $1,150.00: Amendment No. 1, " + brief(2),
            "North Bank Ends permanent: Kiln Agreement, " + brief(0),
            "South Fee $800.00: Kiln Agreement, " + brief(0),
            "South Ends permanent: Kiln Agreement, " + brief(0),
            "West Fee $600.00: Amendment No. 1, " + brief(1),
            "West Ends permanent: Amendment No. 1, " + brief(1));
  }

  @Test
  void a_row_is_followed_by_all_its_names() {
    AgreementHistory history = only(tell(new HistoryQuestion(Optional.of("North Bank"), Optional.empty())));
    assertThat(history.entries().stream().flatMap(e -> e.deeds().stream())).containsExactly(
        "listed North in Schedule A in the Kiln Agreement, executed",
        "set the Fee of North to $1,000.00 in the Kiln Agreement, executed",
        "set the Ends of North to permanent in the Kiln Agreement, executed",
        "raised the Fee of North from $1,000.00 to $1,100.00 in Amendment No. 1, draft",
        "raised the Fee of North from $1,100.00 to $1,150.00 in Amendment No. 1, draft",
        "made Amendment No. 1 executed, which was draft",
        "renamed North North Bank in Amendment No. 2, draft");
    assertThat(history.values()).hasSize(2).allMatch(v -> v.row().equals("North Bank"));
  }

  @Test
  void what_is_narrow_never_takes_the_place_of_the_whole_and_nothing_is_written_of_a_slip() throws IOException {
    tell(new HistoryQuestion(Optional.empty(), Optional.empty()));
    Path files = repository.folder().resolve("target/engross/history");
    String whole = Files.readString(files.resolve("kiln.md"));
    assertThat(tell(new HistoryQuestion(Optional.of("North Bank"), Optional.of("1"))).files()).contains(
        "target/engross/history/kiln.row-North-Bank-and-Section-1.md",
        "target/engross/history/kiln.row-North-Bank-and-Section-1.values.csv");
    assertThat(tell(new HistoryQuestion(Optional.of("Nroth"), Optional.empty())).files()).isEmpty();
    assertThat(files.resolve("kiln.md")).hasContent(whole);
  }

  @Test
  void a_provision_is_asked_for_by_its_number() {
    AgreementHistory history = only(tell(new HistoryQuestion(Optional.empty(), Optional.of("1"))));
    assertThat(history.entries().stream().flatMap(e -> e.deeds().stream())).containsExactly(
        "gave Section 1 as \"Firings. The User may fire the kilns of Schedule A for the fees shown there, on thirty "
            + "days' notice.\" in the Kiln Agreement, executed",
        "put \"forty\" for \"thirty\" in Section 1 in Amendment No. 1, draft",
        "made Amendment No. 1 executed, which was draft");
  }

  @Test
  void an_agreement_is_followed_through_the_names_of_its_folder(@TempDir Path folder) throws IOException {
    try (TestRepository moved = TestRepository.in(folder.resolve("moved"))) {
      for (String name : List.of("agreements/book.yaml", BASE)) {
        moved.write(name, Files.readString(RESOURCES.resolve("book").resolve(name)));
      }
      moved.commit("Ann Lee", "Record the agreement");
      moved.edit(BASE, t -> t.replace("$800.00", "$700.00")).commit("Bo Ek", "Lower a fee");
      Files.move(moved.folder().resolve("agreements/kiln"), moved.folder().resolve("agreements/kilns"));
      moved.commit("Ann Lee", "Rename the folder");
      moved.edit(BASE.replace("kiln/", "kilns/"), t -> t.replace("$700.00", "$750.00")).commit("Cy Orr", "Raise it");
      History history = new Pipeline(request(moved.folder())).history(
          new HistoryQuestion(Optional.empty(), Optional.empty()));
      assertThat(only(history).entries().stream().skip(1).map(e -> e.commit().subject() + ": " + e.deeds()))
          .containsExactly(
              "Lower a fee: [lowered the Fee of South from $800.00 to $700.00 in the Kiln Agreement, executed]",
              "Rename the folder: [changed files of the agreement, and nothing that they say]",
              "Raise it: [raised the Fee of South from $700.00 to $750.00 in the Kiln Agreement, executed]");
    }
  }

  @Test
  void a_merge_is_told_for_what_it_decided_itself(@TempDir Path folder) throws IOException {
    try (TestRepository merged = TestRepository.in(folder.resolve("merged"))) {
      for (String name : List.of("agreements/book.yaml", BASE)) {
        merged.write(name, Files.readString(RESOURCES.resolve("book").resolve(name)));
      }
      merged.commit("Ann Lee", "Record the agreement");
      merged.branch("other");
      merged.edit(BASE, t -> t.replace("$800.00", "$850.00")).commit("Bo Ek", "Raise it a little");
      merged.branch("main");
      merged.edit(BASE, t -> t.replace("$800.00", "$700.00")).commit("Ann Lee", "Lower it");
      merged.edit(BASE, t -> t.replace("$700.00", "$900.00"));
      String merge = merged.mergeAsItLies("other", "Ann Lee", "Agree on another fee");
      AgreementHistory history = only(new Pipeline(request(merged.folder())).history(
          new HistoryQuestion(Optional.of("South"), Optional.empty())));
      Entry last = history.entries().get(history.entries().size() - 1);
      assertThat(last.commit().id()).isEqualTo(merge);
      assertThat(last.deeds()).containsExactly(
          "raised the Fee of South from $700.00 to $900.00 in the Kiln Agreement, executed");
      assertThat(history.values().get(0).commit()).isEqualTo(merge);
    }
  }

  @Test
  void no_goal_that_reads_changes_the_repository() {
    Map<String, String> before = repositoryFiles();
    HistoryQuestion all = new HistoryQuestion(Optional.empty(), Optional.empty());
    for (String commit : List.of("HEAD", commits.get(0), "nobody")) {
      Pipeline pipeline = new Pipeline(request(repository.folder()).at(commit));
      pipeline.history(all);
      pipeline.info();
      pipeline.conform(new Conformity(Optional.empty(), Optional.empty()));
    }
    new Pipeline(request(repository.folder())).verify();
    assertThat(repositoryFiles()).isEqualTo(before);
  }

  private Map<String, String> repositoryFiles() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(repository.folder().resolve(".git"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Test
  void what_people_call_themselves_cannot_drive_a_terminal_or_a_spreadsheet(@TempDir Path folder) throws IOException {
    try (TestRepository hostile = TestRepository.in(folder.resolve("hostile"))) {
      for (String name : List.of("agreements/book.yaml", BASE)) {
        hostile.write(name, Files.readString(RESOURCES.resolve("book").resolve(name)));
      }
      hostile.commit("=HYPERLINK(1)", "\u001b[31mRed | *x*\n\nReviewed-by: \u001b[2J \u202egnol");
      Entry entry = only(new Pipeline(request(hostile.folder())).history(
          new HistoryQuestion(Optional.empty(), Optional.empty()))).entries().get(0);
      assertThat(entry.people()).startsWith("=HYPERLINK(1) <");
      assertThat(entry.claims()).containsExactly("Reviewed-by: ?[2J ?gnol");
      Path files = hostile.folder().resolve("target/engross/history");
      assertThat(Files.readString(files.resolve("kiln.csv"))).contains(",'=HYPERLINK(1),");
      assertThat(Files.readString(files.resolve("kiln.md"))).contains("- Subject: ?\\[31mRed \\| \\*x\\*\n");
      for (String ending : List.of("md", "csv", "json", "htm")) {
        assertThat(Files.readString(files.resolve("kiln." + ending))).doesNotContain("\u001b", "\u202e");
      }
    }
  }

  @Test
  void what_nobody_ever_wrote_of_is_told() {
    History history = tell(new HistoryQuestion(Optional.of("Wset"), Optional.empty()));
    assertThat(history.outcome().findings().stream().map(Finding::toString)).containsExactly(
        "agreements/kiln:1:1: warning: no commit bore on the row Wset of kiln [bears-on-nothing]");
    assertThat(history.outcome().findings().get(0).mend()).isEqualTo("did you mean \"West\"?");
  }

  @Test
  void a_commit_may_be_named_up_to_which_it_is_told() {
    Request request = request(repository.folder()).at(commits.get(1));
    AgreementHistory history = only(new Pipeline(request).history(new HistoryQuestion(Optional.empty(), Optional.empty())));
    assertThat(history.entries().stream().map(e -> e.commit().id())).containsExactly(commits.get(0), commits.get(1));
    assertThat(history.unrecorded()).isEmpty();
  }

  @Test
  void a_copy_as_of_a_commit_is_that_of_a_fresh_checkout(@TempDir Path folder) throws Exception {
    Conformity last = new Conformity(Optional.empty(), Optional.empty());
    for (String commit : commits) {
      Outcome at = new Pipeline(request(repository.folder()).at(commit)).conform(last);
      Path checkout = folder.resolve(commit);
      try (Git clone = Git.cloneRepository()
          .setURI(repository.folder().toUri().toString()).setDirectory(checkout.toFile()).call()) {
        clone.checkout().setName(commit).call();
      }
      Outcome fresh = new Pipeline(request(checkout)).conform(last);
      assertThat(at.findings()).isEqualTo(fresh.findings());
      assertThat(at.documents()).hasSameSizeAs(fresh.documents()).isNotEmpty();
      for (int i = 0; i < at.documents().size(); i++) {
        String path = at.documents().get(i).path();
        assertThat(path).contains("/at-" + commit.substring(0, 12) + "/");
        assertThat(repository.folder().resolve(path))
            .hasSameBinaryContentAs(checkout.resolve(fresh.documents().get(i).path()));
      }
    }
  }

  private String brief(int commit) {
    return commits.get(commit).substring(0, 10);
  }

  private History tell(HistoryQuestion asked) {
    return new Pipeline(request(repository.folder())).history(asked);
  }

  private static AgreementHistory only(History history) {
    assertThat(history.agreements()).hasSize(1);
    return history.agreements().get(0);
  }

  private static Request request(Path book) {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, "1.0");
  }
}
