package dev.engross.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.finding.Finding;
import dev.engross.finding.FindingReport;
import dev.engross.finding.Severity;
import dev.engross.pipeline.Outcome;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.pipeline.Overview;
import dev.engross.pipeline.Proof;
import dev.engross.pipeline.Tagging;
import dev.engross.schema.SchemaFile;
import dev.engross.schema.SchemaKind;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class RunLogTest {

  private static final String YAML = "agreements/kiln/agreement.yaml";
  private static final Finding ERROR =
      Finding.error("unknown-key", new Location(YAML, 2, 1), "there is no key datd", "write dated");
  private static final Finding WARNING =
      Finding.warn("unused-term", Location.startOf("agreements/book.yaml"), "Clay is not used", "");
  private static final Finding REMARK =
      new Finding("unexplained-row", Severity.INFO, new Location(YAML, 9, 3), "Blue is first known here", "");

  private final FakeLog log = new FakeLog();
  private final RunLog onErrors = new RunLog(log, Severity.ERROR);
  private final RunLog onWarnings = new RunLog(log, Severity.WARN);

  @Test
  void a_finding_is_said_at_its_level_with_its_line_and_what_to_do() {
    assertThatThrownBy(() -> onErrors.validated(outcome(ERROR, WARNING, REMARK)))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 file; shown above with what to do");
    assertThat(log.said)
        .containsExactly(
            "ERROR " + YAML + ":2:1: error: there is no key datd [unknown-key]"
                + "\n    datd: 2019-03-04\n    ^\n    to mend: write dated",
            "WARN agreements/book.yaml:1:1: warning: Clay is not used [unused-term]",
            "INFO " + YAML + ":9:3: info: Blue is first known here [unexplained-row]");
  }

  @Test
  void of_thousands_of_one_rule_in_a_file_a_hundred_are_shown_and_the_rest_counted() {
    List<Finding> many = new ArrayList<>(List.of(WARNING));
    for (int line = 1; line <= 4000; line++) {
      many.add(Finding.error("duplicate-key", new Location("agreements/kiln/b.yaml", line, 1), "twice", ""));
    }
    assertThatThrownBy(() -> onErrors.validated(outcome(many.toArray(Finding[]::new))))
        .hasMessage("4,000 errors in 1 file; shown above with what to do");
    assertThat(log.said)
        .hasSize(102)
        .contains("ERROR agreements/kiln/b.yaml:100:1: error: twice [duplicate-key]")
        .endsWith("ERROR agreements/kiln/b.yaml: … and 3,900 more of [duplicate-key]");
  }

  @Test
  void what_was_locked_is_named_and_what_to_do_next() throws MojoFailureException {
    Outcome outcome = new Outcome(List.of(), new FindingReport(Map.of()),
        List.of(new DocumentLine("agreements/kiln/lock.yaml", 0, 812, State.NEW, "")), List.of());
    onErrors.locked(outcome);
    assertThat(log.said).containsExactly("INFO agreements/kiln/lock.yaml    812 B  new",
        "INFO now run `mvn generate`, look at what changed, and commit all of it together");
    assertThatThrownBy(() -> onErrors.locked(outcome(ERROR))).hasMessage("1 error in 1 file; nothing was written");
  }

  @Test
  void a_lock_that_was_removed_is_named_and_a_pack_is_not_to_be_committed() throws MojoFailureException {
    onErrors.locked(with(List.of(), List.of(file("01.yaml", State.CHANGED)), List.of("agreements/kiln/lock.yaml")));
    assertThat(log.said).contains("INFO agreements/kiln/lock.yaml  removed: no paper is locked in it any more");
    onErrors.packed(with(List.of(), List.of(file("kiln-1.zip", State.NEW)), List.of()));
    assertThat(log.said).last().asString().contains("nothing is to be committed");
  }

  @Test
  void a_table_without_a_row_is_not_shown() {
    assertThatThrownBy(() -> onErrors.shown(new Overview(List.of(), outcome(ERROR)))).hasMessageStartingWith("1 error");
    assertThat(log.said).hasSize(1);
  }

  @Test
  void tags_are_named_with_the_commands_about_them_and_papers_that_have_no_lock() throws MojoFailureException {
    onErrors.tagged(new Tagging(List.of("executed/kiln/1"), List.of("kiln/base"), outcome()));
    assertThat(log.said).containsExactly(
        "INFO 1 executed paper without a lock (kiln/base): what has none is not tagged", "INFO tagged executed/kiln/1",
        "INFO git push origin executed/kiln/1 gives them to others; until then, git tag -d executed/kiln/1 takes them back");
  }

  @Test
  void a_proof_tells_how_much_it_proves() throws MojoFailureException {
    onErrors.verified(new Proof(1, List.of(), 0, outcome(REMARK)));
    onErrors.verified(new Proof(12, List.of("kiln/1", "kiln/2", "kiln/3"), 0, outcome()));
    assertThat(log.said.subList(1, 3)).containsExactly(
        "INFO 1 locked paper is as it was locked",
        "INFO 12 locked papers are as they were locked; 3 executed papers without a lock (kiln/1, kiln/2, kiln/3):"
            + " nothing is proved of what has none");
    assertThatThrownBy(() -> onErrors.verified(new Proof(1, List.of(), 0, outcome(ERROR))))
        .hasMessage("1 error in 1 file; what these are about is not proved");
  }

  @Test
  void warnings_fail_only_where_they_are_to() throws MojoFailureException {
    onErrors.validated(outcome(WARNING, REMARK));
    assertThat(log.said).endsWith("INFO the book is sound, with 2 remarks");
    assertThatThrownBy(() -> onWarnings.validated(outcome(WARNING, REMARK)))
        .hasMessage("1 warning in 1 file, and engross.failOn is WARN; shown above with what to do");
    assertThat(log.said).as("what fails a quiet run").contains("ERROR agreements/book.yaml:1:1: warning: Clay is not used [unused-term]");
    assertThatThrownBy(() -> onWarnings.validated(outcome(ERROR, ERROR, WARNING)))
        .hasMessage("2 errors and 1 warning in 2 files; shown above with what to do");
  }

  @Test
  void each_schema_is_named_with_what_became_of_it_and_the_line_that_leads_to_it() {
    onErrors.schemas(
        List.of(
            new SchemaFile(SchemaKind.EVENTS, "agreements/.schema/events.json", SchemaFile.Change.SAME),
            new SchemaFile(SchemaKind.BOOK, "agreements/.schema/book.json", SchemaFile.Change.NEW)));
    assertThat(log.said)
        .containsExactly(
            "INFO agreements/.schema/events.json  same",
            "INFO agreements/.schema/book.json    new",
            "INFO The first line of a file tells an editor its schema:",
            "INFO   agreements/<id>/events.yaml  # yaml-language-server: $schema=../.schema/events.json",
            "INFO   agreements/book.yaml         # yaml-language-server: $schema=.schema/book.json");
  }

  @Test
  void a_sound_book_is_called_that() throws MojoFailureException {
    onErrors.validated(outcome());
    assertThat(log.said).containsExactly("INFO the book is sound");
  }

  @Test
  void generate_writes_nothing_when_there_is_an_error() {
    assertThatThrownBy(() -> onWarnings.generated(outcome(ERROR), 1))
        .hasMessage("1 error in 1 file; nothing was written");
    assertThat(log.said).hasSize(1);
  }

  @Test
  void generate_tells_of_the_files_before_it_fails_on_a_warning() {
    Outcome outcome = with(List.of(WARNING), List.of(file("am01.txt", State.NEW)), List.of());
    assertThatThrownBy(() -> onWarnings.generated(outcome, 1))
        .hasMessage("1 warning in 1 file, and engross.failOn is WARN; the files were written");
    assertThat(log.said).hasSize(3).endsWith("INFO 1 document, 1 file: 1 new; 0.0 s");
  }

  @Test
  void generate_shows_a_line_a_file_and_a_summary() throws MojoFailureException {
    onErrors.generated(
        with(
            List.of(),
            List.of(
                new DocumentLine("output/kiln/kiln-base.txt", 12, 812, State.SAME, ""),
                new DocumentLine("output/kiln/kiln-base.pdf", 12, 123_449, State.CHANGED, ""),
                new DocumentLine("output/kiln/kiln-am01.pdf", 1, 2_000_000, State.NEW, ""),
                new DocumentLine("output/kiln/kiln-am01.htm", 0, 12_345, State.SAME, "")),
            List.of("output/kiln/kiln-am02.txt")),
        432_000_000L);
    assertThat(log.said)
        .containsExactly(
            "INFO output/kiln/kiln-base.txt  12 pages     812 B  same",
            "INFO output/kiln/kiln-base.pdf  12 pages  123.4 kB  changed",
            "INFO output/kiln/kiln-am01.pdf    1 page    2.0 MB  new",
            "INFO output/kiln/kiln-am01.htm             12.3 kB  same",
            "INFO output/kiln/kiln-am02.txt  removed: no source gives it any more",
            "INFO 2 documents, 4 files: 1 new, 1 changed, 2 same, 1 removed; 0.4 s");
  }

  @Test
  void generate_shows_only_what_changed_of_many_files() throws MojoFailureException {
    List<DocumentLine> files = new ArrayList<>();
    for (int i = 1000; i < 2200; i++) {
      files.add(file("am" + i + ".txt", i == 1500 ? State.CHANGED : State.SAME));
    }
    onErrors.generated(with(List.of(), files, List.of()), 61_250_000_000L);
    assertThat(log.said)
        .containsExactly(
            "INFO output/kiln/kiln-am1500.txt  1 page  100 B  changed",
            "INFO 1,199 files not shown: the same as before",
            "INFO 1,200 documents, 1,200 files: 1 changed, 1,199 same; 61.3 s");
  }

  @Test
  void check_says_what_differs_and_what_to_run() {
    Outcome outcome =
        with(
            List.of(),
            List.of(
                file("base.txt", State.SAME),
                file("am01.pdf", State.MISSING),
                new DocumentLine("output/kiln/kiln-am01.txt", 1, 9, State.STALE,
                    "line 2\n  output has:   a\n  sources give: b")),
            List.of("output/kiln/kiln-am02.txt"));
    assertThatThrownBy(() -> onErrors.checked(outcome))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "output/ is not what the sources give: 1 missing, 1 stale, 1 left over"
                + "; run `mvn generate`, and commit what it writes");
    assertThat(log.said)
        .containsExactly(
            "ERROR output/kiln/kiln-am01.pdf is missing",
            "ERROR output/kiln/kiln-am01.txt is stale: line 2\n      output has:   a\n      sources give: b",
            "ERROR output/kiln/kiln-am02.txt is left over: no source gives it any more");
  }

  @Test
  void check_shows_no_more_than_forty_differences() {
    List<DocumentLine> files = new ArrayList<>();
    for (int i = 100; i < 200; i++) {
      files.add(file("am" + i + ".txt", State.MISSING));
    }
    assertThatThrownBy(() -> onErrors.checked(with(List.of(), files, List.of())))
        .hasMessageContaining(": 100 missing;");
    assertThat(log.said).hasSize(41).endsWith("ERROR and 60 files more");
  }

  @Test
  void check_is_content_with_what_the_sources_give() throws MojoFailureException {
    List<DocumentLine> files = List.of(file("am01.txt", State.SAME), file("am01.pdf", State.SAME));
    onErrors.checked(with(List.of(REMARK), files, List.of()));
    assertThat(log.said).endsWith("INFO output/ is what the sources give: 1 document, 2 files");
    assertThatThrownBy(() -> onErrors.checked(outcome(ERROR)))
        .hasMessage("1 error in 1 file; mend them, then run `mvn generate`");
  }

  @Test
  void info_is_a_table_even_of_a_book_with_errors() {
    Overview overview =
        new Overview(
            List.of(
                new Overview.Row("kiln", "base", "2019-03-04", "executed", "", "current"),
                new Overview.Row("kiln", "1", "2021-09-15", "draft", "extends the term" + " and more".repeat(10),
                    "missing")),
            outcome(ERROR));
    assertThatThrownBy(() -> onErrors.shown(overview))
        .hasMessage("1 error in 1 file; shown above with what to do");
    assertThat(log.said.subList(1, 4))
        .containsExactly(
            "INFO agreement   no.  dated       status    output   does",
            "INFO kiln       base  2019-03-04  executed  current",
            "INFO kiln          1  2021-09-15  draft     missing"
                + "  extends the term and more and more and more and more and...");
  }

  private static DocumentLine file(String name, State state) {
    return new DocumentLine("output/kiln/kiln-" + name, 1, 100, state, "");
  }

  private static Outcome outcome(Finding... findings) {
    return with(List.of(findings), List.of(), List.of());
  }

  private static Outcome with(List<Finding> findings, List<DocumentLine> files, List<String> removed) {
    SourceFile source = SourceFile.of(YAML, "agreement: Kiln Lease\ndatd: 2019-03-04\n");
    return new Outcome(findings, new FindingReport(Map.of(YAML, source)), files, removed);
  }
}
