package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.output.RunLock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be kept as files of a case: links, encodings, sizes, disks, and runs at once. */
class SpoiltBookTest {

  private static final Path SOUND = Path.of("src/test/resources/cases/a_sound_book_has_no_findings/book");
  private static final String AGREEMENT = "agreements/clay-supply/agreement.yaml";
  private static final String FIRST = "agreements/clay-supply/amendments/01.yaml";
  private static final String SECOND = "agreements/clay-supply/amendments/02.yaml";

  @TempDir Path temp;
  private BookCopy book;

  @BeforeEach
  void copy_a_sound_book() throws IOException {
    book = BookCopy.of(SOUND, temp.resolve("book"), false);
  }

  private void finds(String... findings) throws IOException {
    Outcome outcome = book.pipeline().generate();
    assertThat(outcome.findings().stream().map(Object::toString)).containsExactly(findings);
    assertThat(book.output()).isEmpty();
  }

  private Path file(String name) {
    return book.folder().resolve(name);
  }

  @Test
  void a_byte_order_mark_is_told_and_the_paper_made() throws IOException {
    byte[] text = Files.readAllBytes(file(SECOND));
    byte[] marked = new byte[text.length + 3];
    System.arraycopy(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, marked, 0, 3);
    System.arraycopy(text, 0, marked, 3, text.length);
    Outcome without = BookCopy.of(SOUND, temp.resolve("other"), false).pipeline().generate();
    book.write(SECOND, marked);
    Outcome outcome = book.pipeline().generate();
    assertThat(outcome.findings().stream().map(Object::toString))
        .containsExactly(SECOND + ":1:1: warning: the file begins with a byte-order mark [byte-order-mark]");
    assertThat(outcome.documents()).isEqualTo(without.documents());
    assertThat(book.output()).isEqualTo(new BookCopy(temp.resolve("other")).output());
  }

  @Test
  void another_encoding_is_told_at_its_first_byte() throws IOException {
    String text = Files.readString(file(AGREEMENT)).replace("Pell Harbor", "Pell H\u00e4fen");
    book.write(AGREEMENT, text.getBytes(Charset.forName("windows-1252")));
    finds(AGREEMENT + ":6:23: error: here stands the byte 0xe4, which is not UTF-8; the file seems to be Windows-1252 [not-utf8]");
    book.write(AGREEMENT, text.getBytes(StandardCharsets.UTF_16LE));
    finds(AGREEMENT + ":1:1: error: the file seems to be UTF-16, not UTF-8 [not-utf8]");
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_not_read() throws IOException {
    for (String name : List.of(SECOND, "agreements/clay-supply/text.md", "templates/supply/amendment.ftlh")) {
      Files.createDirectories(file(name).getParent());
      try (RandomAccessFile file = new RandomAccessFile(file(name).toFile(), "rw")) {
        file.setLength(100L * 1024 * 1024);
      }
    }
    finds(
        SECOND + ":1:1: error: the file has 104857600 bytes, and at most 4194304 are read [file-too-large]",
        "agreements/clay-supply/text.md:1:1: error: the file has 104857600 bytes, and at most 4194304 are read [file-too-large]",
        "templates/supply/amendment.ftlh:1:1: error: the file has 104857600 bytes, and at most 4194304 are read [file-too-large]");
  }

  @Test
  void a_link_that_leaves_the_book_is_not_followed() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.yaml"), "amendment: 3\n");
    Files.createSymbolicLink(file("agreements/clay-supply/amendments/03.yaml"), secret);
    Files.createSymbolicLink(file("agreements/clay-supply/amendments/04.yaml"), Path.of("nowhere.yaml"));
    Files.createDirectories(file("templates"));
    Files.createSymbolicLink(file("templates/stolen"), temp);
    finds(
        "agreements/clay-supply/amendments/03.yaml:1:1: error: agreements/clay-supply/amendments/03.yaml is a link that leads out of the book [link-leaves-book]",
        "agreements/clay-supply/amendments/04.yaml:1:1: error: agreements/clay-supply/amendments/04.yaml is a link that leads nowhere [dangling-link]",
        "templates/stolen:1:1: error: templates/stolen is a link that leads out of the book [link-leaves-book]");
  }

  @Test
  void a_link_inside_the_book_is_followed() throws IOException {
    Files.move(file(SECOND), file("agreements/clay-supply/second.md"));
    Files.createSymbolicLink(file(SECOND), Path.of("../second.md"));
    assertThat(book.pipeline().generate().findings()).isEmpty();
  }

  @Test
  void an_output_folder_that_is_a_link_or_a_file_is_not_written() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(file("output"), elsewhere);
    assertThatThrownBy(() -> book.pipeline().generate())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("output is a symbolic link, which may lead out of the book; put a folder in its place, then run again");
    assertThat(elsewhere).isEmptyDirectory();
    Files.delete(file("output"));
    Files.writeString(file("output"), "a file\n");
    assertThatThrownBy(() -> book.pipeline().generate())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("output is not a folder, and one is needed there; move or delete it, then run again");
    assertThat(file("output")).hasContent("a file\n");
  }

  @Test
  void a_folder_of_outputs_that_is_a_file_is_left_as_it_was() throws IOException {
    book.write("output/clay-supply", "a file\n");
    assertThatThrownBy(() -> book.pipeline().generate())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("output/clay-supply is not a folder, and one is needed there; move or delete it, then run again");
    assertThat(book.output()).isEqualTo(Map.of("clay-supply", "a file\n"));
  }

  @Test
  void on_a_full_disk_no_output_is_half_written() throws Exception {
    BookCopy.of(SOUND, temp.resolve("whole"), false).pipeline().generate();
    Map<String, String> whole = new BookCopy(temp.resolve("whole")).output();
    Files.createDirectory(file("output"));
    assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", file("output").toString()), "no disk can be mounted here");
    try {
      assertThatThrownBy(() -> book.pipeline().generate())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageEndingWith("could not be written: no space is left on the disk; make room, then run again");
      assertThat(whole).containsAllEntriesOf(book.output());
    } finally {
      runs("umount", file("output").toString());
    }
  }

  private static boolean runs(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_second_run_at_once_is_refused_and_harms_nothing() throws Exception {
    try (RunLock lock = RunLock.take(book.folder())) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> book.pipeline().generate())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage("another run is at work on this book (it holds target/engross/lock); wait for its end, then run again");
      assertThat(book.output()).isEmpty();
      assertThat(book.pipeline().validate().findings()).isEmpty();
    }
    assertThat(book.pipeline().generate().documents()).hasSize(12);
  }

  @Test
  void of_many_runs_at_once_each_ends_well_or_is_refused() throws Exception {
    Outcome alone = BookCopy.of(SOUND, temp.resolve("alone"), false).pipeline().generate();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(() -> {
          try {
            return book.pipeline().generate().documents().size();
          } catch (UncheckedIOException e) {
            assertThat(e).hasMessageStartingWith("another run is at work on this book");
            return 0;
          }
        });
      }
      int written = 0;
      for (Future<Integer> run : pool.invokeAll(runs)) {
        assertThat(run.get()).isIn(0, alone.documents().size());
        written += run.get();
      }
      assertThat(written).isPositive();
    } finally {
      pool.shutdown();
    }
    assertThat(book.output()).isEqualTo(new BookCopy(temp.resolve("alone")).output());
  }

  @Test
  void an_agreement_that_is_asked_for_and_is_not_there_is_told() {
    Outcome outcome = book.pipeline(Optional.of("clay-suply"), Optional.empty()).generate();
    assertThat(BookCopy.log(outcome)).isEqualTo("""
        agreements:1:1: error: there is no agreement "clay-suply", which engross.agreement asks for [unknown-agreement]
            to mend: did you mean -Dengross.agreement=clay-supply?
        """);
  }

  @Test
  void an_amendment_that_is_asked_for_and_is_not_there_is_told() throws IOException {
    Outcome outcome = book.pipeline(Optional.of("clay-supply"), Optional.of("3")).generate();
    assertThat(BookCopy.log(outcome)).isEqualTo("""
        agreements/clay-supply:1:1: error: there is no amendment "3", which engross.amendment asks for [unknown-amendment]
            to mend: known here: 1, 2, base
        """);
    assertThat(book.output()).isEmpty();
    assertThat(book.pipeline(Optional.of("clay-supply"), Optional.of("02")).generate().documents()).hasSize(3);
    assertThat(book.pipeline(Optional.empty(), Optional.of("base")).generate().documents()).hasSize(3);
  }

  @Test
  void a_folder_that_is_no_book_is_told() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Outcome outcome = new BookCopy(empty).pipeline().generate();
    assertThat(BookCopy.log(outcome)).isEqualTo("""
        agreements:1:1: error: the book has no agreement [no-agreements]
            to mend: write agreements/<id>/agreement.yaml; the guide shows one
        """);
    book.write(FIRST, Files.readString(file(FIRST)));
    Files.delete(file(AGREEMENT));
    Files.createDirectory(file(AGREEMENT));
    assertThat(BookCopy.errors(book.pipeline().validate()))
        .containsExactly(FIRST + ":1:1: error: the folder agreements/clay-supply has no agreement.yaml [missing-agreement]");
  }
}
