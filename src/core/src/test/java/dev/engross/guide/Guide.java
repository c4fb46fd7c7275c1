package dev.engross.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages for users. */
public final class Guide {

  private static final Path PAGES = Path.of("../site/markdown");
  private static final Pattern MARKED =
      Pattern.compile("<!-- (file|part of): (.+?) -->\n```\\w+\n(.*?\n)```\n", Pattern.DOTALL);

  private Guide() {}

  public static String page(String name) {
    try {
      return Files.readString(PAGES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fenced block under a comment: a file of an example, or part of a file that comes of it. */
  record Marked(String path, String text) {}

  /** @param mark {@code file} or {@code part of} */
  static List<Marked> marked(String page, String mark) {
    List<Marked> found = new ArrayList<>();
    Matcher block = MARKED.matcher(page(page));
    while (block.find()) {
      if (block.group(1).equals(mark)) {
        found.add(new Marked(block.group(2), block.group(3)));
      }
    }
    return found;
  }
}
