package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.engross.history.Recorded.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is a git, it tells the same. */
class HistoryIndexGitTest {

  @TempDir Path book;

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void git_tells_the_same(long seed) throws IOException, InterruptedException {
    assumeTrue(isThereGit());
    try (HistoryBuilder history = HistoryBuilder.in(book)) {
      RandomHistory made = new RandomHistory(seed, history, true).make(40);
      ObjectId head = ObjectId.fromString(made.main().get(made.main().size() - 1));
      IndexData data = new Indexing(history.repository(), "", 2).made(head);
      Set<String> told = new HashSet<>();
      for (Step step : data.steps()) {
        for (int i = 0; i < step.count(); i++) {
          Kind kind = step.kind(i) == Kind.RENAMED ? Kind.ADDED : step.kind(i);
          told.add(step.commit().getName() + " " + kind + " " + data.paths()[step.path(i)]);
        }
      }
      assertThat(told).isNotEmpty().isEqualTo(git(history, head.getName()));
    }
  }

  private boolean isThereGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** What git tells for each parent, as far as it is told for all. */
  private Set<String> git(HistoryBuilder history, String head) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("git", "-c", "core.quotePath=false", "log", "--raw", "--no-renames",
        "-m", "--root", "--no-abbrev", "--format=%H", head);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process git = builder.directory(book.toFile()).start();
    String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    Map<String, List<String>> letters = new HashMap<>();
    String commit = "";
    for (String line : output.split("\n")) {
      if (line.startsWith(":")) {
        int tab = line.indexOf('\t');
        letters.computeIfAbsent(commit + line.substring(tab), k -> new ArrayList<>()).add(line.substring(tab - 1, tab));
      } else if (!line.isEmpty()) {
        commit = line;
      }
    }
    Set<String> told = new HashSet<>();
    letters.forEach((where, all) -> {
      String[] parts = where.split("\t");
      if (all.size() == Math.max(1, history.parents(parts[0]).size())) {
        Set<String> different = new HashSet<>(all);
        Kind kind = different.equals(Set.of("A")) ? Kind.ADDED
            : different.equals(Set.of("D")) ? Kind.REMOVED : Kind.CHANGED;
        told.add(parts[0] + " " + kind + " " + parts[1]);
      }
    });
    return told;
  }
}
