package dev.engross.files;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks one folder of a book. */
final class Listing {

  static final int MAX_DEPTH = 32;

  /** Files and folders. A repository may hold one folder in any number of places, at no cost to who made it. */
  static final int MAX_ENTRIES = 100_000;

  private final Path root;
  private final Findings findings;
  private final List<String> names = new ArrayList<>();
  private int seen;

  Listing(Path root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  List<String> under(String folder) {
    Path start = root.resolve(folder).normalize();
    if (start.startsWith(root) && !Links.isLink(root, start) && Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
      walk(start, 0);
    } else if (start.startsWith(root) && Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      Location at = Location.startOf(folder);
      findings.add(
          Links.isLink(root, start)
              ? Links.folder(folder, at)
              : Refusal.notAFolder(folder));
    }
    names.sort(null);
    return List.copyOf(names);
  }

  private void walk(Path folder, int depth) {
    if (depth > MAX_DEPTH) {
      findings.add(Refusal.tooDeep(name(folder)));
      return;
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        entries.add(entry);
      }
    } catch (IOException | DirectoryIteratorException e) {
      findings.add(unreadable(folder));
    }
    if (entries.removeIf(Unreadable::isName)) {
      findings.add(Unreadable.finding(at(folder), "the name of a file in " + name(folder)));
    }
    for (Path entry : entries) {
      if (String.valueOf(entry.getFileName()).startsWith(".")) {
        continue;
      }
      if (seen == MAX_ENTRIES) {
        findings.add(Refusal.tooMany());
        return;
      }
      seen++;
      visit(entry, depth);
    }
  }

  private void visit(Path entry, int depth) {
    try {
      BasicFileAttributes own = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (own.isDirectory()) {
        walk(entry, depth + 1);
      } else if (own.isRegularFile() || own.isSymbolicLink() && leadsToFile(entry)) {
        names.add(name(entry));
      }
    } catch (IOException e) {
      findings.add(unreadable(entry));
    }
  }

  private boolean leadsToFile(Path link) throws IOException {
    Optional<Path> real = Links.end(link);
    if (real.isEmpty()) {
      findings.add(Links.dangling(name(link), at(link)));
      return false;
    }
    if (!real.get().startsWith(root)) {
      findings.add(Links.leaves(name(link), at(link)));
      return false;
    }
    if (Files.isDirectory(real.get())) {
      findings.add(Links.folder(name(link), at(link)));
      return false;
    }
    return true;
  }

  private Finding unreadable(Path path) {
    return Finding.error("unreadable-file", at(path), name(path) + " cannot be read", "check the file's permissions");
  }

  private Location at(Path path) {
    return Location.startOf(name(path));
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
