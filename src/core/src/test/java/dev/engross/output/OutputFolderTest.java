package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.output.Comparison.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputFolderTest extends BookOnDisk {

  @Test
  void a_file_is_missing_then_the_same_then_stale() {
    assertThat(write(TEXT, "one")).isEqualTo(Result.MISSING);
    assertThat(write(TEXT, "one")).isEqualTo(Result.SAME);
    assertThat(write(TEXT, "two")).isEqualTo(Result.STALE);
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=two");
  }

  @Test
  void a_file_that_is_the_same_keeps_its_time_stamp() throws IOException {
    write(TEXT, "one");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(book.resolve(TEXT.path()), old);
    write(TEXT, "one");
    assertThat(Files.getLastModifiedTime(book.resolve(TEXT.path()))).isEqualTo(old);
    write(TEXT, "two");
    assertThat(Files.getLastModifiedTime(book.resolve(TEXT.path()))).isNotEqualTo(old);
  }

  @Test
  void a_file_that_is_as_good_is_kept() {
    write(PDF, "made elsewhere");
    Sameness pdfsAreAlike = (name, standing, given) -> name.ending().equals("pdf");
    try (OutputFolder output = new OutputFolder(book, WHOLE_BOOK, pdfsAreAlike)) {
      assertThat(output.stage(PDF, bytes("made here"))).isEqualTo(Result.SAME);
      output.commit();
    }
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.pdf=made elsewhere");
  }

  @Test
  void nothing_is_touched_and_nothing_is_left_when_the_run_ends_without_a_commit() {
    write(TEXT, "old");
    try (OutputFolder output = open()) {
      output.stage(TEXT, bytes("new"));
      output.stage(PDF, bytes("new"));
      assertThat(tree()).contains("target/engross/staging/kiln+kiln-am01.txt=new", "output/kiln/kiln-am01.txt=old");
    }
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=old");
  }

  @Test
  void what_a_killed_run_left_is_swept() throws IOException {
    put("target/engross/staging/deep/gone+gone-am01.txt", "left");
    put("output/kiln/.kiln-am01.txt.engross-tmp", "left");
    put("output/kiln/.mine.engross-tmp", "mine");
    write(TEXT, "one");
    assertThat(tree()).containsExactly("output/kiln/.mine.engross-tmp=mine", "output/kiln/kiln-am01.txt=one");
  }

  @Test
  void a_name_with_hyphens_does_not_collide_with_another_agreements() {
    try (OutputFolder output = open()) {
      output.stage(new OutputName("a", "am1-am2", "txt"), bytes("of a"));
      output.stage(new OutputName("a-am1", "am2", "txt"), bytes("of a-am1"));
      output.commit();
    }
    assertThat(tree()).contains("output/a-am1/a-am1-am2.txt=of a-am1", "output/a/a-am1-am2.txt=of a");
  }

  @Test
  void several_threads_may_stage_at_once() {
    try (OutputFolder output = open()) {
      IntStream.range(100, 300)
          .parallel()
          .forEach(n -> output.stage(new OutputName("a", "am" + n, "txt"), bytes("" + n)));
      output.commit();
    }
    assertThat(tree()).hasSize(200).contains("output/a/a-am123.txt=123");
  }

  @Test
  void orphans_are_removed_and_named_and_nothing_else_is() throws IOException {
    put("output/kiln/kiln-am02.txt", "x");
    put("output/kiln/kiln-am03.txt", "x");
    put("output/kiln/notes.txt", "x");
    put("output/gone/gone-base.pdf", "x");
    put("output/gone-too/gone-too-base.pdf", "x");
    put("output/gone-too/mine.pdf", "x");
    put("output/kiln/deep/kiln-am02.txt", "x");
    put("output/kiln-am02.txt", "x");
    Files.createDirectories(book.resolve("output/empty-of-mine"));
    Files.createDirectories(book.resolve("output/kiln/kiln-am09.txt"));
    try (OutputFolder output = open()) {
      output.stage(TEXT, bytes("one"));
      output.keep(new OutputName("kiln", "am03", "txt"));
      assertThat(output.commit())
          .containsExactly(
              "output/gone-too/gone-too-base.pdf", "output/gone/gone-base.pdf", "output/kiln/kiln-am02.txt");
    }
    assertThat(tree())
        .containsExactly(
            "output/gone-too/mine.pdf=x", "output/kiln-am02.txt=x", "output/kiln/deep/kiln-am02.txt=x",
            "output/kiln/kiln-am01.txt=one", "output/kiln/kiln-am03.txt=x", "output/kiln/notes.txt=x");
    assertThat(book.resolve("output/gone")).doesNotExist();
    assertThat(book.resolve("output/empty-of-mine")).exists();
    assertThat(book.resolve("output/kiln/kiln-am09.txt")).isDirectory();
  }

  @Test
  void a_file_that_the_toolkit_never_wrote_is_left_alone() throws IOException {
    put("output/kiln/kiln-am01-signed.pdf", "scan");
    put("output/kiln/kiln-am01f.pdf", "scan");
    put("output/kiln/kiln-am100x.pdf", "scan");
    put("output/kiln/kiln-basex.pdf", "scan");
    put("output/kiln/kiln-amended.pdf", "scan");
    put("output/kiln/kiln-amendments-overview.txt", "notes");
    put("output/kiln/kiln-am2021-09-15.txt", "notes");
    put("output/other/other-am01-scan.pdf", "scan");
    List<String> before = tree();
    try (OutputFolder output = open()) {
      assertThat(output.orphans()).isEmpty();
      assertThat(output.commit()).isEmpty();
    }
    assertThat(tree()).isEqualTo(before);
  }

  @Test
  void an_orphan_of_a_paper_without_a_number_is_removed_where_it_is_remembered() throws IOException {
    OutputName spring = new OutputName("kiln", "amspring", "txt");
    put("output/kiln/kiln-amautumn.txt", "notes");
    write(spring, "one");
    write(spring, "one");
    assertThat(tree()).contains("target/engross/written=output/kiln/kiln-amspring.txt\n");
    try (OutputFolder output = new OutputFolder(book, new Scope(Optional.of("other"), Optional.empty(), Set.of()), BYTES)) {
      assertThat(output.commit()).isEmpty();
    }
    try (OutputFolder output = open()) {
      assertThat(output.orphans()).containsExactly("output/kiln/kiln-amspring.txt");
      assertThat(output.commit()).containsExactly("output/kiln/kiln-amspring.txt");
    }
    put("output/kiln/kiln-amspring.txt", "notes");
    try (OutputFolder output = open()) {
      assertThat(output.commit()).as("it was removed, and so forgotten").isEmpty();
    }
    assertThat(tree()).contains("output/kiln/kiln-amautumn.txt=notes", "output/kiln/kiln-amspring.txt=notes");
  }

  @Test
  void a_memory_that_cannot_be_read_remembers_nothing() throws IOException {
    put("output/kiln/kiln-amspring.txt", "notes");
    put("notes.txt", "mine");
    put("target/engross/written", "\u0000/../kiln-amspring.txt\noutput/../notes.txt\noutput/kiln/../notes.txt\n\n");
    try (OutputFolder output = open()) {
      assertThat(output.commit()).isEmpty();
    }
    assertThat(tree()).contains("output/kiln/kiln-amspring.txt=notes", "notes.txt=mine");
  }

  @Test
  void a_paper_whose_name_begins_like_a_numbered_one_is_none_of_its_copies() throws IOException {
    write(new OutputName("kiln", "am100x", "txt"), "of 100x.yaml");
    try (OutputFolder output = new OutputFolder(book, new Scope(Optional.of("kiln"), Optional.of("100"), Set.of()), BYTES)) {
      assertThat(output.commit()).isEmpty();
    }
    assertThat(tree()).contains("output/kiln/kiln-am100x.txt=of 100x.yaml");
  }

  @Test
  void no_orphan_is_removed_outside_the_scope() throws IOException {
    for (String name : List.of("am01.txt", "am01x.txt", "am01.pdf", "am02.txt", "base.txt")) {
      put("output/a/a-" + name, "x");
    }
    put("output/b/b-am01.txt", "x");
    Scope scope = new Scope(Optional.of("a"), Optional.of("01"), Set.of("txt"));
    try (OutputFolder output = new OutputFolder(book, scope, BYTES)) {
      assertThat(output.commit()).containsExactly("output/a/a-am01.txt");
    }
    Scope wider = new Scope(Optional.of("a"), Optional.empty(), Set.of());
    try (OutputFolder output = new OutputFolder(book, wider, BYTES)) {
      assertThat(output.commit()).containsExactly("output/a/a-am01.pdf", "output/a/a-am02.txt", "output/a/a-base.txt");
    }
    assertThat(tree()).containsExactly("output/a/a-am01x.txt=x", "output/b/b-am01.txt=x");
  }

  @Test
  void no_orphan_is_removed_through_a_symbolic_link() throws IOException {
    put("elsewhere/gone/gone-am01.txt", "x");
    put("output/kiln/notes.txt", "x");
    Files.createSymbolicLink(book.resolve("output/gone"), book.resolve("elsewhere/gone"));
    Files.createSymbolicLink(book.resolve("output/kiln/kiln-am07.txt"), book.resolve("output/kiln/notes.txt"));
    try (OutputFolder output = open()) {
      assertThat(output.commit()).isEmpty();
    }
    assertThat(book.resolve("elsewhere/gone/gone-am01.txt")).exists();
    assertThat(book.resolve("output/kiln/kiln-am07.txt")).isSymbolicLink();
  }

  @Test
  void a_comparison_writes_nothing() throws IOException {
    put("output/kiln/kiln-am01.txt", "400 tons");
    put("output/kiln/kiln-am05.txt", "x");
    try (OutputFolder output = open()) {
      assertThat(output.compare(TEXT, bytes("550 tons")))
          .isEqualTo(new Comparison(Result.STALE, "line 1\n  output has:   400 tons\n  sources give: 550 tons"));
      assertThat(output.compare(TEXT, bytes("400 tons"))).isEqualTo(new Comparison(Result.SAME, ""));
      assertThat(output.compare(PDF, bytes("x"))).isEqualTo(new Comparison(Result.MISSING, ""));
      assertThat(output.orphans()).containsExactly("output/kiln/kiln-am05.txt");
    }
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=400 tons", "output/kiln/kiln-am05.txt=x");
  }

  @Test
  void an_output_that_is_a_link_is_replaced_and_not_written_through() throws IOException {
    put("precious.txt", "precious");
    Files.createDirectories(book.resolve("output/kiln"));
    Files.createSymbolicLink(book.resolve(TEXT.path()), book.resolve("precious.txt"));
    write(TEXT, "one");
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=one", "precious.txt=precious");
    assertThat(Files.isSymbolicLink(book.resolve(TEXT.path()))).isFalse();
  }
}
