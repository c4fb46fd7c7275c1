package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.engross.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;

/** Executed papers are tagged, and tags prove what a lock that was written anew would hide. */
class TagTest extends ExecutedInRepository {

  private static final Instant NOW = LockBook.NOW;
  private static final String TAG = "executed/lease/1";

  @Test
  void a_committed_lock_is_tagged_once_and_proved_by_its_tag() throws Exception {
    RevCommit commit = commit("Execute Amendment No. 1");
    assertThat(book.pipeline().verify().untagged()).isEqualTo(1);
    Tagging tagging = book.pipeline().tag("", NOW);
    assertThat(LockBook.told(tagging.outcome())).isEmpty();
    assertThat(tagging.tags()).containsExactly(TAG);
    assertThat(git.getRepository().resolve(TAG + "^{commit}")).isEqualTo(commit.getId());
    assertThat(book.pipeline().tag("lease/1", NOW).tags()).isEmpty();
    Proof proof = book.pipeline().verify();
    assertThat(LockBook.told(proof.outcome())).isEmpty();
    assertThat(proof.untagged()).isZero();
  }

  @Test
  void what_is_not_committed_is_not_tagged() throws Exception {
    Files.delete(folder.resolve("book").resolve(LockBook.LOCK));
    commit("Without the lock");
    book.write(LockBook.LOCK, locked());
    Tagging tagging = book.pipeline().tag("", NOW);
    assertThat(tagging.tags()).isEmpty();
    assertThat(LockBook.told(tagging.outcome())).containsExactly(LockBook.LOCK
        + ":4:5: error: the commit that is checked out does not hold lease/1 as it was locked [not-committed]");
  }

  @Test
  void a_paper_that_has_no_lock_cannot_be_asked_for() throws Exception {
    commit("Execute");
    Tagging tagging = book.pipeline().tag("lease/2", NOW);
    assertThat(LockBook.told(tagging.outcome())).containsExactly(
        "agreements:1:1: error: there is no executed paper \"lease/2\" with a lock [unknown-instrument]");
    assertThat(tagging.outcome().findings().get(0).mend()).isEqualTo("did you mean \"lease/1\"?");
  }

  @Test
  void a_squash_or_a_rebase_of_the_execution_raises_no_alarm() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    git.reset().setMode(ResetType.SOFT).setRef("HEAD").call();
    git.checkout().setOrphan(true).setName("squashed").call();
    book.write("agreements/lease/notes.md", "Filed.\n");
    commit("All of it at once");
    git.branchDelete().setBranchNames("main").setForce(true).call();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).isEmpty();
  }

  @Test
  void a_history_that_was_written_anew_after_the_execution_is_found() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    LockBook other = LockBook.in(folder.resolve("other"));
    other.replace(LockBook.PAPER, "$2.00", "$3.00");
    other.generate();
    other.write(LockBook.SCAN, "%PDF the signed paper");
    other.finalizePaper();
    other.pipeline().lock(new LockOrder.Execute(
        "lease/1", LocalDate.of(2021, 2, 3), LockBook.SIGNATORIES, LockBook.SCAN));
    other.generate();
    copy(other.folder(), book.folder());
    git.add().addFilepattern(".").call();
    git.commit().setAmend(true).setMessage("Execute Amendment No. 1").setSign(false).call();

    List<String> told = LockBook.told(book.pipeline().verify().outcome());
    assertThat(told).contains(
        LockBook.LOCK + ":4:5: error: the tag " + TAG + " was made of another lock of this paper: the lock was written "
            + "anew since, or the tag was [tagged-otherwise]",
        LockBook.PAPER + ":1:1: error: the commit that the tag " + TAG + " names holds another version of this file than "
            + "was locked, or none [tagged-otherwise]");
    assertThat(told).allMatch(t -> t.contains("[tagged-otherwise]"));
  }

  @Test
  void a_tag_that_was_moved_is_found() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    Files.delete(folder.resolve("book").resolve(LockBook.SCAN));
    RevCommit other = commit("Lose the scan");
    book.write(LockBook.SCAN, "%PDF the signed paper");
    git.tagDelete().setTags(TAG).call();
    git.tag().setName(TAG).setObjectId(other).setAnnotated(true).setMessage("Execution").setSigned(false).call();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(
        LockBook.LOCK + ":4:5: error: the tag " + TAG + " was made of another lock of this paper: the lock was written "
            + "anew since, or the tag was [tagged-otherwise]",
        LockBook.SCAN + ":1:1: error: the commit that the tag " + TAG + " names holds another version of this file than "
            + "was locked, or none [tagged-otherwise]");
  }

  @Test
  void a_lock_that_was_taken_away_is_found_by_the_tag() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    Files.delete(folder.resolve("book").resolve(LockBook.LOCK));
    commit("Drop the lock");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).contains(LockBook.LOCK + ":1:1: error: the tag "
        + TAG + " says that lease/1 was executed, and the lock has no such entry [tagged-otherwise]");
  }

  @Test
  void a_lock_that_was_taken_away_with_all_copies_is_found_by_the_history() throws Exception {
    String executed = commit("Execute Amendment No. 1").getName().substring(0, 10);
    book.delete(LockBook.LOCK);
    assertThat(LockBook.errors(book.generate())).as("the copies stay").hasSize(1);
    for (String ending : List.of("txt", "pdf", "htm")) {
      book.delete("output/lease/lease-am01x." + ending);
    }
    assertThat(LockBook.told(book.generate())).isEmpty();
    String told = LockBook.PAPER + ":1:1: error: commit " + executed + " had locked this paper as executed, and the lock "
        + "has no entry of it [lock-missing]";
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(told);
    commit("Drop the lock");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(told);
  }

  @Test
  void an_execution_that_was_taken_back_by_a_commit_is_told_and_no_fault() throws Exception {
    LockBook draft = LockBook.in(folder.resolve("draft"));
    commit("Execute Amendment No. 1");
    String executed = git.log().call().iterator().next().getName().substring(0, 10);
    book.delete(LockBook.LOCK);
    for (String ending : List.of("txt", "pdf", "htm")) {
      book.delete("output/lease/lease-am01x." + ending);
    }
    copy(draft.folder(), book.folder());
    commit("Revert that");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(LockBook.LOCK + ":1:1: info: commit "
        + executed + " had locked lease/1 as executed, as which the book has it no more [lock-withdrawn]");
    book.finalizePaper();
    book.execute("Owner=Eve Marsh; Tenant=Ray Ott");
    book.generate();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(LockBook.LOCK + ":4:5: info: commit "
        + executed + " had another lock of this paper, of which no correction tells [locked-anew]");
  }

  @Test
  void a_correction_that_nobody_tagged_is_told() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    book.replace(LockBook.PAPER, "$2.00", "$2.50");
    book.correct("a digit was lost");
    book.generate();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).contains(LockBook.LOCK + ":4:5: warning: the lock says "
        + "that this paper was corrected since the tag " + TAG + " was made, and no tag says so [correction-not-tagged]");
  }

  @Test
  void a_correction_is_tagged_beside_the_execution() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    book.replace(LockBook.PAPER, "$2.00", "$2.50");
    assertThat(LockBook.told(book.correct("a digit was lost"))).isEmpty();
    book.generate();
    commit("Correct Amendment No. 1");
    assertThat(book.pipeline().tag("", NOW).tags()).containsExactly("corrected/lease/1/1");
    assertThat(book.pipeline().verify().outcome().findings().stream().map(Finding::rule).distinct())
        .containsExactly("corrected");
  }

  @Test
  void a_tag_that_nobody_signed_is_told_where_signatures_are_asked_for() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", NOW);
    Path keys = Files.createDirectories(folder.resolve("keys"));
    Files.writeString(keys.resolve("allowed_signers"), "ann.lee@example.com namespaces=\"git\" ssh-ed25519 "
        + "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n");
    assertThat(LockBook.told(book.pipeline().verify(Optional.of(keys.toString())).outcome())).containsExactly(
        LockBook.LOCK + ":4:5: warning: the tag " + TAG + " is not signed [tag-not-signed]");
  }

  @Test
  void a_book_in_no_repository_has_locks_and_no_tags() {
    Proof proof = LockBook.executedIn(folder.resolve("alone")).pipeline().verify();
    assertThat(LockBook.told(proof.outcome())).isEmpty();
    assertThat(proof.untagged()).isEqualTo(1);
  }

  private String locked() {
    LockBook twin = LockBook.executedIn(folder.resolve("twin"));
    return twin.read(LockBook.LOCK);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.toString().contains("/target/")).toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
