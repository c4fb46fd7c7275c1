package dev.engross.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A file in {@code target/engross/} that saves time and may be lost: what cannot be read or written is left be. */
public final class WorkFile {

  private final Path book;
  private final String path;

  /** @param name the file's, such as {@code history-index} */
  public WorkFile(Path book, String name) {
    this.book = book;
    this.path = BookPaths.WORK + "/" + name;
  }

  /** Its path in the book. */
  public String path() {
    return path;
  }

  /**
   * All of it; empty if it does not stand, is no file, or cannot be read.
   *
   * @param most in bytes; what is longer is not read
   */
  public Optional<byte[]> read(long most) {
    Path file = book.resolve(path);
    try {
      return new BookPaths(book).isFolder(BookPaths.WORK)
              && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && Files.size(file) <= most
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** Puts a content in its place at once; says whether the disk took it. */
  public boolean write(byte[] bytes) {
    try {
      WholeFile.replace(new BookPaths(book).folder(BookPaths.WORK).resolve(Path.of(path).getFileName()), bytes);
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }
}
