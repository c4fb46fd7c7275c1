package dev.engross.maven;

import dev.engross.Golden;
import dev.engross.pipeline.HistoryStory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log's account of the history whose files the core's tests hold. */
class HistoryLogTest {

  @Test
  void the_log_tells_the_history_that_the_files_tell(@TempDir Path folder) throws IOException {
    String log = String.join("\n", HistoryWording.lines(HistoryStory.in(folder).history())) + "\n";
    Golden.check(Path.of("src/test/resources/history/kiln.log"), log);
  }
}
