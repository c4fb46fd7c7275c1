package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;

/** What has changed since a paper was locked is told with who changed it, as far as the repository knows. */
class ChangedSinceLockTest extends ExecutedInRepository {

  @Test
  void a_change_is_told_with_the_commit_that_made_it() throws Exception {
    commit("Execute Amendment No. 1");
    book.replace(LockBook.PAPER, "$2.00", "$3.00");
    assertThat(source(book.pipeline().verify().outcome())).endsWith("this line is not as it was when the paper was "
        + "executed, and the change is not committed yet [locked-source]");
    assertThat(source(book.pipeline().validate())).isEqualTo(source(book.pipeline().verify().outcome()));
    assertThat(book.pipeline().validate().findings()).anyMatch(f -> f.mend().matches(".*; git checkout [0-9a-f]{10} -- '"
        + LockBook.PAPER + "' brings it back as it was locked"));
    RevCommit culprit = commit("Raise the rent");
    book.write("agreements/lease/notes.md", "Filed.\n");
    commit("Note");
    assertThat(source(book.pipeline().verify().outcome())).endsWith("this line is not as it was when the paper was "
        + "executed, since commit " + culprit.getName().substring(0, 10) + " of 2021-02-04 by Ann Lee [locked-source]");
    assertThat(LockBook.errors(book.pipeline().validate())).singleElement()
        .isEqualTo(source(book.pipeline().verify().outcome()));
  }

  @Test
  void a_clone_that_lacks_the_commit_that_made_a_change_does_not_name_another() throws Exception {
    commit("Execute Amendment No. 1");
    book.replace(LockBook.PAPER, "$2.00", "$3.00");
    commit("Raise the rent");
    book.write("agreements/lease/notes.md", "Filed.\n");
    RevCommit oldest = commit("Note");
    Path clone = folder.resolve("clone");
    Git.cloneRepository().setURI(book.folder().toUri().toString()).setDirectory(clone.toFile()).setDepth(1).call()
        .close();
    assertThat(LockBook.errors(new LockBook(clone).pipeline().validate())).singleElement().asString().contains(
        "already in the oldest that this shallow clone has, commit " + oldest.getName().substring(0, 10));
  }

  @Test
  void a_repository_is_not_opened_to_validate_what_is_as_it_was_locked() throws Exception {
    commit("Execute Amendment No. 1");
    Files.writeString(book.folder().resolve(".git/HEAD"), "no ref");
    assertThat(LockBook.told(book.pipeline().validate())).isEmpty();
    assertThat(book.folder().resolve("target/engross/history-index")).doesNotExist();
    book.replace(LockBook.PAPER, "$2.00", "$3.00");
    assertThat(source(book.pipeline().validate())).as("nothing can be said of commits")
        .endsWith("this line is not as it was when the paper was executed [locked-source]");
  }

  @Test
  void an_agreement_that_now_gives_another_document_is_an_error_whatever_its_templates_say() throws Exception {
    commit("Execute Amendment No. 1");
    book.replace(LockBook.BASE, "Rent: $1.00", "Rent: $1.10");
    String told = LockBook.PAPER + ":1:1: error: the book now gives another document than when this paper was executed; "
        + "output/ keeps what was locked; what has changed in " + LockBook.BASE + " makes it so [locked-document]";
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(told);
    assertThat(LockBook.errors(book.pipeline().validate())).isEmpty();
    book.write("templates/plain/sections/ratification.ftlh", "<p>All else stays.</p>");
    commit("Raise the rent that was");
    assertThat(book.pipeline().tag("", LockBook.NOW).tags()).isEmpty();
    assertThat(LockBook.told(book.pipeline().verify().outcome())).containsExactly(told);
  }

  @Test
  void a_template_is_not_blamed_on_an_agreement_that_changed_too() throws Exception {
    commit("Execute Amendment No. 1");
    book.pipeline().tag("", LockBook.NOW);
    book.replace(LockBook.BASE, "agreement: Lease", "agreement: Lease  # of the yard");
    book.write("templates/plain/sections/ratification.ftlh", "<p>All else stays.</p>");
    assertThat(LockBook.told(book.pipeline().verify().outcome())).singleElement().asString()
        .contains("warning").endsWith("output/ keeps what was locked [locked-document]");
  }

  private static String source(Outcome outcome) {
    return LockBook.told(outcome).stream().filter(t -> t.contains("[locked-source]")).findFirst().orElseThrow();
  }
}
