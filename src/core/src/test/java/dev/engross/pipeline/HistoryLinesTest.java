package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.history.TestRepository;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.GivenValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Along which commits an account is told: past what does not read, past sides that merges dropped, and beside papers. */
class HistoryLinesTest {

  private static final Path BOOK = Path.of("src/test/resources/history/book");
  private static final String BASE = "agreements/kiln/agreement.yaml";
  private static final String FIRST = "agreements/kiln/amendments/01.yaml";
  private static final String IN_BASE = " in the Kiln Agreement, executed";

  private TestRepository repository;

  @BeforeEach
  void a_book(@TempDir Path folder) throws IOException {
    repository = TestRepository.in(folder.resolve("book"));
    for (String name : List.of("agreements/book.yaml", BASE)) {
      repository.write(name, Files.readString(BOOK.resolve(name)));
    }
    repository.write(".gitignore", "target/\n").commit("Ann Lee", "Record the agreement");
  }

  @AfterEach
  void closed() {
    repository.close();
  }

  @Test
  void what_cannot_be_read_is_told_so_and_not_as_a_withdrawal() {
    fee("800", "850").commit("Bo Ek", "Raise it");
    fee("850", "900").edit(BASE, t -> t.replace("[$900.00", "[$900.00]"));
    repository.commit("Bo Ek", "Break it");
    repository.edit(BASE, t -> t.replace("thirty", "forty")).commit("Bo Ek", "Leave it broken");
    repository.edit(BASE, t -> t.replace("[$900.00]", "[$900.00"));
    String mended = repository.commit("Bo Ek", "Mend it");
    assertThat(told().subList(1, 5)).containsExactly(
        "Raise it: [raised the Fee of South from $800.00 to $850.00" + IN_BASE + "]",
        "Break it: [cannot be read at this commit: " + BASE
            + ":15:11: the { that opens here is never closed]",
        "Leave it broken: [cannot be read at this commit: " + BASE
            + ":15:11: the { that opens here is never closed]",
        "Mend it: [reworded Section 1: \"thirty\" became \"forty\"" + IN_BASE
            + ", raised the Fee of South from $850.00 to $900.00" + IN_BASE + "]");
    assertThat(commitOf("South")).isEqualTo(mended);
  }

  @Test
  void what_says_something_unknown_cannot_be_read_either() throws IOException {
    repository.write(FIRST, Files.readString(BOOK.resolve(FIRST))).commit("Bo Ek", "Draft it");
    repository.edit(FIRST, t -> t.replace("changes:", "chnages:")).commit("Bo Ek", "Slip");
    assertThat(history().values()).isEmpty();
    repository.edit(FIRST, t -> t.replace("chnages:", "changes:")).commit("Bo Ek", "Mend it");
    assertThat(told().subList(2, 4)).containsExactly(
        "Slip: [cannot be read at this commit: " + FIRST + ":6:5: a section has no key \"chnages\"]",
        "Mend it: [changed files of the agreement, and nothing that they say]");
    repository.edit(FIRST, t -> t.replace("changes:", "chnages:"));
    assertThat(history().unrecorded()).singleElement().matches(f -> f.words().startsWith(
        "cannot be read in the folder: " + FIRST + ":6:5: "));
  }

  @Test
  void a_merge_with_marks_of_a_conflict_is_told_when_it_is_mended() {
    repository.branch("other");
    fee("800", "850").commit("Bo Ek", "Raise it");
    repository.branch("main");
    repository.edit(BASE, t -> t.replace("thirty", "forty")).commit("Ann Lee", "Give more time");
    repository.edit(BASE, t -> "<<<<<<< HEAD\n" + t.replace("[$800.00", "[$850.00"));
    repository.mergeAsItLies("other", "Ann Lee", "Merge");
    repository.edit(BASE, t -> t.replace("<<<<<<< HEAD\n", "")).commit("Ann Lee", "Mend it");
    List<String> told = told();
    assertThat(told.get(3)).startsWith("Merge: [cannot be read at this commit: " + BASE + ":2:1: ");
    assertThat(told.get(4)).isEqualTo("Mend it: [changed files of the agreement, and nothing that they say]");
  }

  @Test
  void the_side_that_a_merge_dropped_gave_no_value() {
    repository.branch("other");
    repository.branch("main");
    fee("800", "700");
    String lowered = repository.commit("Ann Lee", "Lower it");
    repository.branch("other");
    fee("800", "850").commit("Bo Ek", "Raise it");
    fee("850", "700").commit("Bo Ek", "Lower it after all");
    repository.edit(BASE, t -> t.replace("thirty", "forty")).commit("Bo Ek", "Give more time");
    repository.branch("main");
    repository.mergeAsItLies("other", "Ann Lee", "Keep ours");
    assertThat(commitOf("South")).isEqualTo(lowered);
    assertThat(history().entries().stream().map(e -> e.commit().subject() + " " + e.kept())).containsExactly(
        "Record the agreement true", "Lower it true", "Raise it false", "Lower it after all false",
        "Give more time false");
    assertThat(history().entries().get(2).left())
        .isEqualTo("not in what stands now: a merge kept the other side as it was");
  }

  @Test
  void the_side_that_a_merge_took_whole_gave_the_value() {
    repository.branch("other");
    fee("800", "700");
    String lowered = repository.commit("Bo Ek", "Lower it");
    repository.branch("main");
    fee("800", "700").commit("Ann Lee", "Lower it as well");
    fee("700", "900").commit("Ann Lee", "Raise it");
    fee("900", "700");
    repository.mergeAsItLies("other", "Ann Lee", "Take theirs");
    assertThat(commitOf("South")).isEqualTo(lowered);
  }

  /** By the text alone: whoever is named has the value, and so has all that leads from there to the head. */
  @Test
  void whoever_is_named_has_the_value_and_handed_it_on() throws IOException {
    Random random = new Random(7);
    Map<String, List<String>> parents = new HashMap<>();
    Map<String, String> fees = new HashMap<>();
    Map<String, String> tips = new HashMap<>();
    String root = repository.branch("main").commit("Ann Lee", "Begin");
    List<String> branches = List.of("main", "one", "two");
    for (String branch : branches) {
      repository.branch(branch);
      tips.put(branch, root);
    }
    parents.put(root, List.of());
    fees.put(root, fee());
    int checked = 0;
    for (int i = 0; i < 60; i++) {
      String branch = branches.get(random.nextInt(branches.size()));
      String other = branches.get(random.nextInt(branches.size()));
      repository.branch(branch);
      String mine = fee();
      String commit;
      if (random.nextInt(3) > 0 || branch.equals(other)) {
        repository.edit(BASE, t -> t.replaceFirst("South: \\[\\$\\d+", "South: [\\$" + (600 + 100 * random.nextInt(3)))
            + "# " + random.nextInt() + "\n");
        commit = repository.commit("Bo Ek", "Edit");
        parents.put(commit, List.of(tips.get(branch)));
      } else {
        String theirs = fees.get(tips.get(other));
        String agreed = List.of(mine, theirs, "950").get(random.nextInt(3));
        if (!agreed.equals(mine)) {
          repository.edit(BASE, t -> t.replace("South: [$" + mine, "South: [$" + agreed));
        }
        commit = repository.mergeAsItLies(other, "Ann Lee", "Merge");
        parents.put(commit, List.of(tips.get(branch), tips.get(other)));
      }
      tips.put(branch, commit);
      fees.put(commit, fee());
      if (i % 6 == 5) {
        checked++;
        String giver = commitOf("South");
        assertThat(handed(commit, parents, fees)).as("to %s", commit).contains(giver);
        assertThat(parents.get(giver)).noneMatch(parent -> fees.get(parent).equals(fees.get(commit)));
      }
    }
    assertThat(checked).isEqualTo(10);
  }

  /** What has the fee of a commit, and leads to it by nothing else. */
  private static Set<String> handed(String head, Map<String, List<String>> parents, Map<String, String> fees) {
    Set<String> handed = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(head));
    while (!ahead.isEmpty()) {
      String next = ahead.pop();
      if (fees.get(next).equals(fees.get(head)) && handed.add(next)) {
        ahead.addAll(parents.get(next));
      }
    }
    return handed;
  }

  @Test
  void a_form_is_told_where_a_paper_is_worded_by_it() {
    repository.write("templates/house/form.yaml", "style: {dates: 1 May 2007}\n")
        .write("templates/other/form.yaml", "style: {dates: 1 May 2007}\n").commit("Ann Lee", "Add forms");
    repository.edit(BASE, t -> t.replace("status:", "form: house\nstatus:")).commit("Ann Lee", "Use one");
    repository.edit("templates/house/form.yaml", t -> t.replace("1 May 2007", "'May 1, 2007'"))
        .commit("Ann Lee", "Have other dates");
    repository.edit("templates/other/form.yaml", t -> t.replace("1 May 2007", "'May 1, 2007'"))
        .commit("Ann Lee", "Have other dates elsewhere");
    repository.write("templates/house/changes/set.ftlh", "<p>Set it.</p>\n").commit("Bo Ek", "Word it otherwise");
    String so = "), so that the words may be others in which papers are printed]";
    assertThat(told().subList(1, 4)).hasSize(3).satisfies(t -> {
      assertThat(t.get(0)).startsWith("Use one: [");
      assertThat(t.get(1)).isEqualTo("Have other dates: [changed the form house (file templates/house/form.yaml" + so);
      assertThat(t.get(2)).isEqualTo(
          "Word it otherwise: [added the form house/changes/set (template templates/house/changes/set.ftlh" + so);
    });
  }

  @Test
  void papers_that_lay_with_another_agreement_and_are_gone_are_told() throws IOException {
    String oven = BASE.replace("kiln", "oven");
    String shared = "agreements/oven/amendments/01.yaml";
    repository.write(oven, Files.readString(BOOK.resolve(BASE)).replace("Kiln", "Oven"))
        .commit("Ann Lee", "Record another agreement");
    repository.write(shared, """
        amendment: 1
        amends: [{agreement: oven, number: 1}, {agreement: kiln, number: 1}]
        dated: 2021-03-01
        status: draft
        sections:
          - {set: Schedule A > South > fee, to: $990.00, of: kiln}
          - {set: Schedule A > North > fee, to: $880.00}
        """);
    repository.commit("Bo Ek", "Draft a paper for both");
    repository.edit(shared, t -> t.replace("$880.00", "$870.00")).commit("Bo Ek", "Change what the other says");
    Files.delete(repository.folder().resolve(shared));
    repository.commit("Bo Ek", "Withdraw it");
    assertThat(told().stream().skip(1)).containsExactly(
        "Draft a paper for both: [recorded Amendment No. 1 of 2021-03-01, draft, "
            + "raised the Fee of South from $800.00 to $990.00 in Amendment No. 1, draft]",
        "Withdraw it: [no longer raised the Fee of South from $800.00 to $990.00 in Amendment No. 1, draft, "
            + "took away Amendment No. 1 of 2021-03-01, draft]");
  }

  @Test
  void that_renames_may_be_missed_is_told_in_the_log_and_in_the_files() throws IOException {
    repository.write("agreements/kiln/scan.txt", "a".repeat(1_100_000)).commit("Ann Lee", "Add a scan");
    Files.delete(repository.folder().resolve("agreements/kiln/scan.txt"));
    repository.write("agreements/kiln/scans.txt", "b".repeat(1_100_000)).commit("Ann Lee", "Put another for it");
    History history = tell();
    assertThat(history.outcome().findings().stream().map(Finding::toString)).containsExactly(
        "agreements:1:1: info: " + history.agreements().get(0).remarks().get(0) + " [missed-renames]");
    for (String ending : List.of("md", "csv", "json", "htm")) {
      assertThat(Files.readString(repository.folder().resolve("target/engross/history/kiln." + ending))
          .replaceAll("\\s+", " ")).contains(history.agreements().get(0).remarks());
    }
  }

  private TestRepository fee(String from, String to) {
    return repository.edit(BASE, t -> t.replace("South: [$" + from, "South: [$" + to));
  }

  private String fee() throws IOException {
    return Files.readString(repository.folder().resolve(BASE)).replaceAll("(?s).*South: \\[\\$(\\d+).*", "$1");
  }

  private String commitOf(String row) {
    return history().values().stream().filter(v -> v.row().equals(row)).map(GivenValue::commit).findFirst()
        .orElseThrow();
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (Entry entry : history().entries()) {
      told.add(entry.commit().subject() + ": " + entry.deeds());
    }
    return told;
  }

  private AgreementHistory history() {
    return tell().agreements().get(0);
  }

  private History tell() {
    Request request = new Request(repository.folder(), Optional.of("kiln"), Optional.empty(), Set.of(), 2, "1.0");
    return new Pipeline(request).history(new HistoryQuestion(Optional.empty(), Optional.empty()));
  }
}
