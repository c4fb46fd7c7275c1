package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Severity;
import dev.engross.render.Format;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told when something changes that is locked. */
class LockProofTest {

  private static final int FLIPS = 1_000;

  @TempDir private Path folder;
  private LockBook book;

  @BeforeEach
  void an_executed_paper() {
    book = LockBook.executedIn(folder);
    assertThat(verified()).isEmpty();
  }

  private List<String> verified() {
    return LockBook.told(book.pipeline().verify().outcome());
  }

  @Test
  void each_of_a_thousand_random_bits_that_flip_is_told_at_its_file() {
    List<String> locked = new ArrayList<>(List.of(LockBook.PAPER, LockBook.TEXT, LockBook.SCAN, LockBook.LOCK));
    for (String ending : List.of("txt", "pdf", "htm")) {
      locked.add("output/lease/lease-am01." + ending);
      locked.add("output/lease/lease-am01x." + ending);
    }
    Random random = new Random(4);
    for (int i = 0; i < FLIPS; i++) {
      String file = locked.get(random.nextInt(locked.size()));
      byte[] before = book.bytes(file);
      byte[] after = before.clone();
      int at = random.nextInt(after.length);
      int bit = random.nextInt(8);
      after[at] ^= (byte) (1 << bit);
      book.write(file, after);
      assertThat(book.pipeline().verify().outcome().findings()).as("bit " + bit + " of byte " + at + " of " + file)
          .anyMatch(f -> f.severity() == Severity.ERROR && f.at().file().equals(file));
      book.write(file, before);
      if (i % 50 == 0) {
        assertThat(verified()).isEmpty();
      }
    }
  }

  @Test
  void an_executed_paper_whose_word_changed_is_told_at_its_line() {
    book.replace(LockBook.PAPER, "to: $2.00", "to: $3.00");
    String told = LockBook.PAPER + ":13:1: error: this line is not as it was when the paper was executed [locked-source]";
    assertThat(verified()).contains(told);
    assertThat(LockBook.errors(book.pipeline().validate())).containsExactly(told);
    assertThat(LockBook.errors(book.pipeline().check())).containsExactly(told);
    assertThat(LockBook.errors(book.generate())).containsExactly(told);
    assertThat(BookCopy.log(book.pipeline().validate())).contains("{set: Rent, to: $3.00}\n    ^\n    to mend: put the");
  }

  @Test
  void each_line_that_changed_is_told_and_none_between() {
    book.replace(LockBook.PAPER, "amendment: 1  # the first", "amendment: 1").replace(LockBook.PAPER, "$2.00", "$2.50");
    assertThat(LockBook.errors(book.pipeline().validate())).containsExactly(
        LockBook.PAPER + ":1:1: error: this line is not as it was when the paper was executed [locked-source]",
        LockBook.PAPER + ":13:1: error: this line is not as it was when the paper was executed [locked-source]");
  }

  @Test
  void lines_that_came_or_went_are_told_where_they_stand_or_stood() {
    String text = book.read(LockBook.TEXT);
    book.write(LockBook.TEXT, text.replace("It has", "It is dry.\n\nIt has"));
    assertThat(verified()).contains(
        LockBook.TEXT + ":3:1: error: here stand 2 lines more than when the paper was executed [locked-source]");
    book.write(LockBook.TEXT, text.replace("\nIt has a gate.", ""));
    assertThat(verified()).contains(
        LockBook.TEXT + ":3:1: error: here stand one line less than when the paper was executed [locked-source]");
    book.write(LockBook.TEXT, "The yard is gone.\n");
    assertThat(verified()).contains(
        LockBook.TEXT + ":1:1: error: from here on the words are not as they were when the paper was executed"
            + " [locked-source]");
    book.delete(LockBook.TEXT);
    assertThat(verified()).contains(
        LockBook.TEXT + ":1:1: error: this file is gone, and was there when the paper was executed [locked-source]");
  }

  @Test
  void a_status_or_a_signature_that_changed_is_told_at_its_line() {
    book.replace(LockBook.PAPER, "title: President", "title: Manager");
    assertThat(LockBook.errors(book.pipeline().validate())).containsExactly(
        LockBook.PAPER + ":5:1: error: this line is not as it was when the paper was executed [locked-source]");
    book.replace(LockBook.PAPER, "title: Manager", "title: President").replace(LockBook.PAPER, "executed", "draft");
    assertThat(LockBook.errors(book.pipeline().validate())).containsExactly(
        LockBook.PAPER + ":3:1: error: this line is not as it was when the paper was executed [locked-source]");
  }

  @Test
  void words_that_moved_across_the_status_are_told_though_each_line_is_there() {
    String text = book.read(LockBook.PAPER);
    int from = text.indexOf("status:");
    int to = text.indexOf("dated:");
    String marks = text.substring(from, to);
    String dated = "dated: 2021-02-01\n";
    book.write(LockBook.PAPER, text.replace(marks + dated, dated + marks));
    assertThat(LockBook.errors(book.pipeline().validate())).containsExactly(
        LockBook.PAPER + ":3:1: error: this line is not as it was when the paper was executed [locked-source]",
        LockBook.PAPER + ":4:1: error: this line is not as it was when the paper was executed [locked-source]");
    String signed = marks.substring(marks.indexOf("signed:"));
    book.write(LockBook.PAPER, text.replace(signed + dated, dated + signed));
    assertThat(verified()).anyMatch(t -> t.contains("error") && t.contains(LockBook.PAPER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"output/lease/lease-am01.pdf", LockBook.EXECUTED})
  void an_output_that_changed_or_is_gone_is_told_and_not_written_anew(String file) {
    book.write(file, "x");
    assertThat(LockBook.errors(book.generate())).containsExactly(
        file + ":1:1: error: this file is not as it was when the paper was executed [locked-output]");
    book.delete(file);
    assertThat(LockBook.errors(book.generate())).containsExactly(
        file + ":1:1: error: this file is gone, and was there when the paper was executed [locked-output]");
    assertThat(book.files()).doesNotContainKey(file);
  }

  @Test
  void a_line_end_of_another_system_is_no_change() {
    book.write(LockBook.PAPER, book.read(LockBook.PAPER).replace("\n", "\r\n"))
        .write(LockBook.TEXT, book.read(LockBook.TEXT).replace("\n", "\r\n"))
        .write(LockBook.LOCK, book.read(LockBook.LOCK).replace("\n", "\r\n"));
    for (String output : List.of(LockBook.COPY, LockBook.EXECUTED, "output/lease/lease-am01.htm")) {
      book.write(output, book.read(output).replace("\n", "\r\n"));
    }
    assertThat(verified()).isEmpty();
    assertThat(LockBook.told(book.generate())).isEmpty();
    book.replace(LockBook.EXECUTED, "/s/ Ray Ott", "/s/ Ray Oat");
    assertThat(verified()).singleElement().asString().startsWith(LockBook.EXECUTED + ":1:1: error: ");
  }

  @Test
  void a_template_that_gives_the_same_document_is_an_info() {
    book.write(LockBook.FORM, "extends: general\n# looks as it did\n");
    String told =
        LockBook.PAPER + ":1:1: info: a template of this paper's form has changed since this paper was executed; its"
            + " document is the same [locked-template]";
    assertThat(verified()).containsExactly(told);
    assertThat(LockBook.told(book.generate())).containsExactly(told);
    assertThat(LockBook.told(book.generate())).as("said again, since nothing changed").containsExactly(told);
  }

  @Test
  void a_template_that_gives_another_document_is_told_and_the_outputs_stay() {
    String locked = book.read(LockBook.EXECUTED);
    book.write("templates/plain/sections/ratification.ftlh", "<p>All else stays.</p>");
    String told = LockBook.PAPER + ":1:1: warning: the book now gives another document than when this paper was"
        + " executed; output/ keeps what was locked [locked-document]";
    assertThat(verified()).containsExactly(told);
    assertThat(LockBook.told(book.generate())).containsExactly(told);
    assertThat(book.read(LockBook.EXECUTED)).isEqualTo(locked);
    assertThat(book.pipeline().check().removed()).isEmpty();
  }

  @Test
  void an_earlier_paper_that_gives_another_document_is_told() {
    book.replace(LockBook.BASE, "Rent: $1.00", "Rent: $1.10");
    assertThat(verified()).containsExactly(LockBook.PAPER + ":1:1: warning: the book now gives another document than when"
        + " this paper was executed; output/ keeps what was locked [locked-document]");
  }

  @Test
  void a_locked_paper_that_is_gone_is_told() {
    book.delete(LockBook.PAPER);
    assertThat(verified()).containsExactly(
        LockBook.PAPER + ":1:1: error: this file is gone, and was there when the paper was executed [locked-source]",
        LockBook.LOCK + ":4:5: error: this paper, which was executed, is not in the book, or prints nothing"
            + " [locked-paper]");
  }

  @Test
  void a_lock_that_was_edited_proves_nothing_and_is_told_where_it_differs() {
    String lock = book.read(LockBook.LOCK);
    book.write(LockBook.LOCK, lock.replace("# The goals", "# the goals"));
    assertThat(verified()).containsExactly(
        LockBook.LOCK + ":1:1: error: this line is not as a goal writes it: somebody changed it by hand [lock-altered]");
    book.write(LockBook.LOCK, lock.replace("executed: \"2021-02-03\"", "executed: \"2021-02-04\""));
    assertThat(verified()).containsExactly(
        LockBook.LOCK + ":43:1: error: what stands above of this paper is not what this digest was taken of: somebody"
            + " changed one of them by hand [lock-altered]");
    book.write(LockBook.LOCK, lock.replace("    status: executed", "    status: signed"));
    assertThat(verified()).containsExactly(LockBook.LOCK
        + ":4:5: error: a goal writes status: final, or executed here: somebody changed the lock by hand [lock-altered]");
    book.write(LockBook.LOCK, "lock: 1\npapers: none\n");
    assertThat(verified()).containsExactly(LockBook.LOCK
        + ":2:9: error: a goal writes a list here: somebody changed the lock by hand [lock-altered]");
    book.write(LockBook.LOCK, "");
    assertThat(book.pipeline().verify().outcome().findings()).extracting(Finding::rule).containsExactly("empty-file");
  }

  @Test
  void executed_copies_without_a_lock_are_told_and_kept() {
    book.delete(LockBook.LOCK);
    String told = LockBook.PAPER + ":1:1: error: the executed copy of this paper is in output/, and the lock has no entry "
        + "of it [lock-missing]";
    assertThat(verified()).containsExactly(told);
    assertThat(LockBook.told(book.pipeline().validate())).containsExactly(told);
    assertThat(LockBook.told(book.generate())).containsExactly(told);
    assertThat(book.files()).containsKey(LockBook.EXECUTED);
  }

  @Test
  void a_later_paper_that_is_called_as_an_executed_copy_is_told() {
    book.write("agreements/lease/amendments/side.yaml", LockBook.LETTER);
    book.pipeline().lock(new LockOrder.Finalize("lease/side"));
    Outcome executed = book.pipeline()
        .lock(new LockOrder.Execute("lease/side", LocalDate.of(2021, 3, 2), LockBook.SIGNATORIES, ""));
    assertThat(LockBook.errors(executed)).isEmpty();
    book.write("agreements/lease/amendments/sidex.yaml", LockBook.LETTER.replace("Letter", "Note"));
    assertThat(LockBook.errors(book.generate())).containsExactly("agreements/lease/amendments/sidex.yaml:1:1: error: the"
        + " paper in this file is rendered to the name of the executed copy of another [locked-name]");
  }

  @Test
  void outputs_are_kept_though_a_run_is_asked_for_one_format_or_paper() {
    Request text =
        new Request(folder, Optional.of("lease"), Optional.of("1"), Set.of(Format.TEXT), 1, "1.0");
    Map<String, String> before = book.files();
    assertThat(LockBook.told(new Pipeline(text).generate())).isEmpty();
    assertThat(book.files()).isEqualTo(before);
  }
}
