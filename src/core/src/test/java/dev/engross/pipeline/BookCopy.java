package dev.engross.pipeline;

import dev.engross.finding.Severity;
import dev.engross.render.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A book in a folder of its own, which a test may spoil. */
record BookCopy(Path folder) {

  /** Copies a folder, with or without carriage returns in its sources. */
  static BookCopy of(Path from, Path to, boolean carriageReturns) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean windows = carriageReturns && !file.toString().endsWith(".pdf");
        Files.write(copy, windows ? text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1) : bytes);
      }
    }
    return new BookCopy(to);
  }

  BookCopy write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  BookCopy write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Pipeline pipeline() {
    return pipeline(Optional.empty(), Optional.empty());
  }

  Pipeline pipeline(Optional<String> agreement, Optional<String> amendment) {
    return new Pipeline(new Request(folder, agreement, amendment, Set.of(Format.TEXT, Format.PDF, Format.HTML), 2, "test"));
  }

  /** All findings as a log has them. */
  static String log(Outcome outcome) {
    StringBuilder log = new StringBuilder();
    outcome.findings().forEach(f -> log.append(outcome.report().text(f)).append('\n'));
    return log.toString();
  }

  static List<String> errors(Outcome outcome) {
    return outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).map(Object::toString).toList();
  }

  /** The files under {@code output/}, with their bytes as text. */
  Map<String, String> output() throws IOException {
    Map<String, String> output = new TreeMap<>();
    Path root = folder.resolve("output");
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          output.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return output;
  }
}
