package dev.engross.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers, a path a line in {@code target/engross/written}, the outputs that were written here and whose names alone
 * do not tell that they are the toolkit's: {@code kiln-amspring.txt} may as well be somebody's notes.
 */
final class Written {

  private static final String FILE = BookPaths.WORK + "/written";

  /** No book has so many papers without a number; what is longer is not ours. */
  private static final long LONGEST = 4 * 1024 * 1024;

  private final BookPaths paths;

  Written(BookPaths paths) {
    this.paths = paths;
  }

  /** The names that are remembered; none where the file is missing or cannot be read. */
  Set<OutputName> names() {
    Set<OutputName> names = new TreeSet<>();
    Path file = paths.resolve(FILE);
    try {
      if (paths.isFolder(BookPaths.WORK) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) <= LONGEST) {
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(OutputName::parse)
            .flatMap(Optional::stream).forEach(names::add);
      }
      return names;
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** Puts {@code names} in place of what is remembered. */
  void remember(Set<OutputName> names) {
    if (names.equals(names())) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    new TreeSet<>(names).forEach(name -> lines.append(name.path()).append('\n'));
    try {
      WholeFile.replace(
          paths.folder(BookPaths.WORK).resolve("written"), lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Refusal.of(FILE, "written", e);
    }
  }
}
