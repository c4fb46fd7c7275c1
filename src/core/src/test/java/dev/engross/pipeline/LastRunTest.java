package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.output.Watch;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run believes of what the last one left in {@code target/engross/}. */
class LastRunTest {

  private static final List<String> FINE = List.of("", "stray-file", "WARN", "agreements/a.yaml", "1", "1", "message", "mend", "a paper");

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void a_book() {
    book = SampleBook.copyTo(folder.resolve("book"));
  }

  /** Rows of findings of which one is not what a run writes. */
  static List<List<String>> spoilt() {
    return List.of(
        List.of(), List.of("garbage"), FINE.subList(0, 8), with(2, "GRAVE"), with(4, "0"), with(5, "-1"), with(4, "many"),
        with(5, "99999999999"));
  }

  private static List<String> with(int at, String field) {
    List<String> row = new ArrayList<>(FINE);
    row.set(at, field);
    return row;
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void a_snapshot_with_a_finding_that_no_run_wrote_is_not_believed(List<String> row) {
    remember(List.of(FINE, row), List.of());
    assertThat(generate().documents()).hasSizeGreaterThan(3).allMatch(d -> d.state() == State.NEW);
  }

  @Test
  void a_snapshot_with_a_document_that_no_run_wrote_is_not_believed() {
    remember(List.of(), List.of(List.of("x", "y", "z")));
    assertThat(generate().documents()).hasSizeGreaterThan(3);
    remember(List.of(), List.of(List.of("x")));
    assertThat(generate().documents()).hasSizeGreaterThan(3);
  }

  @Test
  void a_snapshot_of_a_run_is_believed() {
    remember(List.of(FINE), List.of(List.of("output/x", "1", "5")));
    assertThat(generate().documents()).containsExactly(new DocumentLine("output/x", 1, 5, State.SAME, ""));
  }

  @Test
  void a_finding_in_a_file_with_a_tab_in_its_name_is_said_again_as_it_was() throws IOException {
    Path odd = book.resolve("agreements/expense-limitation/odd\tname.yaml");
    Assumptions.assumeTrue(written(odd), "this disk takes no tab in a name");
    Outcome first = generate();
    assertThat(first.findings()).anyMatch(f -> f.at().file().endsWith("odd\tname.yaml") && f.rule().equals("stray-file"));
    Outcome again = generate();
    assertThat(again.documents()).allMatch(d -> d.state() == State.SAME);
    assertThat(again.findings()).isEqualTo(first.findings());
  }

  private static boolean written(Path file) {
    try {
      Files.writeString(file, "x");
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private void remember(List<List<String>> findings, List<List<String>> documents) {
    for (Path file : SampleBook.files(book)) {
      try {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThat(Watch.begin(book, List.of("agreements", "templates")).finish("1.0", "*/*/[]", findings, documents, List.of()))
        .isTrue();
  }

  private Outcome generate() {
    return new Pipeline(new Request(book, Optional.empty(), Optional.empty(), Set.of(), 2, "1.0")).generate();
  }
}
