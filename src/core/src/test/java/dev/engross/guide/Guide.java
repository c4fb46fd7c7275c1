package dev.engross.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages for users. */
public final class Guide {

  private static final Path PAGES = Path.of("../site/markdown");

  private Guide() {}

  public static String page(String name) {
    try {
      return Files.readString(PAGES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
