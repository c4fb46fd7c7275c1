package dev.engross.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Where files wait, below {@code target/engross/}, until all are written and can be moved into place. */
final class Staging {

  private static final String FOLDER = BookPaths.WORK + "/staging";

  private final BookPaths paths;
  private final Disk disk;
  private boolean ready;

  Staging(BookPaths paths, Disk disk) {
    this.paths = paths;
    this.disk = disk;
  }

  /** Keeps a file's content until it is moved. Several threads may call this at once, for different names. */
  void put(OutputName name, byte[] bytes) {
    try {
      disk.write(prepared().resolve(waiting(name)), bytes);
    } catch (IOException e) {
      throw Refusal.of(name.path(), "written", e);
    }
  }

  /** Puts a kept file into its place at once, over what stands there. */
  void moveIntoPlace(OutputName name) {
    Path from = paths.resolve(FOLDER).resolve(waiting(name));
    Path to = paths.folder(BookPaths.OUTPUT + "/" + name.agreement()).resolve(name.file());
    try {
      try {
        disk.move(from, to);
      } catch (AtomicMoveNotSupportedException e) {
        // target/ lies on another disk.
        WholeFile.replace(to, Files.readAllBytes(from), disk);
      }
    } catch (IOException e) {
      throw Refusal.of(name.path(), "written", e);
    }
  }

  /** The agreement stands before it because ids may hold hyphens: {@code a-am1} No. 2 is not {@code a}, named 1-am2. */
  private static String waiting(OutputName name) {
    return name.agreement() + "+" + name.file();
  }

  /** Whether a file's name is that of a copy which a killed run left in {@code output/<agreement>/}. */
  static boolean isLeftOver(String agreement, String file) {
    return file.startsWith(".")
        && file.endsWith(WholeFile.BESIDE)
        && OutputName.parse(agreement, file.substring(1, file.length() - WholeFile.BESIDE.length())).isPresent();
  }

  /** Removes all that waits, also what a killed run left. */
  void sweep() {
    if (!paths.isFolder(FOLDER)) {
      return;
    }
    try {
      Path folder = paths.resolve(FOLDER);
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(folder, new Sweeper());
      }
    } catch (IOException e) {
      throw Refusal.of(FOLDER, "removed", e);
    }
  }

  private synchronized Path prepared() {
    if (!ready) {
      sweep();
      paths.folder(FOLDER);
      ready = true;
    }
    return paths.resolve(FOLDER);
  }

  private static final class Sweeper extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
