package dev.engross.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TogetherTest {

  @TempDir private Path book;

  @BeforeEach
  void some_files() throws IOException {
    Files.createDirectories(book.resolve("agreements/a"));
    Files.writeString(book.resolve("agreements/a/one.yaml"), "old one");
    Files.writeString(book.resolve("agreements/a/gone.yaml"), "old gone");
  }

  /** Refuses to move a file of some name, as often as it is asked. */
  private record Refusing(String name) implements Disk {
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      REAL.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      if (to.endsWith(name)) {
        throw new IOException("No space left on device");
      }
      REAL.move(from, to);
    }
  }

  private Together together(Disk disk) {
    return new Together(book, disk).put("agreements/a/one.yaml", bytes("new one"))
        .put("output/a/two.txt", bytes("new two")).remove("agreements/a/gone.yaml")
        .put("agreements/a/lock.yaml", bytes("new lock"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(book)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(book.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void all_are_written_and_removed() throws IOException {
    together(Disk.REAL).commit();
    assertThat(files()).isEqualTo(Map.of("agreements/a/one.yaml", "new one", "output/a/two.txt", "new two",
        "agreements/a/lock.yaml", "new lock"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one.yaml", "two.txt", "lock.yaml"})
  void where_one_is_refused_all_are_as_they_were(String refused) throws IOException {
    Map<String, String> before = files();
    assertThatThrownBy(() -> together(new Refusing(refused)).commit()).isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith(refused + " could not be written: no space is left on the disk; make room, then run again");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void nothing_is_written_through_a_link() throws IOException {
    Path outside = Files.createTempFile("outside", ".yaml");
    Files.delete(book.resolve("agreements/a/one.yaml"));
    Files.createSymbolicLink(book.resolve("agreements/a/one.yaml"), outside);
    assertThatThrownBy(() -> together(Disk.REAL).commit()).hasMessage(
        "agreements/a/one.yaml is a symbolic link; put the file itself in its place, then run again");
    assertThat(Files.readString(outside)).isEmpty();
    assertThat(book.resolve("agreements/a/lock.yaml")).doesNotExist();
    Files.delete(outside);
  }
}
