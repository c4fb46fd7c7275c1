package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a paper is finalized, taken back, executed and corrected. */
class LockTest {

  @TempDir private Path folder;
  private LockBook book;

  @BeforeEach
  void a_draft() {
    book = LockBook.in(folder);
  }

  private static List<String> paths(Outcome outcome) {
    return outcome.documents().stream().map(DocumentLine::path).toList();
  }

  @Test
  void finalizing_writes_the_status_the_clean_copy_and_the_lock_and_nothing_else() {
    Map<String, String> before = book.files();
    Outcome outcome = book.finalizePaper();
    assertThat(LockBook.told(outcome)).isEmpty();
    assertThat(paths(outcome)).containsExactly(
        "output/lease/lease-am01.txt", "output/lease/lease-am01.pdf", "output/lease/lease-am01.htm", LockBook.PAPER,
        LockBook.LOCK);
    Map<String, String> after = book.files();
    paths(outcome).forEach(path -> assertThat(after.remove(path)).isNotEqualTo(before.remove(path)));
    assertThat(after).isEqualTo(before);
    assertThat(book.read(LockBook.COPY)).doesNotContain("DRAFT");
    assertThat(book.read(LockBook.PAPER)).contains("# not signed yet\nstatus: final   # see the letter\ndated:");
  }

  @Test
  void a_final_paper_is_not_rendered_again_whatever_its_template_says_now() {
    book.finalizePaper();
    String frozen = book.read(LockBook.COPY);
    book.write("templates/plain/sections/ratification.ftlh", "<p>All else stays.</p>");
    Outcome outcome = book.generate();
    assertThat(LockBook.told(outcome)).containsExactly(
        LockBook.PAPER + ":1:1: warning: the book now gives another document than when this paper was finalized; output/"
            + " keeps what was locked [locked-document]");
    assertThat(book.read(LockBook.COPY)).isEqualTo(frozen);
    assertThat(book.pipeline().check().documents()).allMatch(d -> d.state() == State.SAME);
  }

  @Test
  void a_final_paper_that_is_taken_back_is_a_draft_again_and_has_no_lock() {
    Map<String, String> before = book.files();
    book.finalizePaper();
    Outcome outcome = book.takeBack();
    assertThat(paths(outcome)).containsExactly(LockBook.PAPER);
    assertThat(outcome.removed()).containsExactly(LockBook.LOCK);
    book.generate();
    assertThat(book.files()).isEqualTo(before);
  }

  @Test
  void executing_writes_who_signed_and_a_copy_that_shows_it_and_leaves_what_was_signed() {
    book.finalizePaper();
    String signed = book.read(LockBook.COPY);
    Outcome outcome = book.execute();
    assertThat(LockBook.told(outcome)).isEmpty();
    assertThat(paths(outcome)).containsExactly(
        "output/lease/lease-am01x.txt", "output/lease/lease-am01x.pdf", "output/lease/lease-am01x.htm",
        LockBook.PAPER, LockBook.LOCK);
    assertThat(book.read(LockBook.COPY)).isEqualTo(signed).doesNotContain("/s/");
    assertThat(book.read(LockBook.PAPER)).contains("""
        # not signed yet
        status: executed   # see the letter
        signed:
          Owner: {by: Ada Quist, title: President, on: 2021-02-03}
          Tenant: {by: Ray Ott, on: 2021-02-03}
        dated: 2021-02-01
        """);
    assertThat(book.read(LockBook.EXECUTED).lines().map(String::strip)).contains(
        "By: /s/ Ada Quist                          /s/ Ray Ott", "Title: President");
  }

  @Test
  void an_executed_book_is_sound_and_its_copies_are_kept_by_every_goal() {
    book.finalizePaper();
    book.execute();
    assertThat(LockBook.told(book.generate())).isEmpty();
    Map<String, String> locked = book.files();
    book.replace(LockBook.BASE, "agreement: Lease", "agreement: Lease  # of the yard");
    assertThat(LockBook.told(book.generate())).isEmpty();
    assertThat(LockBook.told(book.pipeline().check())).isEmpty();
    assertThat(book.files().get(LockBook.EXECUTED)).isEqualTo(locked.get(LockBook.EXECUTED));
    Proof proof = book.pipeline().verify();
    assertThat(LockBook.told(proof.outcome())).isEmpty();
    assertThat(proof.locked()).isEqualTo(1);
    assertThat(proof.unlocked()).as("the lease was signed before there were locks").containsExactly("lease/base");
  }

  @Test
  void a_paper_that_somebody_made_final_by_hand_is_executed_if_its_copy_is_current() {
    book.replace(LockBook.PAPER, "status: draft", "status: final");
    book.generate();
    assertThat(LockBook.told(book.execute())).isEmpty();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void a_paper_is_executed_where_lines_end_as_on_another_system_and_its_lock_holds_elsewhere() {
    book.replace(LockBook.PAPER, "status: draft", "status: final");
    book.generate();
    for (String file : List.of(LockBook.PAPER, LockBook.BASE, LockBook.COPY, "output/lease/lease-am01.htm")) {
      book.replace(file, "\n", "\r\n");
    }
    assertThat(LockBook.told(book.execute())).isEmpty();
    assertThat(book.read(LockBook.COPY)).contains("\r\n");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
    book.replace(LockBook.PAPER, "\r\n", "\n").replace(LockBook.COPY, "\r\n", "\n");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void who_signed_is_taken_from_the_yaml_where_it_says_so() {
    book.finalizePaper();
    book.takeBack();
    book.replace(LockBook.PAPER, "status: draft", "signed: {Owner: [{by: Eve Marsh, on: 2021-02-02}], Tenant: {by: Ray"
        + " Ott}}\nstatus: draft");
    book.finalizePaper();
    assertThat(LockBook.told(book.execute(""))).isEmpty();
    assertThat(book.read(LockBook.EXECUTED)).contains("By: /s/ Eve Marsh", "Name: Eve Marsh", "Title: Manager");
  }

  @Test
  void a_second_officer_who_has_not_signed_is_told_when_the_paper_is_executed() {
    book.replace(LockBook.BASE, "by: {name: Ada Quist, title: Manager}",
        "by: [{name: Ada Quist, title: Manager}, {name: Eve Marsh, title: Secretary}]");
    book.generate();
    book.finalizePaper();
    Map<String, String> before = book.files();
    assertThat(LockBook.told(book.execute())).containsExactly(LockBook.PAPER + ":1:1: warning: 2 are to sign for "
        + "\"Owner\", and 1 is said to have signed; the other lines stay open in the executed copy [signed-in-part]");
    assertThat(book.read(LockBook.EXECUTED)).contains("/s/ Ada Quist").doesNotContain("/s/ Eve Marsh");
    before.forEach((file, bytes) -> book.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1)));
    for (String file : book.files().keySet()) {
      if (!before.containsKey(file)) {
        book.delete(file);
      }
    }
    assertThat(LockBook.told(book.execute("Owner=Ada Quist; Owner=Eve Marsh; Tenant=Ray Ott"))).isEmpty();
  }

  @Test
  void a_correction_renders_what_became_another_document_and_is_told_from_then_on() {
    LockBook executed = LockBook.executedIn(folder.resolve("other"));
    String former = executed.read(LockBook.COPY);
    executed.replace(LockBook.TEXT, "It has a gate.", "It has two gates.");
    assertThat(LockBook.errors(executed.generate())).containsExactly(
        LockBook.TEXT + ":3:1: error: this line is not as it was when the paper was executed [locked-source]");
    Outcome outcome = executed.correct("the second gate was \"forgotten\"");
    assertThat(LockBook.errors(outcome)).isEmpty();
    assertThat(executed.read(LockBook.COPY)).isEqualTo(former.replace("It has a gate.", "It has two gates."));
    assertThat(executed.read(LockBook.EXECUTED)).contains("/s/ Ray Ott", "It has two gates.");
    executed.generate();
    assertThat(LockBook.told(executed.pipeline().verify().outcome())).singleElement().asString().startsWith(
        LockBook.LOCK + ":").endsWith(": info: this paper was corrected on 2021-05-06 after it was executed: the second"
            + " gate was \"forgotten\" [corrected]");
    assertThat(executed.read(LockBook.LOCK)).contains("former:");
  }

  @Test
  void a_correction_of_a_remark_renders_nothing() {
    LockBook executed = LockBook.executedIn(folder.resolve("other"));
    executed.replace(LockBook.PAPER, "# the first", "# No. 1");
    assertThat(paths(executed.correct("a remark"))).containsExactly(LockBook.LOCK);
    assertThat(LockBook.errors(executed.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void line_ends_remarks_and_a_missing_last_one_stay_as_they_are() {
    String windows = book.read(LockBook.PAPER).stripTrailing().replace("\n", "\r\n");
    book.write(LockBook.PAPER, windows);
    book.finalizePaper();
    assertThat(book.read(LockBook.PAPER)).isEqualTo(windows.replace("status: draft", "status: final"));
    book.execute();
    assertThat(book.read(LockBook.PAPER)).isEqualTo(windows.replace("status: draft   # see the letter",
        "status: executed   # see the letter\r\nsigned:\r\n  Owner: {by: Ada Quist, title: President, on: 2021-02-03}\r\n"
            + "  Tenant: {by: Ray Ott, on: 2021-02-03}"));
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void a_scan_and_the_agreement_itself_are_locked_too() {
    book.replace(LockBook.BASE, "status: executed", "status: draft");
    book.generate();
    book.write(LockBook.SCAN, "%PDF");
    book.pipeline().lock(new LockOrder.Finalize("lease/base"));
    Outcome outcome = book.pipeline().lock(new LockOrder.Execute(
        "lease/base", LocalDate.of(2021, 1, 4), "Ash LLC=Ada Quist; Ray Ott=Ray Ott", LockBook.SCAN));
    assertThat(LockBook.errors(outcome)).isEmpty();
    assertThat(book.files()).containsKey("output/lease/lease-basex.pdf");
    book.write(LockBook.SCAN, "%PDG");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(
        LockBook.SCAN + ":1:1: error: this file is not as it was when the paper was executed [locked-scan]");
  }
}
