package dev.engross.history;

import dev.engross.files.BookTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder outside the book, whose links are followed. */
record FolderTree(Path root) implements BookTree {

  @Override
  public Optional<Entry> entry(String name) {
    Path path = root.resolve(name);
    return Files.exists(path) ? Optional.of(new Entry(name, kind(path))) : Optional.empty();
  }

  @Override
  public List<Entry> entries(String folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> paths = Files.list(root.resolve(folder))) {
      for (Path path : paths.sorted().toList()) {
        entries.add(new Entry(root.relativize(path).toString().replace('\\', '/'), kind(path)));
      }
    }
    return entries;
  }

  @Override
  public byte[] bytes(String name, int most) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve(name))) {
      return in.readNBytes(most);
    }
  }

  private static Kind kind(Path path) {
    if (Files.isRegularFile(path)) {
      return Kind.FILE;
    }
    return Files.isDirectory(path) ? Kind.FOLDER : Kind.OTHER;
  }
}
