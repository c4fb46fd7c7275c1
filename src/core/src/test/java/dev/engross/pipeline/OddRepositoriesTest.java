package dev.engross.pipeline;

import static dev.engross.pipeline.Repositories.check;
import static dev.engross.pipeline.Repositories.commit;
import static dev.engross.pipeline.Repositories.git;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Git as it is: each goal works or tells what it cannot prove, and leaves the repository as it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRepositoriesTest {

  private Repositories repositories;

  @BeforeAll
  void an_executed_book(@TempDir Path folder) {
    repositories = Repositories.in(folder);
  }

  @Test
  void a_common_repository(TestInfo test) throws IOException {
    check(repositories.copy(test), test);
  }

  @Test
  void a_shallow_clone(TestInfo test) throws IOException {
    check(repositories.cloned(test, "--depth=1"), test);
  }

  @Test
  void a_partial_clone(TestInfo test) throws IOException {
    git(repositories.origin(), "config", "uploadpack.allowfilter", "true");
    check(repositories.cloned(test, "--filter=blob:none"), test);
  }

  @Test
  void a_bare_repository(TestInfo test) throws IOException {
    check(repositories.cloned(test, "--bare"), test);
  }

  @Test
  void a_work_tree_whose_lines_end_as_on_another_system(TestInfo test) throws IOException {
    Path source = repositories.copy(test);
    Path clone = repositories.beside("crlf");
    Files.delete(source.resolve(".gitattributes"));
    commit(source, "Say nothing of line ends");
    git(source, "clone", "--config", "core.autocrlf=true", source.toUri().toString(), clone.toString());
    assertThat(Files.readString(clone.resolve(LockBook.PAPER))).contains("\r\n");
    check(clone, test);
  }

  @Test
  void commits_whose_lines_end_as_on_another_system(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    for (String name : new String[] {LockBook.BASE, LockBook.PAPER, LockBook.TEXT}) {
      Path file = book.resolve(name);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    commit(book, "Edit on another system");
    check(book, test);
  }

  @Test
  void a_further_work_tree(TestInfo test) throws IOException {
    git(repositories.copy(test), "worktree", "add", "--detach", repositories.beside("further").toString(), "HEAD");
    check(repositories.beside("further"), test);
  }

  @Test
  void a_submodule(TestInfo test) throws IOException {
    Path outer = Files.createDirectories(repositories.folder(test));
    git(outer, "init");
    git(outer, "-c", "protocol.file.allow=always", "submodule", "add", repositories.origin().toString(), "books");
    check(outer.resolve("books"), test);
  }

  @Test
  void a_detached_head(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    git(book, "checkout", "--quiet", "HEAD~1");
    check(book, test);
  }

  @Test
  void a_book_in_a_folder(TestInfo test) throws IOException {
    Path outer = Files.createDirectories(repositories.folder(test));
    git(outer, "init", "--initial-branch=main");
    Path book = outer.resolve("legal/book");
    LockBook.executedIn(book).write(".gitignore", "target/\n");
    commit(outer, "Execute Amendment No. 1");
    new LockBook(book).pipeline().tag("", Instant.EPOCH);
    check(book, test);
  }

  @Test
  void a_repository_of_other_names(TestInfo test) throws IOException {
    Path book = repositories.folder(test);
    LockBook.executedIn(book);
    git(book, "init", "--object-format=sha256");
    check(book, test);
  }

  @Test
  void no_repository(TestInfo test) throws IOException {
    check(LockBook.executedIn(repositories.folder(test)).folder(), test);
  }

  @Test
  void a_repository_that_was_moved_away(TestInfo test) throws IOException {
    Path book = LockBook.executedIn(repositories.folder(test)).folder();
    Files.writeString(book.resolve(".git"), "gitdir: /nowhere/at/all\n");
    check(book, test);
  }

  @Test
  void a_repository_before_its_first_commit(TestInfo test) throws IOException {
    Path book = LockBook.executedIn(repositories.folder(test)).folder();
    git(book, "init", "--initial-branch=main");
    check(book, test);
  }

  @Test
  void names_that_differ_by_their_case(TestInfo test) throws IOException {
    Path book = repositories.copy(test);
    LockBook lease = new LockBook(book);
    String paper = "amendment: 2\ndated: 2021-04-01\nstatus: draft\nsections: [ratification]\n";
    lease.write("agreements/lease/Yard.md", "Another yard.\n")
        .write("agreements/lease/Agreement.yaml", "agreement: A\n")
        .write("agreements/Lease/agreement.yaml", lease.read(LockBook.BASE))
        .write("agreements/lease/amendments/letter.yaml", LockBook.LETTER)
        .write("agreements/lease/amendments/Letter.yaml", LockBook.LETTER)
        .write("agreements/lease/amendments/2.yaml", paper);
    commit(book, "Add names that differ by their case");
    check(book, "HEAD", test);
  }
}
