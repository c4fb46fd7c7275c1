package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.history.Recorded.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are not as most are. */
class HistoryIndexOddTest {

  private static final String LEASE = "agreements/lease/agreement.yaml";

  @TempDir Path book;
  private final Findings findings = new Findings();
  private HistoryBuilder history;

  @BeforeEach
  void begin() throws IOException {
    history = HistoryBuilder.in(book);
  }

  @AfterEach
  void end() {
    history.close();
  }

  private Optional<HistoryIndex> asked() {
    try (GitBook git = GitBook.open(book, findings).orElseThrow()) {
      return git.index(2, findings);
    }
  }

  private HistoryIndex index() {
    HistoryIndex index = asked().orElseThrow();
    assertThat(findings.sorted()).isEmpty();
    return index;
  }

  private void lose(ObjectId object) {
    File objects = history.repository().getDirectory();
    String name = object.getName();
    assertThat(new File(objects, "objects/" + name.substring(0, 2) + "/" + name.substring(2)).delete()).isTrue();
  }

  private List<String> kinds(String path) {
    return index().of(path).stream().map(r -> r.kind().name()).toList();
  }

  @Test
  void settings_of_the_machine_are_not_read_and_the_disk_is_not_measured() throws Exception {
    index();
    assertThat(SystemReader.getInstance().getUserConfig().getSections()).isEmpty();
    assertThat(SystemReader.getInstance().getSystemConfig().getSections()).isEmpty();
    assertThat(FS.FileStoreAttributes.get(book).getFsTimestampResolution())
        .isEqualTo(FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION);
  }

  @Test
  void a_repository_without_a_commit_has_no_history() {
    assertThat(index().head()).isEmpty();
    assertThat(index().of(LEASE)).isEmpty();
    assertThat(index().under("")).isEmpty();
    assertThat(book.resolve("target")).doesNotExist();
  }

  @Test
  void a_bare_repository_is_read_and_nothing_is_kept_in_it() throws IOException {
    history.put(LEASE, "1").commit();
    book = history.repository().getDirectory().toPath();
    history.repository().getConfig().setBoolean("core", null, "bare", true);
    history.repository().getConfig().save();
    assertThat(index().of(LEASE)).hasSize(1);
    assertThat(book.resolve("target")).doesNotExist();
  }

  @Test
  void a_shallow_clone_begins_at_its_boundary_and_says_so() throws IOException {
    String one = history.put(LEASE, "1").commit();
    String two = history.put(LEASE, "2").commit();
    String three = history.put(LEASE, "3").commit();
    assertThat(index().isComplete()).isTrue();
    Files.writeString(history.repository().getDirectory().toPath().resolve("shallow"), two + "\n");
    assertThat(index().isComplete()).isFalse();
    lose(ObjectId.fromString(one));
    assertThat(index().of(LEASE)).containsExactly(
        new Recorded(three, LEASE, Kind.CHANGED, LEASE), new Recorded(two, LEASE, Kind.ADDED, LEASE));
  }

  @Test
  void grafted_and_replaced_commits_are_read_as_they_were_made() throws IOException {
    String one = history.put(LEASE, "1").commit();
    String two = history.put(LEASE, "2").commit();
    String three = history.put(LEASE, "3").commit();
    Path git = history.repository().getDirectory().toPath();
    Files.writeString(Files.createDirectories(git.resolve("info")).resolve("grafts"), three + " " + one + "\n");
    Files.writeString(Files.createDirectories(git.resolve("refs/replace")).resolve(three), two + "\n");
    assertThat(index().of(LEASE)).extracting(Recorded::commit).containsExactly(three, two, one);
  }

  @Test
  void names_may_be_of_any_letters_and_of_bytes_that_are_none() throws IOException {
    String one = history.put("agreements/Pächter/Ω–契約.yaml", "1")
        .put(HistoryBuilder.RAW + "agreements/P\u00e4chter.yaml", "1").commit();
    history.put(LEASE, "1").commit();
    assertThat(index().under("agreements")).extracting(Recorded::commit).contains(one, one);
    assertThat(index().of("agreements/Pächter/Ω–契約.yaml")).hasSize(1);
    assertThat(index().of("agreements/P\u00e4chter.yaml")).hasSize(1);
  }

  @Test
  void files_of_a_commit_stand_in_the_order_of_their_letters() throws IOException {
    // Git's order is that of bytes, and puts the first of these last.
    history.put("agreements/\ud83d\ude00.yaml", "1").put("agreements/\uff5e.yaml", "1").put(LEASE, "1").commit();
    assertThat(index().under("")).extracting(Recorded::path)
        .containsExactly(LEASE, "agreements/\ud83d\ude00.yaml", "agreements/\uff5e.yaml");
  }

  @Test
  void a_file_in_whose_place_a_folder_came_was_removed() throws IOException {
    history.put("agreements/lease", "1").put("agreements/lease.md", "1").commit();
    history.remove("agreements/lease").put(LEASE, "2").commit();
    history.remove(LEASE).put("agreements/lease", "3").commit();
    assertThat(kinds("agreements/lease")).containsExactly("ADDED", "REMOVED", "ADDED");
    assertThat(kinds(LEASE)).containsExactly("REMOVED", "ADDED");
    assertThat(kinds("agreements/lease.md")).containsExactly("ADDED");
  }

  @Test
  void a_link_or_a_mode_or_a_submodule_in_a_files_place_is_a_change() throws IOException {
    history.put(LEASE, "1").commit();
    byte[] content = "other".getBytes(StandardCharsets.UTF_8);
    history.put(LEASE, FileMode.EXECUTABLE_FILE, content).commit();
    history.put(LEASE, FileMode.SYMLINK, content).commit();
    history.put(LEASE, FileMode.GITLINK, content).commit();
    history.remove(LEASE).put("agreements/new.yaml", FileMode.SYMLINK, content).commit();
    assertThat(kinds(LEASE)).containsExactly("REMOVED", "CHANGED", "CHANGED", "CHANGED", "ADDED");
    assertThat(kinds("agreements/new.yaml")).containsExactly("ADDED");
  }

  @Test
  void a_folder_may_hold_ten_thousand_files() throws IOException {
    for (int i = 0; i < 10_000; i++) {
      history.put("agreements/a/" + i + ".yaml", i % 10 == 0 ? "ten" : "one");
    }
    history.commit();
    String two = history.put("agreements/a/7777.yaml", "2").commit();
    String three = history.move("agreements/a", "agreements/b").commit();
    assertThat(index().of("agreements/b/7777.yaml")).extracting(Recorded::commit).startsWith(three, two).hasSize(3);
    assertThat(index().under("agreements/b")).hasSize(20_001);
    assertThat(index().mayMissRenames()).isFalse();
  }

  @Test
  void a_missing_folder_is_told_and_not_thrown() throws IOException {
    history.put(LEASE, "1").commit();
    String last = history.put(LEASE, "2").commit();
    lose(tree(last));
    assertThat(asked()).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("unreadable-repository");
    assertThat(findings.sorted().get(0).mend()).contains("git fsck");
  }

  @Test
  void a_missing_commit_is_told_and_not_thrown() throws IOException {
    String one = history.put(LEASE, "1").commit();
    history.put(LEASE, "2").commit();
    lose(ObjectId.fromString(one));
    assertThat(asked()).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("unreadable-repository");
  }

  @Test
  void a_damaged_object_is_told_and_not_thrown() throws IOException {
    String one = history.put(LEASE, "1").commit();
    history.put(LEASE, "2").commit();
    damage(tree(one));
    damage(ObjectId.fromString(one));
    assertThat(findings.sorted()).extracting(Finding::rule).containsOnly("unreadable-repository");
  }

  private void damage(ObjectId object) throws IOException {
    String name = object.getName();
    Path file = history.repository().getDirectory().toPath()
        .resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2));
    byte[] bytes = Files.readAllBytes(file);
    assertThat(file.toFile().setWritable(true)).isTrue();
    for (int length = 0; length < bytes.length; length++) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThat(asked()).as("cut at " + length).isEmpty();
    }
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      Files.write(file, damaged);
      asked();
      Files.deleteIfExists(book.resolve("target/engross/history-index"));
    }
    Files.write(file, bytes);
    assertThat(asked()).isPresent();
    Files.delete(book.resolve("target/engross/history-index"));
  }

  @Test
  void a_tree_of_nonsense_is_told_and_not_thrown() throws IOException {
    history.put(LEASE, "1").commit();
    try (ObjectInserter inserter = history.repository().newObjectInserter()) {
      byte[] nonsense = "100644 agreements\0too short".getBytes(StandardCharsets.UTF_8);
      ObjectId tree = inserter.insert(Constants.OBJ_TREE, nonsense);
      inserter.flush();
      history.commit(tree);
    }
    assertThat(asked()).isEmpty();
    assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("unreadable-repository");
  }

  @Test
  void a_partial_clone_says_so_and_what_to_do() throws IOException {
    history.put(LEASE, "1").commit();
    lose(tree(history.put(LEASE, "2").commit()));
    StoredConfig config = history.repository().getConfig();
    config.setBoolean("remote", "origin", "promisor", true);
    config.setString("remote", "origin", "partialclonefilter", "tree:0");
    config.save();
    assertThat(asked()).isEmpty();
    assertThat(findings.sorted().get(0).message()).contains("partial");
    assertThat(findings.sorted().get(0).mend()).contains("--no-filter");
  }

  @Test
  void a_clone_without_contents_may_miss_renames_and_says_so() throws IOException {
    history.put(LEASE, "one\ntwo\nthree\n").commit();
    ObjectId content = history.contents(history.put("a", "1").commit()).get(LEASE).id();
    history.remove(LEASE).put("agreements/new.yaml", "one\ntwo\nthree\nfour\n").commit();
    assertThat(kinds("agreements/new.yaml")).startsWith("RENAMED");
    assertThat(index().mayMissRenames()).isFalse();
    lose(content);
    Files.delete(book.resolve("target/engross/history-index"));
    assertThat(kinds("agreements/new.yaml")).startsWith("ADDED");
    assertThat(index().mayMissRenames()).isTrue();
  }

  @Test
  void too_many_files_to_compare_are_not_compared_and_it_is_said() throws IOException {
    for (int i = 0; i < 3_000; i++) {
      history.put("agreements/a/" + i + ".yaml", "row " + i + "\n");
    }
    history.commit();
    for (int i = 0; i < 3_000; i++) {
      history.remove("agreements/a/" + i + ".yaml").put("agreements/b/" + i + "x.yaml", "row " + i + "\nmore\n");
    }
    history.commit();
    assertThat(index().mayMissRenames()).isTrue();
    assertThat(index().of("agreements/b/1x.yaml")).extracting(Recorded::kind).containsExactly(Kind.ADDED);
  }

  @Test
  void folders_that_hold_the_same_over_and_over_end_the_reading() throws IOException {
    try (ObjectInserter inserter = history.repository().newObjectInserter()) {
      ObjectId tree = inserter.insert(Constants.OBJ_TREE, new byte[0]);
      for (int depth = 0; depth < 12; depth++) {
        TreeFormatter same = new TreeFormatter();
        for (char name = 'a'; name < 'k'; name++) {
          same.append(String.valueOf(name), FileMode.TREE, tree);
        }
        tree = inserter.insert(same);
      }
      inserter.flush();
      history.commit(tree);
    }
    assertThat(asked()).isEmpty();
    assertThat(findings.sorted().get(0).message()).contains("more than 1000000 files");
  }

  @Test
  void folders_too_deep_for_a_book_are_left_out() throws IOException {
    try (ObjectInserter inserter = history.repository().newObjectInserter()) {
      ObjectId tree = inserter.insert(Constants.OBJ_BLOB, new byte[0]);
      for (int depth = 0; depth < 5_000; depth++) {
        TreeFormatter inner = new TreeFormatter();
        inner.append("a", depth == 0 ? FileMode.REGULAR_FILE : FileMode.TREE, tree);
        inner.append("b", FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, new byte[0]));
        tree = inserter.insert(inner);
      }
      inserter.flush();
      history.commit(tree);
    }
    assertThat(index().under("")).hasSize(33);
  }

  private ObjectId tree(String commit) throws IOException {
    return history.repository().parseCommit(ObjectId.fromString(commit)).getTree().copy();
  }
}
