package dev.engross.schema;

import dev.engross.schema.SchemaFile.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The folder {@code agreements/.schema/} of a book. */
public final class SchemaFiles {

  private static final String AGREEMENTS = "agreements";
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
    prepare(AGREEMENTS);
    prepare(FOLDER);
    List<SchemaFile> files = new ArrayList<>();
    for (SchemaKind kind : SchemaKind.values()) {
      files.add(write(kind));
    }
    return files;
  }

  private void prepare(String folder) {
    Path path = book.resolve(folder);
    if (Files.isSymbolicLink(path)) {
      throw refusal(
          folder + " is a symbolic link, which may lead out of the book; put a folder in its place, then run again");
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw refusal(folder + " is not a folder, and one is needed there; move or delete it, then run again");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(folder
          + " could not be made; see to the permissions of the book's folder, then run again", e);
    }
  }

  private SchemaFile write(SchemaKind kind) {
    String name = FOLDER + "/" + kind.file();
    Path file = book.resolve(name);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refusal(name + " is a folder where a file is to go; move or delete it, then run again");
    }
    byte[] bytes = schema(kind);
    try {
      boolean stands = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (stands && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return new SchemaFile(kind, name, Change.SAME);
      }
      replace(file, bytes);
      return new SchemaFile(kind, name, stands ? Change.CHANGED : Change.NEW);
    } catch (IOException e) {
      throw new UncheckedIOException(name
          + " could not be written; see to the permissions of its folder and the room on the disk, then run again", e);
    }
  }

  /** By way of a file beside it, so that no editor ever reads half a schema. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".engross-tmp");
    Files.deleteIfExists(beside);
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static UncheckedIOException refusal(String message) {
    return new UncheckedIOException(message, new IOException(message));
  }
}
