package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is kept, and never trusted over the repository. */
class HistoryIndexFileTest {

  private static final String LEASE = "agreements/lease/agreement.yaml";
  private static final String KEPT = "target/engross/history-index";

  @TempDir Path book;
  private HistoryBuilder history;
  private String first;

  @BeforeEach
  void begin() throws IOException {
    history = HistoryBuilder.in(book);
    first = history.put(LEASE, "1").commit();
    history.put(LEASE, "2").commit();
  }

  @AfterEach
  void end() {
    history.close();
  }

  private HistoryIndex index() {
    Findings findings = new Findings();
    try (GitBook git = GitBook.open(book, findings).orElseThrow()) {
      HistoryIndex index = git.index(1, findings).orElseThrow();
      assertThat(findings.sorted()).isEmpty();
      return index;
    }
  }

  private byte[] kept() throws IOException {
    return Files.readAllBytes(book.resolve(KEPT));
  }

  /** What the repository alone tells. */
  private byte[] made() throws IOException {
    ObjectId head = history.repository().resolve("HEAD");
    return IndexCodec.encode(new Indexing(history.repository(), "", 1).made(head));
  }

  /** Puts an index in place that is sound, but says of the first commit that it did nothing. */
  private void forge(IndexData old) throws IOException {
    Step[] steps = old.steps().clone();
    Step last = steps[steps.length - 1];
    steps[steps.length - 1] = new Step(last.commit(), last.time(), last.parents(), Step.NOTHING, Step.NOTHING);
    Files.createDirectories(book.resolve(KEPT).getParent());
    Files.write(book.resolve(KEPT), IndexCodec.encode(new IndexData(old.scope(), old.missed(), old.paths(), steps)));
  }

  @Test
  void what_is_kept_is_what_was_made() throws IOException {
    byte[] said = IndexCodec.encode(index().data());
    assertThat(kept()).isEqualTo(said).isEqualTo(made());
    assertThat(IndexCodec.encode(IndexCodec.decode(said).orElseThrow())).isEqualTo(said);
  }

  @Test
  void what_fits_is_not_made_again() throws IOException {
    forge(index().data());
    assertThat(index().of(LEASE)).hasSize(1);
  }

  @Test
  void new_commits_are_added_to_what_is_kept() throws IOException {
    forge(index().data());
    String third = history.put(LEASE, "3").commit();
    assertThat(index().of(LEASE)).hasSize(2).first().extracting(Recorded::commit).isEqualTo(third);
    assertThat(IndexCodec.decode(kept()).orElseThrow().steps()).hasSize(3);
  }

  @Test
  void a_head_that_went_back_is_made_anew() throws IOException {
    index();
    history.head(first);
    assertThat(index().of(LEASE)).extracting(Recorded::commit).containsExactly(first);
    assertThat(kept()).isEqualTo(made());
  }

  @Test
  void a_history_that_was_rewritten_is_made_anew() throws IOException {
    index();
    String other = history.from(first).put(LEASE, "another 2").commit();
    String last = history.put(LEASE, "3").commit();
    assertThat(index().of(LEASE)).extracting(Recorded::commit).containsExactly(last, other, first);
    assertThat(kept()).isEqualTo(made());
  }

  @Test
  void a_commit_that_the_repository_lost_is_not_named() throws IOException {
    IndexData data = index().data();
    Step[] steps = data.steps().clone();
    Step last = steps[1];
    ObjectId lost = ObjectId.fromString("11".repeat(20));
    steps[1] = new Step(lost, last.time(), last.parents(), last.changes(), last.names());
    Files.write(book.resolve(KEPT), IndexCodec.encode(new IndexData(data.scope(), false, data.paths(), steps)));
    assertThat(index().of(LEASE)).hasSize(2).last().extracting(Recorded::commit).isEqualTo(first);
  }

  @Test
  void an_index_of_another_folder_is_not_used() throws IOException {
    Path inner = Files.createDirectories(book.resolve("agreements/target/engross"));
    index();
    Files.copy(book.resolve(KEPT), inner.resolve("history-index"));
    book = book.resolve("agreements");
    assertThat(index().of("lease/agreement.yaml")).hasSize(2);
  }

  @Test
  void no_byte_of_it_can_be_changed_or_lost_unseen() throws IOException {
    index();
    byte[] whole = kept();
    for (int i = 0; i < whole.length; i++) {
      byte[] edited = whole.clone();
      edited[i] ^= 1;
      assertThat(IndexCodec.decode(edited)).as("byte " + i).isEmpty();
      assertThat(IndexCodec.decode(Arrays.copyOf(whole, i))).as("cut at " + i).isEmpty();
    }
    whole[whole.length / 2] ^= 1;
    Files.write(book.resolve(KEPT), whole);
    assertThat(index().of(LEASE)).hasSize(2);
    assertThat(kept()).isEqualTo(made());
  }

  @Test
  void what_stands_in_its_place_is_left_be() throws IOException {
    Files.createDirectories(book.resolve(KEPT));
    assertThat(index().of(LEASE)).hasSize(2);
    assertThat(book.resolve(KEPT)).isDirectory();
  }

  @Test
  void nothing_is_written_through_a_link() throws IOException {
    Path elsewhere = Files.createDirectory(book.resolve("elsewhere"));
    Files.createSymbolicLink(book.resolve("target"), elsewhere);
    assertThat(index().of(LEASE)).hasSize(2);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void an_index_that_came_with_a_commit_is_not_used() throws IOException {
    forge(index().data());
    String third = history.put(KEPT, FileMode.REGULAR_FILE, kept()).commit();
    assertThat(index().of(LEASE)).hasSize(2).doesNotContain(new Recorded(third, LEASE, Recorded.Kind.CHANGED, LEASE));
  }

  @Test
  void the_repository_stays_as_it_was() throws IOException {
    TreeMap<String, Long> before = files();
    index();
    index();
    assertThat(files()).isEqualTo(before);
  }

  /** All files below {@code .git}, with sizes and times. */
  private TreeMap<String, Long> files() throws IOException {
    TreeMap<String, Long> files = new TreeMap<>();
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(book.resolve(".git"))) {
      walk.forEach(all::add);
    }
    for (Path file : all) {
      files.put(file.toString(), Files.getLastModifiedTime(file).toMillis() + Files.size(file));
    }
    return files;
  }
}
