package dev.engross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineLengthTest {

  private static final int MOST = 120;
  private static final List<Path> ROOTS = List.of(Path.of("src/main"), Path.of("../maven-plugin/src/main"));

  @Test
  void no_line_of_the_sources_is_longer_than_a_screen_is_wide() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path root : ROOTS) {
      for (Path file : sources(root)) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          int length = lines.get(i).length();
          if (length > MOST) {
            tooLong.add(file + ":" + (i + 1) + " has " + length + " characters");
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertThat(root.startsWith("..") || sources.size() > 100).as("sources are found").isTrue();
      return sources;
    }
  }
}
