package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files that Java, in the locale that it was started in, can show but not use. */
final class Unreadable {

  private Unreadable() {}

  /** Whether a file that was listed is found again by its name. */
  static boolean isName(Path file) {
    try {
      return !file.equals(file.resolveSibling(file.getFileName().toString()));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /** Whether a name of letters that files may have is none in this locale. */
  static boolean isName(String name) {
    try {
      Path unused = Path.of(name); // it throws where the locale has no such letters
      return false;
    } catch (InvalidPathException e) {
      return name.indexOf('\0') < 0;
    }
  }

  static Finding finding(Location at, String message) {
    return Finding.error("unreadable-file", at, message + " cannot be read in this locale",
        "run with LC_ALL=C.UTF-8 in the environment, or with another UTF-8 locale");
  }
}
