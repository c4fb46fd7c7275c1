package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** The files of one book. Names are relative to its folder, with {@code /} between their parts. */
public final class BookFiles {

  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private final Path root;

  private BookFiles(Path root) {
    this.root = root;
  }

  /**
   * The files under a folder.
   *
   * @throws IOException if there is no such folder
   */
  public static BookFiles of(Path root) throws IOException {
    return new BookFiles(root.toRealPath());
  }

  /** Reads a file. What is wrong with it is a finding in the file itself. */
  public Optional<SourceFile> read(String name, Findings findings) {
    return read(name, Location.startOf(name), findings);
  }

  /**
   * Reads a file that another one names.
   *
   * @param asked where it is named; that is where a finding about the whole file stands
   */
  public Optional<SourceFile> read(String name, Location asked, Findings findings) {
    try {
      Optional<Finding> refusal = refuse(name, asked);
      if (refusal.isPresent()) {
        findings.add(refusal.get());
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(root.resolve(name).toRealPath())) {
        bytes = in.readNBytes(MAX_BYTES + 1);
      }
      if (bytes.length > MAX_BYTES) {
        findings.add(tooLarge(asked, bytes.length));
        return Optional.empty();
      }
      return Decoder.decode(name, bytes, findings);
    } catch (IOException e) {
      findings.add(
          Finding.error("unreadable-file", asked, "the file " + name + " cannot be read",
              "check the file's permissions"));
      return Optional.empty();
    }
  }

  /**
   * The names of all files under a folder of the book, in the order of their characters. Names that begin with a dot
   * are left out; so are links to folders, and links that lead nowhere or out of the book, each with a finding.
   * Empty if there is no such folder.
   *
   * @param folder a name in the book; empty for the book itself
   */
  public List<String> list(String folder, Findings findings) {
    return new Listing(root, findings).under(folder);
  }

  private Optional<Finding> refuse(String name, Location asked) throws IOException {
    if (Unreadable.isName(name)) {
      return Optional.of(Unreadable.finding(asked, "a file of this name"));
    }
    if (!isInside(name)) {
      return Optional.of(
          Finding.error("outside-book", asked, "the name " + name + " leads out of the book",
              "name a file inside the book, with / between folders and without .."));
    }
    Path path = root.resolve(name);
    Optional<Path> end = Links.end(path);
    if (end.isEmpty()) {
      return Optional.of(Links.isLink(root, path) ? Links.dangling(name, asked) : missing(name, asked));
    }
    Path real = end.get();
    if (!real.startsWith(root)) {
      return Optional.of(Links.leaves(name, asked));
    }
    for (Path part : root.relativize(real)) {
      if (part.toString().startsWith(".")) {
        return Optional.of(
            Finding.error("hidden-file", asked, "the name " + name + " leads to a hidden file or folder",
                "give the file a name that does not begin with a dot"));
      }
    }
    BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return Optional.of(
          Finding.error("not-a-file", asked, name + " is " + (attributes.isDirectory() ? "a folder" : "a device")
              + ", not a file", "name a file"));
    }
    return attributes.size() > MAX_BYTES ? Optional.of(tooLarge(asked, attributes.size())) : Optional.empty();
  }

  private static boolean isInside(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
      return false;
    }
    try {
      Path path = Path.of(name);
      for (Path part : path) {
        if (part.toString().equals("..")) {
          return false;
        }
      }
      return !path.isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Finding missing(String name, Location asked) {
    return Finding.error("missing-file", asked, "there is no file " + name,
        "check the name and its upper and lower case");
  }

  private static Finding tooLarge(Location asked, long bytes) {
    return Finding.error(
        "file-too-large",
        asked,
        "the file has " + bytes + " bytes, and at most " + MAX_BYTES + " are read",
        "divide it into smaller files");
  }
}
