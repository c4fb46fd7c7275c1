package dev.engross.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Findings;
import dev.engross.history.Recorded.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryIndexTest {

  private static final String LEASE = "agreements/lease/agreement.yaml";
  private static final String FIRST = "agreements/lease/amendments/01.yaml";
  private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

  @TempDir Path book;
  private HistoryBuilder history;

  @BeforeEach
  void begin() throws IOException {
    history = HistoryBuilder.in(book);
  }

  @AfterEach
  void end() {
    history.close();
  }

  private HistoryIndex index() {
    Findings findings = new Findings();
    try (GitBook git = GitBook.open(book, findings).orElseThrow()) {
      HistoryIndex index = git.index(2, findings).orElseThrow();
      assertThat(findings.sorted()).isEmpty();
      return index;
    }
  }

  private static Recorded added(String commit, String path) {
    return new Recorded(commit, path, Kind.ADDED, path);
  }

  private static Recorded changed(String commit, String path) {
    return new Recorded(commit, path, Kind.CHANGED, path);
  }

  private static Recorded removed(String commit, String path) {
    return new Recorded(commit, path, Kind.REMOVED, path);
  }

  private static Recorded renamed(String commit, String from, String to) {
    return new Recorded(commit, to, Kind.RENAMED, from);
  }

  @Test
  void commits_of_a_file_come_newest_first() throws IOException {
    String one = history.put(LEASE, "1").commit();
    history.put(FIRST, "1").commit();
    String three = history.put(LEASE, "2").commit();
    String four = history.remove(LEASE).commit();
    HistoryIndex index = index();
    assertThat(index.of(LEASE)).containsExactly(removed(four, LEASE), changed(three, LEASE), added(one, LEASE));
    assertThat(index.head()).contains(four);
    assertThat(index.commits()).isEqualTo(4);
    assertThat(index.isComplete()).isTrue();
    assertThat(index.mayMissRenames()).isFalse();
  }

  @Test
  void a_path_that_never_stood_has_no_history() throws IOException {
    history.put(LEASE, "1").commit();
    assertThat(index().of("agreements/lease")).isEmpty();
    assertThat(index().of("")).isEmpty();
    assertThat(index().under("agreements/lea")).isEmpty();
    assertThat(index().under(LEASE)).isEmpty();
  }

  @Test
  void a_book_below_the_repository_is_told_without_its_neighbours() throws IOException {
    String one = history.put("book/" + LEASE, "1").put("booking/" + LEASE, "1").put("read.me", "1").commit();
    history.put("booking/" + LEASE, "2").commit();
    String three = history.put("book/" + LEASE, "2").commit();
    book = Files.createDirectories(book.resolve("book"));
    assertThat(index().under("")).containsExactly(changed(three, LEASE), added(one, LEASE));
  }

  @Test
  void a_book_that_moved_in_the_repository_begins_there() throws IOException {
    history.put(LEASE, "1").commit();
    String two = history.move("agreements", "book/agreements").commit();
    book = Files.createDirectories(book.resolve("book"));
    assertThat(index().of(LEASE)).containsExactly(added(two, LEASE));
  }

  @Test
  void a_merge_counts_only_where_it_differs_from_all_parents() throws IOException {
    String base = history.put(LEASE, "1").put(FIRST, "1").commit();
    String side = history.put(LEASE, "2").commit();
    String other = history.from(base).put(FIRST, "2").commit();
    String merge = history.put(LEASE, "2").put("agreements/lease/events.yaml", "by the merge").merge(side);
    HistoryIndex index = index();
    assertThat(index.of(LEASE)).containsExactly(changed(side, LEASE), added(base, LEASE));
    assertThat(index.of(FIRST)).containsExactly(changed(other, FIRST), added(base, FIRST));
    assertThat(index.under("")).first().isEqualTo(added(merge, "agreements/lease/events.yaml"));
  }

  @Test
  void a_merge_that_decides_between_two_counts() throws IOException {
    String base = history.put(LEASE, "1").commit();
    String side = history.put(LEASE, "2").commit();
    String other = history.from(base).put(LEASE, "3").commit();
    String merge = history.put(LEASE, "4").merge(side);
    assertThat(index().of(LEASE))
        .containsExactly(changed(merge, LEASE), changed(other, LEASE), changed(side, LEASE), added(base, LEASE));
  }

  @Test
  void a_merge_that_removes_what_all_had_counts_and_one_that_takes_a_removal_does_not() throws IOException {
    String base = history.put(LEASE, "1").put(FIRST, "1").commit();
    String side = history.remove(FIRST).commit();
    String merge = history.from(base).remove(FIRST).remove(LEASE).put("a", "so that it is a commit").merge(side);
    assertThat(index().of(LEASE)).containsExactly(removed(merge, LEASE), added(base, LEASE));
    assertThat(index().of(FIRST)).containsExactly(removed(side, FIRST), added(base, FIRST));
  }

  @Test
  void an_octopus_counts_as_any_merge_does() throws IOException {
    String base = history.put(LEASE, "1").commit();
    String one = history.put(LEASE, "2").commit();
    String two = history.from(base).put(LEASE, "3").commit();
    String three = history.from(base).put(FIRST, "1").commit();
    String merge = history.put(LEASE, "4").merge(one, two);
    assertThat(index().of(FIRST)).containsExactly(added(three, FIRST));
    assertThat(index().of(LEASE))
        .containsExactly(changed(merge, LEASE), changed(two, LEASE), changed(one, LEASE), added(base, LEASE));
  }

  @Test
  void two_histories_that_were_joined_are_both_told() throws IOException {
    String one = history.put(LEASE, "1").commit();
    String two = history.anew().put(FIRST, "1").commit();
    history.put(LEASE, "1").merge(one);
    assertThat(index().under("")).containsExactly(added(two, FIRST), added(one, LEASE));
  }

  @Test
  void a_file_is_followed_through_renames() throws IOException {
    String one = history.put(LEASE, TEXT).commit();
    String two = history.move(LEASE, "agreements/lease/base.yaml").commit();
    String three = history.put("agreements/lease/base.yaml", TEXT + "nine\n").commit();
    String four = history.remove("agreements/lease/base.yaml").put(FIRST, TEXT + "nine\nten\n").commit();
    assertThat(index().of(FIRST)).containsExactly(
        renamed(four, "agreements/lease/base.yaml", FIRST),
        changed(three, "agreements/lease/base.yaml"),
        renamed(two, LEASE, "agreements/lease/base.yaml"),
        added(one, LEASE));
    assertThat(index().of(LEASE)).containsExactly(removed(two, LEASE), added(one, LEASE));
  }

  @Test
  void an_agreement_is_followed_when_its_folder_is_renamed() throws IOException {
    String one = history.put(LEASE, TEXT).put(FIRST, "first").commit();
    String two = history.put(FIRST, "first, edited").commit();
    String three = history.move("agreements/lease", "agreements/quay-lease").commit();
    String four = history.put("agreements/quay-lease/amendments/02.yaml", "second").commit();
    HistoryIndex index = index();
    String now = "agreements/quay-lease";
    assertThat(index.of(now + "/amendments/01.yaml")).containsExactly(
        renamed(three, FIRST, now + "/amendments/01.yaml"), changed(two, FIRST), added(one, FIRST));
    assertThat(index.under(now)).containsExactly(
        added(four, now + "/amendments/02.yaml"),
        renamed(three, LEASE, now + "/agreement.yaml"),
        renamed(three, FIRST, now + "/amendments/01.yaml"),
        changed(two, FIRST),
        added(one, LEASE),
        added(one, FIRST));
  }

  @Test
  void files_that_change_names_with_each_other_are_not_taken_for_renamed() throws IOException {
    String one = history.put(LEASE, "1").put(FIRST, "2").commit();
    String two = history.put(LEASE, "2").put(FIRST, "1").commit();
    assertThat(index().of(LEASE)).containsExactly(changed(two, LEASE), added(one, LEASE));
  }

  @Test
  void renames_outside_of_agreements_templates_and_outputs_are_not_looked_for() throws IOException {
    String one = history.put("notes/a.md", TEXT).commit();
    String two = history.move("notes/a.md", "notes/b.md").commit();
    assertThat(index().of("notes/b.md")).containsExactly(added(two, "notes/b.md"));
    assertThat(index().of("notes/a.md")).containsExactly(removed(two, "notes/a.md"), added(one, "notes/a.md"));
  }

  @Test
  void a_branch_that_went_on_with_the_old_name_is_told_under_the_new() throws IOException {
    String base = history.put(LEASE, TEXT).commit();
    String edited = history.put(LEASE, TEXT + "nine\n").commit();
    String moved = history.from(base).move("agreements/lease", "agreements/quay").commit();
    String now = "agreements/quay/agreement.yaml";
    String merge = history.put(now, TEXT + "nine\n").merge(edited);
    assertThat(index().of(now)).containsExactly(
        changed(merge, now), renamed(moved, LEASE, now), changed(edited, LEASE), added(base, LEASE));
  }

  @Test
  void a_merge_may_rename_by_itself() throws IOException {
    String base = history.put(LEASE, TEXT).put(FIRST, "1").commit();
    String side = history.put(FIRST, "2").commit();
    history.from(base).put(FIRST, "3").commit();
    String merge = history.move(LEASE, "agreements/lease/base.yaml").merge(side);
    assertThat(index().of("agreements/lease/base.yaml"))
        .containsExactly(renamed(merge, LEASE, "agreements/lease/base.yaml"), added(base, LEASE));
  }

  @Test
  void commits_stand_before_those_they_were_made_upon_whatever_their_clocks_said() throws IOException {
    String one = history.at(4_000_000_000L).put(LEASE, "1").commit();
    String two = history.at(-315_619_200L).put(LEASE, "2").commit();
    String three = history.at(1_600_000_000L).put(LEASE, "3").commit();
    String four = history.at(-1).put(LEASE, "4").commit();
    assertThat(index().of(LEASE).stream().map(Recorded::commit)).containsExactly(four, three, two, one);
    assertThat(List.of(one, two, three, four)).doesNotHaveDuplicates();
  }
}
