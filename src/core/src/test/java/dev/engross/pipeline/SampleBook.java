package dev.engross.pipeline;

import dev.engross.render.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private static final List<String> FOLDERS = List.of("agreements", "templates");

  /** Its agreements and forms. What a reader of the README writes beside them is no business of the tests. */
  private static final Set<String> SAMPLES = Set.of("expense-limitation", "distribution-class-b", "distribution");

  /** The agreement that is all text, and that no form is written for. */
  public static final String TEXTUAL = "ticket-services";

  /** The agreement that a paper of it amends too. */
  public static final String BESIDE = "counter-equipment";

  private SampleBook() {}

  /** The sources, in order. */
  public static List<Path> sources() {
    return FOLDERS.stream().flatMap(folder -> sources(folder).stream()).toList();
  }

  /** @param folder {@code agreements} or {@code templates} */
  public static List<Path> sources(String folder) {
    List<Path> sources = new ArrayList<>();
    for (Path file : files(HERE.resolve(folder))) {
      Path inside = HERE.resolve(folder).relativize(file);
      if (inside.getNameCount() == 1 || SAMPLES.contains(inside.getName(0).toString())) {
        sources.add(file);
      }
    }
    return sources;
  }

  /** Copies the sources, without the outputs. */
  public static Path copyTo(Path book) {
    return copyTo(book, UnaryOperator.identity());
  }

  /** Copies the agreement that is all text, and the one that a paper of it amends too, in a book of their own. */
  public static Path copyTextualTo(Path book) {
    copy(HERE, book, UnaryOperator.identity(), textual());
    return book;
  }

  /** The sources of these two agreements. */
  public static List<Path> textual() {
    List<Path> sources = new ArrayList<>();
    List.of(TEXTUAL, BESIDE).forEach(id -> files(HERE.resolve("agreements").resolve(id)).forEach(sources::add));
    return sources;
  }

  /** @param edit what becomes of each file's text */
  public static Path copyTo(Path book, UnaryOperator<String> edit) {
    copy(HERE, book, edit, sources());
    return book;
  }

  /** Copies the sources of any book. */
  public static Path copy(Path from, Path to, UnaryOperator<String> edit) {
    FOLDERS.forEach(folder -> copy(from, to, edit, files(from.resolve(folder))));
    return to;
  }

  private static void copy(Path from, Path to, UnaryOperator<String> edit, Iterable<Path> files) {
    files.forEach(file -> write(to.resolve(from.relativize(file).toString()), edit.apply(read(file))));
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

  /** The plain files below a folder, in order, those in hidden folders left out; none if there is no such folder. */
  public static Iterable<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(f -> !name(folder, f).startsWith(".")).sorted().toList();
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
