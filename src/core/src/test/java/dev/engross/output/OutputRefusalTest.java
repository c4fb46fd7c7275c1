package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputRefusalTest extends BookOnDisk {

  @Test
  void a_file_where_a_folder_is_needed_is_refused() throws IOException {
    put("output", "x");
    assertThatThrownBy(() -> write(TEXT, "one"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("output is not a folder, and one is needed there; move or delete it, then run again");
    Files.delete(book.resolve("output"));
    put("output/kiln", "x");
    assertThatThrownBy(() -> write(TEXT, "one"))
        .hasMessage("output/kiln is not a folder, and one is needed there; move or delete it, then run again");
    Files.delete(book.resolve("output/kiln"));
    put("target", "x");
    assertThatThrownBy(() -> write(TEXT, "one"))
        .hasMessage("target is not a folder, and one is needed there; move or delete it, then run again");
  }

  @Test
  void a_folder_where_a_file_is_to_go_is_refused_before_anything_is_written() throws IOException {
    Files.createDirectories(book.resolve("output/kiln/kiln-am01.txt"));
    assertThatThrownBy(
            () -> {
              try (OutputFolder output = open()) {
                output.stage(PDF, bytes("one"));
                output.stage(TEXT, bytes("one"));
                output.commit();
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("output/kiln/kiln-am01.txt is a folder where a file is to go; move or delete it, then run again");
    assertThat(tree()).isEmpty();
  }

  @Test
  void a_symbolic_link_on_the_way_is_refused() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    for (String link : List.of("output", "output/kiln", "target", "target/engross", "target/engross/staging")) {
      Path at = book.resolve(link);
      Files.createDirectories(at.getParent());
      Files.createSymbolicLink(at, outside);
      assertThatThrownBy(() -> write(TEXT, "one"))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              link + " is a symbolic link, which may lead out of the book; put a folder in its place, then run again");
      Files.delete(at);
    }
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void a_full_disk_leaves_every_output_as_it_stood() {
    write(TEXT, "old");
    Disk full = new RefusingDisk(1, new FileSystemException("f", null, "No space left on device"));
    assertThatThrownBy(
            () -> {
              try (OutputFolder output = new OutputFolder(book, WHOLE_BOOK, BYTES, full)) {
                output.stage(PDF, bytes("new"));
                output.stage(TEXT, bytes("new"));
                output.commit();
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "output/kiln/kiln-am01.txt could not be written: no space is left on the disk; make room, then run again");
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=old");
  }

  @Test
  void a_target_on_another_disk_is_copied_from() {
    write(TEXT, "old");
    List<String> moves = new ArrayList<>();
    Disk other =
        new Disk() {
          @Override
          public void write(Path file, byte[] bytes) throws IOException {
            Disk.REAL.write(file, bytes);
          }

          @Override
          public void move(Path from, Path to) throws IOException {
            moves.add(from.getFileName().toString());
            if (!from.getParent().equals(to.getParent())) {
              throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
            }
            Disk.REAL.move(from, to);
          }
        };
    try (OutputFolder output = new OutputFolder(book, WHOLE_BOOK, BYTES, other)) {
      output.stage(TEXT, bytes("new"));
      output.commit();
    }
    assertThat(moves).containsExactly("kiln+kiln-am01.txt", ".kiln-am01.txt.engross-tmp");
    assertThat(tree()).containsExactly("output/kiln/kiln-am01.txt=new");
  }

  private record RefusingDisk(int[] left, IOException refusal) implements Disk {
    RefusingDisk(int writes, IOException refusal) {
      this(new int[] {writes}, refusal);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      if (left[0]-- == 0) {
        throw refusal;
      }
      Disk.REAL.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      Disk.REAL.move(from, to);
    }
  }
}
