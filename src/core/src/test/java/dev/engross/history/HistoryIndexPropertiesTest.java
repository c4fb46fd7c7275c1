package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.history.Recorded.Kind;
import dev.engross.output.WorkFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of the index of any history. */
class HistoryIndexPropertiesTest {

  private static final int STEPS = 40;

  @TempDir Path book;

  /** A change, with renames taken apart. */
  private record Change(String commit, String path, Kind kind) {}

  private static IndexData made(HistoryBuilder history, String head, int threads) throws IOException {
    return new Indexing(history.repository(), "", threads).made(ObjectId.fromString(head));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void it_is_what_comparing_every_path_in_every_commit_gives(long seed) throws IOException {
    try (HistoryBuilder history = HistoryBuilder.in(book)) {
      RandomHistory made = new RandomHistory(seed, history, seed % 2 == 0).make(STEPS);
      IndexData data = made(history, last(made), 2);
      Set<Change> told = new HashSet<>();
      for (Step step : data.steps()) {
        for (int i = 0; i < step.count(); i++) {
          Kind kind = step.kind(i) == Kind.RENAMED ? Kind.ADDED : step.kind(i);
          told.add(new Change(step.commit().getName(), data.paths()[step.path(i)], kind));
        }
      }
      assertThat(told).isEqualTo(naive(history, made));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void a_file_is_followed_through_all_that_was_done_to_it(long seed) throws IOException {
    try (HistoryBuilder history = HistoryBuilder.in(book)) {
      RandomHistory made = new RandomHistory(seed, history, true).make(STEPS);
      HistoryIndex index = new HistoryIndex(made(history, last(made), 1));
      Map<Integer, Set<String>> done = new HashMap<>();
      for (Change change : naive(history, made)) {
        done.computeIfAbsent(file(history, made, change), f -> new HashSet<>()).add(change.commit());
      }
      made.files(last(made)).forEach((path, file) ->
          assertThat(index.of(path).stream().map(Recorded::commit).collect(Collectors.toSet()))
              .as(path).isEqualTo(done.get(file)));
      Set<Recorded> folder = new HashSet<>();
      made.files(last(made)).keySet().stream().filter(path -> path.startsWith("agreements/"))
          .forEach(path -> folder.addAll(index.of(path)));
      assertThat(index.under("agreements")).containsAll(folder);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46})
  void it_is_the_same_whether_it_grew_or_was_made_at_once_or_was_kept(long seed) throws IOException {
    try (HistoryBuilder history = HistoryBuilder.in(book)) {
      RandomHistory made = new RandomHistory(seed, history, true).make(STEPS);
      WorkFile file = new WorkFile(book, "history-index");
      for (int i = 0; i < made.main().size(); i += 1 + (int) seed % 3) {
        byte[] grown = IndexCodec.encode(
            new Indexing(history.repository(), "", 1).kept(ObjectId.fromString(made.main().get(i)), file));
        assertThat(grown).as("commit " + i).isEqualTo(IndexCodec.encode(made(history, made.main().get(i), 2)));
        assertThat(IndexCodec.encode(IndexCodec.decode(grown).orElseThrow())).isEqualTo(grown);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void each_commit_stands_before_its_parents(long seed) throws IOException {
    try (HistoryBuilder history = HistoryBuilder.in(book)) {
      RandomHistory made = new RandomHistory(seed, history, true).make(STEPS);
      List<String> order = new ArrayList<>();
      for (Step step : made(history, last(made), 1).steps()) {
        order.add(step.commit().getName());
      }
      assertThat(order).containsExactlyInAnyOrderElementsOf(made.commits());
      for (String commit : order) {
        assertThat(history.parents(commit)).allMatch(parent -> order.indexOf(parent) > order.indexOf(commit));
      }
    }
  }

  private static String last(RandomHistory made) {
    return made.main().get(made.main().size() - 1);
  }

  private static Set<Change> naive(HistoryBuilder history, RandomHistory made) {
    Set<Change> changes = new HashSet<>();
    for (String commit : made.commits()) {
      Set<String> paths = new HashSet<>(history.contents(commit).keySet());
      history.parents(commit).forEach(parent -> paths.addAll(history.contents(parent).keySet()));
      for (String path : paths) {
        HistoryBuilder.Content now = history.contents(commit).get(path);
        List<String> parents = history.parents(commit);
        if (parents.stream().allMatch(p -> !Objects.equals(history.contents(p).get(path), now))) {
          boolean was = parents.stream().anyMatch(p -> history.contents(p).containsKey(path));
          changes.add(new Change(commit, path, now == null ? Kind.REMOVED : was ? Kind.CHANGED : Kind.ADDED));
        }
      }
    }
    return changes;
  }

  private static int file(HistoryBuilder history, RandomHistory made, Change change) {
    if (change.kind() != Kind.REMOVED) {
      return made.files(change.commit()).get(change.path());
    }
    return history.parents(change.commit()).stream().map(made::files).filter(f -> f.containsKey(change.path()))
        .findFirst().orElseThrow().get(change.path());
  }
}
