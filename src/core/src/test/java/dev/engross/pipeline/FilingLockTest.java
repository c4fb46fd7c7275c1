package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filing copies of papers that are locked. */
class FilingLockTest {

  private static final String FILED = "output/lease/lease-am01f.txt";
  private static final String PDF = "output/lease/lease-am01f.pdf";

  @TempDir Path temp;
  private LockBook book;

  @BeforeEach
  void mark() {
    book = LockBook.in(temp);
    book.replace(LockBook.BASE, "particulars: {Rent: $1.00}", "particulars: {Rent: \"[[$1,777.00]]\"}");
    book.replace(LockBook.PAPER, "to: $2.00", "to: \"[[$2,888.00]]\"");
    book.generate();
  }

  @Test
  void a_filing_copy_follows_its_paper_until_that_is_executed() {
    assertThat(book.read(FILED)).contains("[DRAFT]", "The Rent, which is [***], is hereby").doesNotContain("888");
    assertThat(LockBook.errors(book.finalizePaper())).isEmpty();
    assertThat(book.read(LockBook.LOCK)).doesNotContain("am01f");
    assertThat(book.pipeline().check().documents()).filteredOn(d -> d.path().contains("am01"))
        .hasSize(6).allMatch(d -> d.state() == Outcome.State.SAME);
    assertThat(book.read(FILED)).doesNotContain("[DRAFT]", "/s/", "888");
    assertThat(LockBook.errors(book.execute())).isEmpty();
    assertThat(book.read(LockBook.LOCK)).contains("copy: \"filing\"", FILED, PDF);
    assertThat(book.read(FILED)).contains("/s/ Ada Quist", "[***]").doesNotContain("888");
    String before = book.read(FILED);
    Outcome again = book.generate();
    assertThat(LockBook.told(again)).isEmpty();
    assertThat(again.removed()).isEmpty();
    assertThat(book.read(FILED)).isEqualTo(before);
    assertThat(book.pipeline().verify().outcome().findings()).isEmpty();
    assertThat(LockBook.told(book.pipeline().check())).isEmpty();
  }

  @Test
  void a_filing_copy_that_was_executed_is_held_to_its_lock() {
    execute();
    book.replace(FILED, "[***]", "$2,888.00");
    assertThat(LockBook.errors(book.generate())).containsExactly(
        FILED + ":1:1: error: this file is not as it was when the paper was executed [locked-output]");
  }

  @Test
  void marks_that_change_in_an_earlier_paper_are_told() {
    execute();
    book.replace(LockBook.BASE, "[[$1,777.00]]", "$1,777.00");
    assertThat(LockBook.told(book.generate())).containsExactly(
        LockBook.PAPER + ":1:1: warning: the book now gives another filing copy than when this paper was executed; "
            + "output/ keeps what was locked [locked-document]");
    assertThat(book.read(FILED)).doesNotContain("777");
    assertThat(LockBook.told(book.pipeline().verify().outcome()))
        .anyMatch(f -> f.contains("another filing copy"));
  }

  @Test
  void a_correction_locks_the_filing_copy_anew() {
    execute();
    book.replace(LockBook.PAPER, "strike: big", "strike: \"[[big]]\"");
    book.replace(LockBook.BASE, "The yard is big. It is dry.", "\"The yard is [[big]]. It is dry.\"");
    assertThat(LockBook.errors(book.correct("the size is confidential too"))).isEmpty();
    assertThat(book.read(FILED)).contains("\"[***]\"").doesNotContain("big");
    assertThat(LockBook.errors(book.generate())).isEmpty();
  }

  @Test
  void a_filing_copy_is_known_by_what_it_says_and_proved_by_the_book() {
    assertThat(told()).containsExactly(
        "file-filing this PDF says that it is a filing copy of lease/1: what is confidential is left out of it, "
            + "and it carries nothing of its making",
        "file-same its pages are what the book gives with what is confidential left out");
    book.replace(LockBook.PAPER, "[[$2,888.00]]", "[[$3.00]]");
    assertThat(told()).as("another figure").anyMatch(f -> f.startsWith("file-same"));
    book.finalizePaper();
    assertThat(told()).as("another status").anyMatch(f -> f.startsWith("file-same"));
    book.replace(LockBook.PAPER, "insert: small", "insert: little");
    assertThat(told()).anyMatch(f -> f.startsWith("file-of-other-sources"));
    book.replace(LockBook.PAPER, "[[$3.00]]", "$3.00").replace(LockBook.BASE, "[[$1,777.00]]", "$1,777.00");
    assertThat(told()).anyMatch(f -> f.startsWith("file-unknown-paper"));
  }

  @Test
  void a_paper_that_is_called_as_a_filing_copy_is_told() {
    book.write("agreements/lease/amendments/spring.yaml", LockBook.LETTER + "legend: \"[[Secret]]\"\n");
    book.write("agreements/lease/amendments/springf.yaml", LockBook.LETTER);
    assertThat(LockBook.errors(book.generate())).containsExactly(
        "agreements/lease/amendments/springf.yaml:1:1: error: the paper in this file is rendered to the name of the "
            + "filing copy of \"spring\" [locked-name]");
  }

  @Test
  void a_figure_that_is_marked_in_one_place_alone_is_told_and_stops_nothing() {
    book.replace(LockBook.PAPER, "insert: small", "insert: \"small (it was $11,777.00 or $1,777.001 and is $1,777.00)\"");
    List<String> told = LockBook.told(book.generate());
    assertThat(told).containsExactly(
        LockBook.PAPER + ":9:110: info: \"$1,777.00\" is confidential at " + LockBook.BASE
            + ":8:22, and stands here without marks, so that a filing copy which says this prints it "
            + "[confidential-elsewhere]");
    assertThat(LockBook.told(book.pipeline().validate())).isEqualTo(told);
    assertThat(LockBook.told(book.generate())).as("remembered").isEqualTo(told);
  }

  @Test
  void the_table_tells_of_filing_copies() {
    assertThat(book.pipeline().info().rows()).extracting(Overview.Row::output)
        .containsExactly("current", "current, with a filing copy");
  }

  private void execute() {
    book.finalizePaper();
    book.execute();
    book.generate();
  }

  private List<String> told() {
    try (Workers workers = new Workers(1)) {
      return new Reprint(book.request(), workers, "x.pdf").of(book.bytes(PDF)).stream()
          .map((Finding f) -> f.rule() + " " + f.message()).toList();
    }
  }
}
