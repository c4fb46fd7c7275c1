package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.render.Format;
import dev.engross.render.pdf.Recompressed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate} and {@code check} do to, and say of, the files in {@code output/}. */
class OutputsTest {

  private static final String VERSION = "1.0";
  private static final String COPY = "output/expense-limitation/expense-limitation-conf.txt";
  private static final String TEXT = "output/expense-limitation/expense-limitation-am12.txt";
  private static final String PDF = "output/expense-limitation/expense-limitation-am12.pdf";
  private static final String SOURCE = "agreements/expense-limitation/amendments/12.yaml";
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void a_generated_book() {
    book = SampleBook.copyTo(folder.resolve("book"));
    Outcome outcome = generate();
    assertThat(outcome.documents()).hasSizeGreaterThanOrEqualTo(6).allMatch(d -> d.state() == State.NEW);
  }

  @Test
  void check_finds_nothing_after_generate() {
    assertThat(check().documents()).allMatch(d -> d.state() == State.SAME);
    assertThat(check().removed()).isEmpty();
  }

  @Test
  void check_names_a_stale_file_and_shows_its_first_differing_line() throws IOException {
    edit(TEXT, "May 1, 2005", "May 2, 2005");
    assertThat(not(State.SAME, check())).singleElement().satisfies(line -> {
      assertThat(line.path()).isEqualTo(TEXT);
      assertThat(line.state()).isEqualTo(State.STALE);
      assertThat(line.difference())
          .contains("2004, November 3, 2004, May 2, 2005, September 30, 2005, November 1, 2005,")
          .contains("2004, November 3, 2004, May 1, 2005, September 30, 2005, November 1, 2005,")
          .startsWith("line ");
    });
    assertThat(SampleBook.read(book.resolve(TEXT))).as("check writes nothing").contains("May 2, 2005");
  }

  @Test
  void lines_that_end_as_on_another_system_are_no_difference_and_are_left() throws IOException {
    String text = SampleBook.read(book.resolve(TEXT));
    Files.writeString(book.resolve(TEXT), text.replace("\n", "\r\n"));
    assertThat(not(State.SAME, check())).isEmpty();
    assertThat(not(State.SAME, generate())).isEmpty();
    assertThat(SampleBook.read(book.resolve(TEXT))).isEqualTo(text.replace("\n", "\r\n"));
    edit(TEXT, "May 1, 2005", "May 2, 2005");
    assertThat(not(State.SAME, check())).singleElement()
        .satisfies(line -> assertThat(line.difference()).contains("May 2, 2005"));
  }

  @Test
  void check_names_all_that_a_changed_source_makes_stale_and_no_other() throws IOException {
    edit(SOURCE, "1.10%", "1.20%");
    assertThat(not(State.SAME, check())).extracting(DocumentLine::path)
        .containsExactlyInAnyOrder(
            TEXT, PDF, TEXT.replace(".txt", ".htm"), COPY, COPY.replace(".txt", ".pdf"), COPY.replace(".txt", ".htm"));
  }

  @Test
  void check_names_a_missing_file() throws IOException {
    Files.delete(book.resolve(PDF));
    assertThat(not(State.SAME, check())).singleElement().satisfies(line -> {
      assertThat(line.path()).isEqualTo(PDF);
      assertThat(line.state()).isEqualTo(State.MISSING);
    });
    assertThat(book.resolve(PDF)).doesNotExist();
  }

  @Test
  void unchanged_files_keep_their_time_stamps() throws IOException {
    age();
    edit(SOURCE, "1.10%", "1.20%");
    Outcome outcome = generate();
    for (Path file : SampleBook.files(book.resolve("output"))) {
      boolean changed = SampleBook.name(book, file).contains("expense-limitation");
      assertThat(Files.getLastModifiedTime(file).equals(LONG_AGO)).as("%s is untouched", file).isEqualTo(!changed);
    }
    assertThat(not(State.SAME, outcome)).hasSize(6).allMatch(d -> d.state() == State.CHANGED);
  }

  @Test
  void a_file_that_was_changed_by_hand_is_given_back_its_content() throws IOException {
    SortedMap<String, String> before = SampleBook.outputs(book);
    edit(TEXT, "Batterymarch", "Buttermarch");
    Files.write(book.resolve(PDF), new byte[] {1, 2, 3});
    assertThat(not(State.SAME, generate())).extracting(DocumentLine::path).containsExactlyInAnyOrder(TEXT, PDF);
    assertThat(SampleBook.outputs(book)).isEqualTo(before);
  }

  @Test
  void a_second_run_says_the_same_of_every_file_and_writes_none() throws IOException {
    Outcome first = check();
    age();
    generate();
    Outcome again = generate();
    assertThat(again.documents()).isEqualTo(first.documents());
    assertThat(again.findings()).isEqualTo(first.findings());
    assertThat(again.findings().stream().map(again.report()::text))
        .containsExactlyElementsOf(first.findings().stream().map(first.report()::text).toList());
    for (Path file : SampleBook.files(book.resolve("output"))) {
      assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void outputs_that_no_source_gives_are_named_by_check_and_removed_by_generate() throws IOException {
    Path orphan = book.resolve("output/expense-limitation/expense-limitation-am13.pdf");
    Path alien = book.resolve("output/expense-limitation/notes.txt");
    Files.writeString(orphan, "old");
    Files.writeString(alien, "mine");
    assertThat(check().removed()).containsExactly("output/expense-limitation/expense-limitation-am13.pdf");
    assertThat(orphan).exists();
    assertThat(generate().removed()).containsExactly("output/expense-limitation/expense-limitation-am13.pdf");
    assertThat(orphan).doesNotExist();
    assertThat(alien).hasContent("mine");
  }

  @Test
  void a_folder_of_an_agreement_that_is_gone_is_emptied() throws IOException {
    for (Path file : SampleBook.files(book.resolve("agreements/distribution-class-b"))) {
      Files.delete(file);
    }
    assertThat(generate().removed()).hasSize(6).allMatch(p -> p.startsWith("output/distribution-class-b/"));
    assertThat(SampleBook.outputs(book)).hasSize(6);
  }

  @Test
  void a_narrowed_run_touches_what_it_was_asked_for_and_nothing_else() throws IOException {
    edit("agreements/expense-limitation/agreement.yaml", "Met Investors Series Trust", "Met Investors Series Company");
    edit("agreements/distribution-class-b/agreement.yaml", "Met Investors Series Trust", "Met Investors Series Company");
    Files.writeString(book.resolve("output/distribution-class-b/distribution-class-b-am07.txt"), "another's orphan");
    SortedMap<String, String> before = SampleBook.outputs(book);
    Outcome outcome = new Pipeline(SampleBook.request(book, "expense-limitation", "12", Set.of(Format.TEXT))).generate();
    assertThat(outcome.documents()).singleElement().extracting(DocumentLine::path).isEqualTo(TEXT);
    assertThat(outcome.removed()).isEmpty();
    assertThat(changed(before)).containsExactly(TEXT);
    new Pipeline(new Request(book, Optional.empty(), Optional.empty(), Set.of(Format.PDF), 2, VERSION)).generate();
    assertThat(changed(before)).containsExactly(
        "output/distribution-class-b/distribution-class-b-am01.pdf", "output/distribution-class-b/distribution-class-b-conf.pdf",
        PDF, TEXT, COPY.replace(".txt", ".pdf"));
  }

  @Test
  void a_run_with_an_error_writes_nothing() throws IOException {
    edit(SOURCE, "1.10%", "1.20%");
    edit("agreements/distribution-class-b/agreement.yaml", "dated: 2002-08-30", "dated: 2002-02-30");
    SortedMap<String, String> before = SampleBook.outputs(book);
    Outcome outcome = generate();
    assertThat(outcome.documents()).isEmpty();
    assertThat(outcome.findings()).isNotEmpty();
    assertThat(SampleBook.outputs(book)).isEqualTo(before);
  }

  @Test
  void a_pdf_that_differs_by_deflate_alone_is_kept() throws Exception {
    String content = SampleBook.outputs(book).get(PDF);
    byte[] other = Recompressed.at(1, content.getBytes(StandardCharsets.ISO_8859_1));
    Files.write(book.resolve(PDF), other);
    assertThat(other).isNotEqualTo(content.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(check().documents()).allMatch(d -> d.state() == State.SAME);
    generate();
    assertThat(book.resolve(PDF)).hasBinaryContent(other);
  }

  /** As a released toolkit does it, which remembers its last run. */
  private Outcome generate() {
    return new Pipeline(new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, VERSION)).generate();
  }

  private Outcome check() {
    return new Pipeline(new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, VERSION)).check();
  }

  private void edit(String name, String from, String to) {
    String text = SampleBook.read(book.resolve(name));
    assertThat(text).contains(from);
    SampleBook.write(book.resolve(name), text.replace(from, to));
  }

  private void age() throws IOException {
    for (Path file : SampleBook.files(book.resolve("output"))) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  private List<String> changed(SortedMap<String, String> before) {
    SortedMap<String, String> now = new TreeMap<>(SampleBook.outputs(book));
    assertThat(now.keySet()).isEqualTo(before.keySet());
    return now.keySet().stream().filter(name -> !now.get(name).equals(before.get(name))).toList();
  }

  private static List<DocumentLine> not(State state, Outcome outcome) {
    return outcome.documents().stream().filter(d -> d.state() != state).toList();
  }
}
