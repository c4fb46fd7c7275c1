package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  private static final List<String> ROOTS = List.of("agreements", "templates");
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
  private static final String SOURCE = "agreements/kiln/agreement.yaml";
  private static final String OUTPUT = "output/kiln/kiln-base.txt";

  @TempDir Path book;

  @BeforeEach
  void a_book_whose_files_were_written_long_ago() throws IOException {
    put(SOURCE, "agreement: Kiln Lease");
    put("templates/lease/form.yaml", "form: lease");
    put(OUTPUT, "KILN LEASE");
    put("output/kiln/notes.txt", "mine");
  }

  @Test
  void what_was_said_is_said_again() {
    take();
    Snapshot snapshot = Snapshot.of(book).orElseThrow();
    assertThat(snapshot.findings()).containsExactly(List.of("a warning\nin two lines", "a\tb"), List.of("\u201cquoted\u201d"));
    assertThat(snapshot.documents()).containsExactly(List.of("kiln", "1"));
    assertThat(snapshot.made()).containsExactly(List.of("kiln", "made"));
    assertThat(snapshot.files()).containsOnlyKeys(SOURCE, "templates/lease/form.yaml", OUTPUT);
    assertThat(current()).isTrue();
  }

  @Test
  void there_is_none_at_first() {
    assertThat(Snapshot.of(book)).isEmpty();
  }

  @Test
  void another_toolkit_or_request_is_not_current() {
    take();
    Snapshot snapshot = Snapshot.of(book).orElseThrow();
    assertThat(snapshot.isCurrent(book, "2", "all", ROOTS)).isFalse();
    assertThat(snapshot.isCurrent(book, "1", "kiln", ROOTS)).isFalse();
    assertThat(snapshot.isCurrent(book, "1", "all", ROOTS)).isTrue();
  }

  @Test
  void a_changed_added_or_removed_file_is_seen() throws IOException {
    for (String path : List.of(SOURCE, OUTPUT, "templates/lease/form.yaml")) {
      String old = Files.readString(book.resolve(path));
      take();
      put(path, old + "!");
      assertThat(current()).as("%s grew", path).isFalse();
      Files.delete(book.resolve(path));
      assertThat(current()).as("%s is gone", path).isFalse();
      put(path, old);
      assertThat(current()).as("%s is back", path).isTrue();
    }
    put("agreements/kiln/amendments/01.yaml", "amendment: 1");
    assertThat(current()).as("a new source").isFalse();
    Files.delete(book.resolve("agreements/kiln/amendments/01.yaml"));
    put("output/kiln/kiln-am01.txt", "x");
    assertThat(current()).as("a new orphan").isFalse();
    Files.delete(book.resolve("output/kiln/kiln-am01.txt"));
    put("output/kiln/more-notes.txt", "x");
    assertThat(current()).as("a file of another's").isTrue();
  }

  @Test
  void a_file_that_was_touched_is_digested_and_the_snapshot_renewed() throws IOException {
    take();
    FileTime touched = FileTime.fromMillis(1_100_000_000_000L);
    Files.setLastModifiedTime(book.resolve(SOURCE), touched);
    assertThat(current()).isTrue();
    assertThat(Snapshot.of(book).orElseThrow().files().get(SOURCE).modified()).isEqualTo(1_100_000_000_000_000_000L);
    Files.writeString(book.resolve(SOURCE), "agreement: Kiln Sale!");
    Files.setLastModifiedTime(book.resolve(SOURCE), FileTime.fromMillis(1_200_000_000_000L));
    assertThat(current()).isFalse();
  }

  @Test
  void a_file_saved_again_within_the_grain_of_its_stamp_is_seen() throws IOException {
    for (String path : List.of(SOURCE, OUTPUT)) {
      String old = Files.readString(book.resolve(path));
      Files.writeString(book.resolve(path), old);
      FileTime stamp = Files.getLastModifiedTime(book.resolve(path));
      take();
      Files.writeString(book.resolve(path), old.replace('K', 'k'));
      Files.setLastModifiedTime(book.resolve(path), stamp);
      assertThat(current()).as(path).isFalse();
      put(path, old);
    }
  }

  @Test
  void an_old_file_is_not_read() throws IOException {
    take();
    Files.writeString(book.resolve(SOURCE), "agreement: Kiln LEASE");
    Files.setLastModifiedTime(book.resolve(SOURCE), LONG_AGO);
    assertThat(current()).isTrue();
  }

  @Test
  void no_snapshot_is_taken_when_a_source_changed_while_the_run_worked() throws IOException {
    take();
    Watch watch = Watch.begin(book, ROOTS);
    Files.writeString(book.resolve(SOURCE), "agreement: Kiln LEASE");
    assertThat(watch.finish("1", "all", List.of(), List.of(), List.of())).isFalse();
    assertThat(Snapshot.of(book)).isEmpty();
  }

  @Test
  void no_snapshot_is_taken_when_a_source_changed_within_the_grain_of_its_stamp() throws IOException {
    Files.writeString(book.resolve(SOURCE), "agreement: Kiln LEASE");
    FileTime stamp = Files.getLastModifiedTime(book.resolve(SOURCE));
    Watch watch = Watch.begin(book, ROOTS);
    Files.writeString(book.resolve(SOURCE), "agreement: Kiln lease");
    Files.setLastModifiedTime(book.resolve(SOURCE), stamp);
    assertThat(watch.finish("1", "all", List.of(), List.of(), List.of())).isFalse();
  }

  @Test
  void a_link_among_the_sources_is_never_current() throws IOException {
    Files.createSymbolicLink(book.resolve("agreements/kiln/text.md"), book.resolve("templates/lease/form.yaml"));
    assertThat(Watch.begin(book, ROOTS).finish("1", "all", List.of(), List.of(), List.of())).isFalse();
  }

  @Test
  void a_snapshot_that_does_not_read_to_its_end_is_none() throws IOException {
    take();
    Path file = book.resolve("target/engross/snapshot");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(Snapshot.of(book)).as("%d bytes", length).isEmpty();
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] broken = whole.clone();
      broken[at] ^= (byte) 0x80;
      Files.write(file, broken);
      Snapshot.of(book).ifPresent(s -> s.isCurrent(book, "1", "all", ROOTS));
    }
    byte[] other = whole.clone();
    other[3]++;
    Files.write(file, other);
    assertThat(Snapshot.of(book)).isEmpty();
    Files.write(file, whole);
    assertThat(Snapshot.of(book)).isPresent();
  }

  @Test
  void a_snapshot_of_gigabytes_is_none_and_is_not_read() throws IOException {
    take();
    try (RandomAccessFile file = new RandomAccessFile(book.resolve("target/engross/snapshot").toFile(), "rw")) {
      file.setLength(3_000_000_000L);
    }
    assertThat(Snapshot.of(book)).isEmpty();
  }

  @Test
  void classes_outside_a_jar_have_no_stamp_of_a_snapshot_version() {
    assertThat(ToolkitStamp.of("1.0", Snapshot.class)).isEqualTo("1.0");
    assertThat(ToolkitStamp.of("1.0-SNAPSHOT", Snapshot.class)).isEmpty();
    assertThat(ToolkitStamp.of("1.0-SNAPSHOT", Test.class)).matches("1\\.0-SNAPSHOT \\d+ [0-9a-f]{1,8}");
    take();
    assertThat(Snapshot.of(book).orElseThrow().isCurrent(book, "", "all", ROOTS)).isFalse();
  }

  private void take() {
    assertThat(
            Watch.begin(book, ROOTS)
                .finish("1", "all", List.of(List.of("a warning\nin two lines", "a\tb"), List.of("\u201cquoted\u201d")), List.of(List.of("kiln", "1")),
                    List.of(List.of("kiln", "made"))))
        .isTrue();
  }

  private boolean current() {
    return Snapshot.of(book).orElseThrow().isCurrent(book, "1", "all", ROOTS);
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(book.resolve(path).getParent());
    Files.writeString(book.resolve(path), text);
    Files.setLastModifiedTime(book.resolve(path), LONG_AGO);
  }
}
