package dev.engross.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files of a book that are to be written all or not at all: where the disk refuses one, those before it get their old
 * content back. A run that is killed leaves each file old or new, whole, in the order in which they were given.
 */
public final class Together {

  private final BookPaths paths;
  private final Disk disk;
  private final Map<String, Optional<byte[]>> files = new LinkedHashMap<>();

  /** For the book in a folder. Nothing is written before {@link #commit}. */
  public Together(Path book) {
    this(book, Disk.REAL);
  }

  Together(Path book, Disk disk) {
    this.paths = new BookPaths(book);
    this.disk = disk;
  }

  /** A file that is to have this content, given its path in the book. */
  public Together put(String path, byte[] bytes) {
    files.put(path, Optional.of(bytes));
    return this;
  }

  /** A file that is to be gone. */
  public Together remove(String path) {
    files.put(path, Optional.empty());
    return this;
  }

  /** The paths of all files given, in order. */
  public Iterable<String> paths() {
    return files.keySet();
  }

  /**
   * Writes them.
   *
   * @throws java.io.UncheckedIOException if the disk refuses one; then all are as they were
   */
  public void commit() {
    Map<String, Optional<byte[]>> before = new LinkedHashMap<>();
    files.keySet().forEach(path -> before.put(path, standing(path)));
    Deque<String> done = new ArrayDeque<>();
    for (Map.Entry<String, Optional<byte[]>> file : files.entrySet()) {
      try {
        done.push(file.getKey());
        write(file.getKey(), file.getValue());
      } catch (IOException e) {
        IOException cause = e;
        done.forEach(path -> restore(path, before.get(path), cause));
        throw Refusal.of(file.getKey(), "written", e);
      }
    }
  }

  private void restore(String path, Optional<byte[]> before, IOException cause) {
    try {
      write(path, before);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private void write(String path, Optional<byte[]> bytes) throws IOException {
    Path file = paths.folder(folder(path)).resolve(name(path));
    if (bytes.isPresent()) {
      WholeFile.replace(file, bytes.get(), disk);
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** What stands there now; empty if nothing does. */
  private Optional<byte[]> standing(String path) {
    if (!paths.isFolder(folder(path))) {
      return Optional.empty();
    }
    Path file = paths.resolve(path);
    if (Files.isSymbolicLink(file)) {
      throw Refusal.of(path + " is a symbolic link; put the file itself in its place, then run again");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw Refusal.of(path, "read", e);
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
