package dev.engross.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The folders of a book that are written to. Every folder on the way is looked at before it is used. */
public final class BookPaths {

  static final String AGREEMENTS = "agreements";
  static final String OUTPUT = "output";
  static final String WORK = "target/engross";

  private final Path book;

  /** @param book the book's folder */
  public BookPaths(Path book) {
    this.book = book;
  }

  Path resolve(String path) {
    return book.resolve(path);
  }

  /**
   * Whether a folder stands there.
   *
   * @param path inside the book, with {@code /} between its parts
   * @throws UncheckedIOException if a file or a symbolic link stands in its place or in a parent's
   */
  boolean isFolder(String path) {
    for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      String part = end < 0 ? path : path.substring(0, end);
      if (!stands(part)) {
        return false;
      }
      if (end < 0) {
        return true;
      }
    }
  }

  /** Whether the folder is a git repository's own, as that of a bare one is, in which nothing else may be written. */
  public boolean isRepository() {
    return Files.isRegularFile(resolve("HEAD"))
        && Files.isDirectory(resolve("objects")) && Files.isDirectory(resolve("refs"));
  }

  /** The folder, made if it is missing. */
  public Path folder(String path) {
    if (isRepository()) {
      throw Refusal.of("the book's folder is a repository's own, in which nothing else is written; work in a clone of "
          + "it, or in the folder that git worktree add makes");
    }
    Path folder = resolve(path);
    if (!isFolder(path)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw Refusal.of(path, "made", e);
      }
    }
    return folder;
  }

  /** Asks the disk once: another run may make the folder between two questions. */
  private boolean stands(String path) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw Refusal.of(path, "read", e);
    }
    if (attributes.isSymbolicLink()) {
      throw Refusal.of(
          path + " is a symbolic link, which may lead out of the book; put a folder in its place, then run again");
    }
    if (!attributes.isDirectory()) {
      throw Refusal.of(path + " is not a folder, and one is needed there; move or delete it, then run again");
    }
    return true;
  }
}
