package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whoever checks a pack of evidence by the commands of its page, and whoever forges it. */
final class EvidenceShell {

  private EvidenceShell() {}

  /** What the commands of the page print, which stand indented. */
  static String checked(Path pack) throws Exception {
    StringBuilder commands = new StringBuilder();
    for (String line : Files.readAllLines(pack.resolve("CHECK.md"))) {
      if (line.startsWith("       ")) {
        commands.append(line.substring(7)).append('\n');
      }
    }
    assertThat(commands.toString()).contains("sha256sum --check", "hash-object", "rev-parse");
    return run(pack, commands.toString());
  }

  static String run(Path in, String commands) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", commands).directory(in.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      assumeThat(said).doesNotContain("command not found");
      return said;
    } catch (IOException e) {
      assumeThat(false).as("there is bash on this machine").isTrue();
      return "";
    }
  }

  /** Puts another tag in the place of the pack's, under its own right name, also on the page. */
  static void forge(Path pack, Path tag, String text, String page) throws Exception {
    Path forged = tag.resolveSibling("forged");
    Files.writeString(forged, text);
    String id = run(pack, "git hash-object --literally -t tag git/tag/forged").strip();
    try (Stream<Path> tags = Files.list(pack.resolve("git/tag"))) {
      for (Path other : tags.filter(t -> !t.equals(forged)).toList()) {
        Files.delete(other);
      }
    }
    Files.move(forged, tag.resolveSibling(id));
    Files.writeString(pack.resolve("CHECK.md"), page.replace(tag.getFileName().toString(), id));
  }
}
