package dev.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of what is expected. They are rewritten only where {@code -Dengross.golden.rewrite=true} says so. */
public final class Golden {

  private Golden() {}

  /** The names of the folders of a folder, each of which is a case. */
  public static List<String> cases(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  /** Holds a text against a file, or makes it the file's. */
  public static void check(Path expected, String actual) throws IOException {
    if (Boolean.getBoolean("engross.golden.rewrite")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).as(expected.toString()).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }
}
