package dev.engross.pipeline;

import dev.engross.render.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The book that this repository holds, and copies of it that a test may change. */
public final class SampleBook {

  /** The folder of the repository; tests run in that of their module. */
  public static final Path HERE = Path.of("..", "..");

  private SampleBook() {}

  /** Copies the sources, without the outputs. */
  public static Path copyTo(Path book) {
    return copyTo(book, UnaryOperator.identity());
  }

  /** @param edit what becomes of each file's text */
  public static Path copyTo(Path book, UnaryOperator<String> edit) {
    return copy(HERE, book, edit);
  }

  /** Copies the sources of any book. */
  public static Path copy(Path from, Path to, UnaryOperator<String> edit) {
    for (String folder : new String[] {"agreements", "templates"}) {
      for (Path file : files(from.resolve(folder))) {
        write(to.resolve(from.relativize(file).toString()), edit.apply(read(file)));
      }
    }
    return to;
  }

  public static Request request(Path book) {
    return request(book, 1);
  }

  public static Request request(Path book, int threads) {
    return new Request(book, Optional.empty(), Optional.empty(), Set.of(), threads, "");
  }

  public static Request request(Path book, String agreement, String amendment, Set<Format> formats) {
    return new Request(book, Optional.of(agreement), Optional.of(amendment), formats, 1, "");
  }

  /** What stands in {@code output/}, by paths in the book; each byte is a character. */
  public static SortedMap<String, String> outputs(Path book) {
    SortedMap<String, String> outputs = new TreeMap<>();
    for (Path file : files(book.resolve("output"))) {
      try {
        outputs.put(name(book, file), Files.readString(file, StandardCharsets.ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return outputs;
  }

  public static String name(Path book, Path file) {
    return book.relativize(file).toString().replace('\\', '/');
  }

  /** The plain files below a folder, in order; none if there is no such folder. */
  public static Iterable<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
