package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an order is not carried out; nothing is written then. */
class LockRefusalsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 2, 3);

  @TempDir private Path folder;
  private LockBook book;

  @BeforeEach
  void a_draft() {
    book = LockBook.in(folder);
  }

  private void refused(Outcome outcome, Map<String, String> before, String... told) {
    assertThat(LockBook.errors(outcome)).containsExactly(told);
    assertThat(outcome.documents()).isEmpty();
    assertThat(book.files()).isEqualTo(before);
  }

  private void refused(LockOrder order, String... told) {
    Map<String, String> before = book.files();
    refused(book.pipeline().lock(order), before, told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "lease/2 | did you mean -Dengross.instrument=lease/1?",
      "leese/1 | did you mean -Dengross.instrument=lease/1?",
      "12 | write the agreement and the paper, such as lease/3 or lease/base. known here: lease/1, lease/base"})
  void a_paper_that_is_not_there_is_answered_with_those_near_it(String asked, String mend) {
    Outcome outcome = book.pipeline().lock(new LockOrder.Finalize(asked));
    assertThat(LockBook.errors(outcome)).containsExactly("agreements:1:1: error: there is no paper \"" + asked
        + "\", which engross.instrument asks for [unknown-instrument]");
    assertThat(outcome.findings().get(0).mend()).isEqualTo(mend);
  }

  @Test
  void a_draft_with_an_error_is_not_finalized() {
    book.replace(LockBook.PAPER, "strike: big", "strike: bag");
    refused(new LockOrder.Finalize("lease/1"), LockBook.PAPER
        + ":9:50: error: \"bag\" does not stand in Section 1 > first sentence [unknown-words]");
  }

  @Test
  void a_paper_is_finalized_once() {
    book.finalizePaper();
    refused(new LockOrder.Finalize("lease/1"),
        LockBook.LOCK + ":4:5: error: this paper is final already, and locked [already-final]");
    book.execute();
    refused(new LockOrder.Finalize("lease/1"),
        LockBook.LOCK + ":4:5: error: this paper is executed already, and locked [already-final]");
    refused(new LockOrder.Finalize("lease/base"),
        LockBook.BASE + ":1:1: error: this paper is executed already [already-executed]");
  }

  @Test
  void a_paper_that_was_executed_by_hand_is_locked_by_what_each_refusal_says() {
    for (LockOrder order : List.of(
        new LockOrder.Finalize("lease/base"), new LockOrder.Execute("lease/base", DAY, "", ""),
        new LockOrder.Correct("lease/base", "a slip", DAY, ""))) {
      assertThat(book.pipeline().lock(order).findings().get(0).mend()).endsWith("to lock it, write status: final in its "
          + "YAML, run engross:generate, and then engross:execute");
    }
    book.replace(LockBook.BASE, "status: executed", "status: final");
    book.generate();
    assertThat(LockBook.errors(book.pipeline().lock(new LockOrder.Execute(
        "lease/base", DAY, "Owner=Ada Quist, Manager; Tenant=Ray Ott", "")))).isEmpty();
    assertThat(book.read(LockBook.LOCK)).contains("  - paper: \"base\"\n    status: executed\n");
  }

  @Test
  void only_what_is_final_and_not_executed_is_taken_back() {
    refused(new LockOrder.TakeBack("lease/1"),
        LockBook.PAPER + ":1:1: error: this paper has no lock that could be taken back [not-final]");
    book.finalizePaper();
    book.execute();
    refused(new LockOrder.TakeBack("lease/1"),
        LockBook.LOCK + ":4:5: error: this paper is executed, so that nobody can take it back [already-executed]");
  }

  @Test
  void a_draft_is_not_executed_nor_anything_twice() {
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.PAPER
        + ":1:1: error: this paper is a draft, so that nobody has signed it as it is [not-final]");
    book.finalizePaper();
    book.execute();
    refused(new LockOrder.Execute("lease/1", DAY, "", ""),
        LockBook.PAPER + ":1:1: error: this paper is executed already [already-executed]");
  }

  @Test
  void a_paper_made_final_by_hand_is_not_executed_while_its_copy_is_that_of_a_draft() {
    book.replace(LockBook.PAPER, "status: draft", "status: final");
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.PAPER + ":1:1: error: this paper"
        + " has no lock, and its execution copy in output/ is not what the sources give [not-final]");
  }

  @Test
  void nobody_signs_before_the_day_of_the_paper() {
    book.finalizePaper();
    refused(new LockOrder.Execute("lease/1", LocalDate.of(2021, 1, 31), LockBook.SIGNATORIES, ""), LockBook.PAPER
        + ":4:8: error: this paper is dated 2021-02-01, and engross.executed says that it was signed before, on"
        + " 2021-01-31 [executed-before-dated]");
  }

  @Test
  void who_signed_must_be_parties_and_all_of_them() {
    book.finalizePaper();
    refused(new LockOrder.Execute("lease/1", DAY, "Ownr=Ada Quist; Tenant", ""),
        LockBook.PAPER + ":1:1: error: \"Tenant\" in engross.signatories does not say who signed for whom [signatories]",
        LockBook.PAPER + ":1:1: error: nobody is said to have signed for \"Owner\", who has a block on this paper"
            + " [signatories]",
        LockBook.PAPER + ":1:1: error: nobody is said to have signed for \"Tenant\", who has a block on this paper"
            + " [signatories]",
        LockBook.PAPER + ":1:1: error: there is no party \"Ownr\" that signs this paper [signatories]");
    Outcome outcome = book.execute("Ownr=Ada Quist");
    assertThat(outcome.findings()).anyMatch(f -> f.mend().equals("did you mean \"Owner\"?"));
  }

  @Test
  void who_signed_is_said_in_one_place() {
    book.replace(LockBook.PAPER, "status: draft",
        "signed: {Owner: {by: Ada Quist}, Tenant: {by: Ray Ott}}\nstatus: draft");
    book.finalizePaper();
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.PAPER
        + ":1:1: error: who signed this paper stands in its YAML already, under signed [signatories]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "agreements/lease/signed/1.pdf | there is no scan \"agreements/lease/signed/1.pdf\", or it is no plain file",
      "agreements/lease/signed | there is no scan \"agreements/lease/signed\", or it is no plain file",
      "scans/1.pdf | the scan \"scans/1.pdf\" is no file of its own in agreements/lease/",
      "agreements/lease/../../x | there is no scan \"agreements/lease/../../x\", or it is no plain file",
      "agreements/lease/yard.md | the scan \"agreements/lease/yard.md\" is no file of its own in agreements/lease/"})
  void a_scan_must_lie_in_the_folder_of_its_agreement(String scan, String told) {
    book.finalizePaper();
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, scan),
        LockBook.PAPER + ":1:1: error: " + told + " [signed-scan]");
  }

  @Test
  void a_paper_that_became_another_document_while_it_was_signed_is_not_executed() {
    book.finalizePaper();
    book.replace(LockBook.BASE, "Rent: $1.00", "Rent: $1.10");
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.PAPER + ":1:1: error: once"
        + " executed, this paper would be another document than the execution copy that was signed [not-as-signed]");
  }

  @Test
  void a_paper_is_not_executed_whose_source_changed_while_it_was_signed() {
    book.finalizePaper();
    book.replace(LockBook.TEXT, "a gate", "no gate");
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.TEXT
        + ":3:1: error: this line is not as it was when the paper was finalized [locked-source]");
  }

  @Test
  void a_paper_is_not_executed_while_one_that_it_stands_on_is_a_draft() {
    book.write("agreements/lease/amendments/02.yaml",
        "amendment: 2\ndated: 2021-03-01\nsections: [{set: Rent, to: $3.00}]\n");
    book.pipeline().lock(new LockOrder.Finalize("lease/2"));
    refused(new LockOrder.Execute("lease/2", LocalDate.of(2021, 3, 1), LockBook.SIGNATORIES, ""),
        "agreements/lease/amendments/02.yaml:1:1: error: once executed, this paper would be another document than the"
            + " execution copy that was signed [not-as-signed]");
  }

  @Test
  void a_paper_is_not_executed_before_the_agreement_that_it_amends() {
    book.replace(LockBook.BASE, "status: executed", "status: final");
    book.generate();
    book.finalizePaper();
    refused(new LockOrder.Execute("lease/1", DAY, LockBook.SIGNATORIES, ""), LockBook.PAPER + ":1:1: error: this paper"
        + " amends \"lease/base\", whose status is final [base-not-executed]");
    assertThat(book.execute().findings().get(0).mend()).isEqualTo("execute that first, by engross:execute; if it was"
        + " signed before there were locks, write status: executed in " + LockBook.BASE);
  }

  @Test
  void a_paper_that_is_executed_before_an_earlier_draft_leaves_it_out_and_that_is_told() {
    book.write("agreements/lease/amendments/02.yaml",
        "amendment: 2\ndated: 2021-03-01\nprior: none\nsections: [ratification]\n");
    book.pipeline().lock(new LockOrder.Finalize("lease/2"));
    Outcome outcome = book.pipeline().lock(
        new LockOrder.Execute("lease/2", LocalDate.of(2021, 3, 1), LockBook.SIGNATORIES, ""));
    assertThat(LockBook.told(outcome)).containsExactly(
        LockBook.PAPER + ":1:1: warning: Amendment No. 1 is not executed, and Amendment No. 2 after it is, which"
            + " therefore leaves it out of the earlier ones [draft-passed-over]");
  }

  @Test
  void a_paper_is_not_executed_whose_executed_copy_would_be_called_as_another_paper() {
    book.write("agreements/lease/amendments/side.yaml", LockBook.LETTER);
    book.write("agreements/lease/amendments/sidex.yaml", LockBook.LETTER.replace("Letter", "Note"));
    book.pipeline().lock(new LockOrder.Finalize("lease/side"));
    refused(new LockOrder.Execute("lease/side", LocalDate.of(2021, 3, 1), LockBook.SIGNATORIES, ""),
        "agreements/lease/amendments/sidex.yaml:1:1: error: the paper in this file is rendered to the name of the"
            + " executed copy of \"lease/side\" [locked-name]");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{amendment: 1, dated: 2021-02-01, sections: [ratification]}\n",
      "amendment: 1\ndated: 2021-02-01\nsections: [ratification]\nstatus: >-\n  draft\n",
      "amendment: 1\ndated: 2021-02-01\nsections: [ratification]\nstatus: &word draft\ncalled: *word\n",
      "amendment: 1\ndated: 2021-02-01\nsections: [ratification]\nstatus: \"dr\\u0061ft\"\n"})
  void a_status_that_no_goal_can_change_is_told(String yaml) {
    book.write(LockBook.PAPER, yaml);
    refused(new LockOrder.Finalize("lease/1"), LockBook.PAPER
        + ":1:1: error: the status of this paper is written so that no goal can change it [status-not-editable]");
  }

  @Test
  void a_correction_does_not_lose_the_scan() {
    LockBook executed = LockBook.executedIn(folder.resolve("other"));
    executed.replace(LockBook.TEXT, "a gate", "two gates").delete(LockBook.SCAN);
    assertThat(LockBook.errors(executed.correct("why"))).containsExactly(LockBook.PAPER
        + ":1:1: error: there is no scan \"agreements/lease/signed/1.pdf\", or it is no plain file [signed-scan]");
    executed.write(LockBook.SCAN, "%PDF the signed paper");
    assertThat(LockBook.errors(executed.correct("why"))).isEmpty();
    assertThat(LockBook.errors(executed.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void a_correction_locks_another_scan_only_if_it_names_it() {
    LockBook executed = LockBook.executedIn(folder.resolve("other"));
    executed.replace(LockBook.TEXT, "a gate", "two gates").write(LockBook.SCAN, "%PDF scanned anew");
    String lock = executed.read(LockBook.LOCK);
    Outcome refused = executed.correct("why");
    assertThat(LockBook.errors(refused)).containsExactly(
        LockBook.SCAN + ":1:1: error: this scan is another than the one that was locked [signed-scan]");
    assertThat(executed.read(LockBook.LOCK)).isEqualTo(lock);
    Outcome named = executed.pipeline().lock(
        new LockOrder.Correct("lease/1", "a page was missing", LocalDate.of(2021, 5, 6), LockBook.SCAN));
    assertThat(LockBook.errors(named)).isEmpty();
    assertThat(LockBook.errors(executed.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void a_correction_is_of_a_locked_paper_that_changed_and_has_a_reason() {
    LocalDate day = LocalDate.of(2021, 5, 6);
    refused(new LockOrder.Correct("lease/1", "why", day, ""), LockBook.PAPER
        + ":1:1: error: this paper is not locked as executed, so that there is nothing to correct [not-executed]");
    book.finalizePaper();
    refused(new LockOrder.Correct("lease/1", "why", day, ""), LockBook.LOCK
        + ":4:5: error: this paper is not locked as executed, so that there is nothing to correct [not-executed]");
    book.execute();
    refused(new LockOrder.Correct("lease/1", "why", day, ""),
        LockBook.LOCK + ":4:5: error: this paper is as it was locked [nothing-to-correct]");
    book.replace(LockBook.TEXT, "a gate", "two gates");
    refused(new LockOrder.Correct("lease/1", "two\nlines", LocalDate.of(2021, 2, 2), ""),
        LockBook.LOCK + ":4:5: error: the correction is said to be of 2021-02-02, and the lock knows of 2021-02-03"
            + " already [corrected-too-early]",
        LockBook.LOCK + ":4:5: error: a correction of an executed paper has a reason, in one line [no-reason]");
    book.replace(LockBook.PAPER, "status: executed", "status: final");
    refused(new LockOrder.Correct("lease/1", "why", day, ""),
        LockBook.PAPER + ":1:1: error: this paper was executed, and its status is final [not-executed]");
  }
}
