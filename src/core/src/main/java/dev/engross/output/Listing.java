package dev.engross.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lists files with size and time stamp, at the cost of a look at each folder and each file's attributes. */
final class Listing extends SimpleFileVisitor<Path> {

  private final Path book;
  private final boolean outputs;
  private final Map<String, Seen> found = new HashMap<>();

  private Listing(Path book, boolean outputs) {
    this.book = book;
    this.outputs = outputs;
  }

  /** All files below the folders {@code roots} of the book, by their paths in it. Missing roots have none. */
  static Map<String, Seen> sources(Path book, List<String> roots) throws IOException {
    Listing listing = new Listing(book, false);
    for (String root : roots) {
      listing.walk(root);
    }
    return listing.found;
  }

  /** All outputs of the toolkit's own names. */
  static Map<String, Seen> outputs(Path book) throws IOException {
    Listing listing = new Listing(book, true);
    listing.walk(BookPaths.OUTPUT);
    return listing.found;
  }

  private void walk(String root) throws IOException {
    Path folder = book.resolve(root);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, this);
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (outputs && !isOwn(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is a link or no plain file: its stamp says nothing about its content");
    }
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    found.put(name(file), new Seen(attributes.size(), modified, ""));
    return FileVisitResult.CONTINUE;
  }

  private boolean isOwn(Path file) {
    Path inside = book.relativize(file);
    return inside.getNameCount() == 3
        && OutputName.parse(inside.getName(1).toString(), inside.getName(2).toString()).isPresent();
  }

  private String name(Path file) {
    String inside = book.relativize(file).toString();
    return File.separatorChar == '/' ? inside : inside.replace(File.separatorChar, '/');
  }
}
