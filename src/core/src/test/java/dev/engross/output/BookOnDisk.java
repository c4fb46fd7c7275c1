package dev.engross.output;

import dev.engross.output.Comparison.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A book in a folder of its own, for the tests of what reaches {@code output/}. */
abstract class BookOnDisk {

  static final Scope WHOLE_BOOK = new Scope(Optional.empty(), Optional.empty(), Set.of());
  static final Sameness BYTES = (name, standing, given) -> Arrays.equals(standing, given);
  static final OutputName TEXT = new OutputName("kiln", "am01", "txt");
  static final OutputName PDF = new OutputName("kiln", "am01", "pdf");

  @TempDir Path temporary;
  Path book;

  @BeforeEach
  void a_book() throws IOException {
    book = Files.createDirectory(temporary.resolve("book"));
  }

  OutputFolder open() {
    return new OutputFolder(book, WHOLE_BOOK, BYTES);
  }

  Result write(OutputName name, String text) {
    try (OutputFolder output = open()) {
      Result standing = output.stage(name, bytes(text));
      output.commit();
      return standing;
    }
  }

  void put(String path, String text) throws IOException {
    Files.createDirectories(book.resolve(path).getParent());
    Files.writeString(book.resolve(path), text);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every plain file of the book, as path=content, in order. */
  List<String> tree() {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(book)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(book.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }
}
