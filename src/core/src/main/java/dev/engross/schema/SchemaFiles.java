package dev.engross.schema;

import dev.engross.output.BookPaths;
import dev.engross.output.Refusal;
import dev.engross.output.WholeFile;
import dev.engross.schema.SchemaFile.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folder {@code agreements/.schema/} of a book. */
public final class SchemaFiles {

  private static final String FOLDER = "agreements/.schema";

  private final Path book;

  /** @param book the book's folder */
  public SchemaFiles(Path book) {
    this.book = book;
  }

  /** The schema that the toolkit has for a kind of file, in UTF-8. */
  public static byte[] schema(SchemaKind kind) {
    String name = "/engross/schema/" + kind.file();
    try (InputStream in = SchemaFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the toolkit lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the toolkit's own schemas cannot be read", e);
    }
  }

  /**
   * Writes the schemas that are not there or differ, each whole or not at all.
   *
   * @throws UncheckedIOException if the disk refuses, or if a file or a symbolic link stands in the folder's place; the
   *     message names the file and what to do
   */
  public List<SchemaFile> write() {
    new BookPaths(book).folder(FOLDER);
    List<SchemaFile> files = new ArrayList<>();
    for (SchemaKind kind : SchemaKind.values()) {
      files.add(write(kind));
    }
    return files;
  }

  private SchemaFile write(SchemaKind kind) {
    String name = FOLDER + "/" + kind.file();
    Path file = book.resolve(name);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.of(name + " is a folder where a file is to go; move or delete it, then run again");
    }
    byte[] bytes = schema(kind);
    try {
      boolean stands = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (stands && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return new SchemaFile(kind, name, Change.SAME);
      }
      WholeFile.replace(file, bytes);
      return new SchemaFile(kind, name, stands ? Change.CHANGED : Change.NEW);
    } catch (IOException e) {
      throw Refusal.of(name, "written", e);
    }
  }
}
