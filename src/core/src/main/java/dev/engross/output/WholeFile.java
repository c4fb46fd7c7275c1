package dev.engross.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file by way of one beside it, so that nobody ever reads half of it. */
public final class WholeFile {

  /** Marks the file beside. */
  static final String BESIDE = ".engross-tmp";

  private WholeFile() {}

  /** Puts a content in place of what stands there. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    replace(file, bytes, Disk.REAL);
  }

  static void replace(Path file, byte[] bytes, Disk disk) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + BESIDE);
    Files.deleteIfExists(beside);
    try {
      disk.write(beside, bytes);
      disk.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
