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

  /** What stands for a byte of a name that is no character in the locale. */
  private static final char UNDECODED = '\ufffd';

  private final Path book;
  private final int prefix;
  private final boolean outputs;
  private final Map<String, Seen> found = new HashMap<>();

  private Listing(Path book, boolean outputs) {
    this.book = book;
    this.prefix = book.resolve("x").toString().length() - 1;
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
    String name = name(file);
    if (name.indexOf(UNDECODED) >= 0) {
      throw new IOException(file + " has a name that this locale cannot read");
    }
    if (outputs && !isOwn(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is a link or no plain file: its stamp says nothing about its content");
    }
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    found.put(name, new Seen(attributes.size(), modified, ""));
    return FileVisitResult.CONTINUE;
  }

  /** {@code output/<agreement>/<file>} with a file of the toolkit's own. */
  private static boolean isOwn(String name) {
    int from = name.indexOf('/') + 1;
    int to = name.lastIndexOf('/');
    return from < to && name.indexOf('/', from) == to
        && OutputName.parse(name.substring(from, to), name.substring(to + 1)).isPresent();
  }

  /** The path in the book; cut off as text, for there may be many thousand. */
  private String name(Path file) {
    String inside = file.toString().substring(prefix);
    return File.separatorChar == '/' ? inside : inside.replace(File.separatorChar, '/');
  }
}
