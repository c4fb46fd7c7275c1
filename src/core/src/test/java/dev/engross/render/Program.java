package dev.engross.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of this machine that reads PDFs; a test that needs it is left out where it is not installed. */
public record Program(int code, String told) {

  public static Program run(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of(name), Stream.of(arguments)).toList();
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.abort("this machine has no " + name);
      throw e;
    }
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Program(process.waitFor(), told);
  }
}
