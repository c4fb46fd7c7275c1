package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Symbolic links, and what is said of those that are not followed. */
final class Links {

  private Links() {}

  /** Whether a path or one of its parts below {@code root} is a link. */
  static boolean isLink(Path root, Path path) {
    for (Path p = path.normalize(); p != null && p.startsWith(root) && !p.equals(root); p = p.getParent()) {
      if (Files.isSymbolicLink(p)) {
        return true;
      }
    }
    return false;
  }

  /** Where a path leads in the end; empty if there is nothing, or if links go round in a ring. */
  static Optional<Path> end(Path path) throws IOException {
    try {
      return Optional.of(path.toRealPath());
    } catch (AccessDeniedException e) {
      throw e;
    } catch (FileSystemException e) {
      return Optional.empty();
    }
  }

  static Finding leaves(String name, Location at) {
    return Finding.error("link-leaves-book", at, name + " is a link that leads out of the book",
        "copy the file into the book in place of the link");
  }

  static Finding dangling(String name, Location at) {
    return Finding.error("dangling-link", at, name + " is a link that leads nowhere",
        "delete the link, or put back the file that it leads to");
  }

  static Finding folder(String name, Location at) {
    return Finding.warn("linked-folder", at, name + " is a link to a folder, and links to folders are not followed",
        "move the folder itself here, or link its files one by one");
  }
}
