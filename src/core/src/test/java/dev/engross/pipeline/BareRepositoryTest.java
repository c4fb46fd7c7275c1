package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.engross.output.RunLock;
import dev.engross.schema.SchemaFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No goal that writes does so in the folder of a repository itself; what those say that only read stands elsewhere. */
class BareRepositoryTest {

  @TempDir private Path folder;
  private Pipeline bare;

  @BeforeEach
  void a_folder_as_git_makes_it() throws IOException {
    Files.createDirectories(folder.resolve("objects"));
    Files.createDirectories(folder.resolve("refs/heads"));
    Files.writeString(folder.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(folder.resolve("config"), "[core]\n\tbare = true\n\trepositoryformatversion = 0\n");
    bare = new LockBook(folder).pipeline();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void each_goal_that_writes_says_why_it_does_not() throws IOException {
    List<String> before = names();
    LocalDate day = LocalDate.of(2021, 2, 3);
    for (Outcome outcome : List.of(
        bare.generate(), bare.check(), bare.lock(new LockOrder.Finalize("lease/1")),
        bare.lock(new LockOrder.Execute("lease/1", day, "", "")), bare.tag("", Instant.EPOCH).outcome())) {
      assertThat(LockBook.told(outcome)).singleElement().asString()
          .startsWith("agreements:1:1: error: this folder is a bare repository").endsWith("[bare-repository]");
    }
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void whatever_else_would_write_there_is_refused_with_what_to_do() throws IOException {
    List<String> before = names();
    assertThatThrownBy(() -> RunLock.take(folder)).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("git worktree add");
    assertThatThrownBy(() -> new SchemaFiles(folder).write()).isInstanceOf(UncheckedIOException.class);
    assertThat(names()).isEqualTo(before);
  }
}
