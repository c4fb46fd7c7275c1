package dev.engross.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds and removes outputs that no source gives any more: files whose names nobody but the toolkit gives, and those
 * that it remembers to have written. Never follows a symbolic link.
 */
final class Orphans {

  private final BookPaths paths;
  private final Scope scope;
  private final Written written;

  Orphans(BookPaths paths, Scope scope, Written written) {
    this.paths = paths;
    this.scope = scope;
    this.written = written;
  }

  /** Those in scope whose names are not among {@code given}, in the order of their paths. */
  List<OutputName> find(Set<OutputName> given) {
    TreeSet<OutputName> found = new TreeSet<>();
    Set<OutputName> remembered = written.names();
    for (Path folder : agreementFolders()) {
      String agreement = folder.getFileName().toString();
      for (Path file : entries(folder)) {
        Optional<OutputName> name = OutputName.parse(agreement, file.getFileName().toString());
        name.filter(n -> n.isUnmistakable() || remembered.contains(n))
            .filter(n -> scope.covers(n) && !given.contains(n) && isFile(file))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** Removes them, then the copies that a killed run left, then the agreement folders that this left empty. */
  void remove(List<OutputName> orphans) {
    Set<String> emptied = new TreeSet<>();
    for (OutputName orphan : orphans) {
      delete(orphan.path());
      emptied.add(orphan.agreement());
    }
    for (Path folder : agreementFolders()) {
      String agreement = folder.getFileName().toString();
      for (Path file : entries(folder)) {
        if (Staging.isLeftOver(agreement, file.getFileName().toString()) && isFile(file)) {
          delete(BookPaths.OUTPUT + "/" + agreement + "/" + file.getFileName());
          emptied.add(agreement);
        }
      }
      if (emptied.contains(agreement) && entries(folder).isEmpty()) {
        delete(BookPaths.OUTPUT + "/" + agreement);
      }
    }
  }

  private List<Path> agreementFolders() {
    if (!paths.isFolder(BookPaths.OUTPUT)) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>();
    for (Path folder : entries(paths.resolve(BookPaths.OUTPUT))) {
      String id = folder.getFileName().toString();
      if (scope.agreement().map(id::equals).orElse(true) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> entries(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw Refusal.of(folder.toString(), "read", e.getCause());
    } catch (IOException e) {
      throw Refusal.of(folder.toString(), "read", e);
    }
    return found;
  }

  private void delete(String path) {
    try {
      Files.deleteIfExists(paths.resolve(path));
    } catch (IOException e) {
      throw Refusal.of(path, "removed", e);
    }
  }
}
