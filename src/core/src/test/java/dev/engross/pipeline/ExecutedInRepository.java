package dev.engross.pipeline;

import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Claims about a book with an executed and locked paper, which lies in a repository of its own. */
abstract class ExecutedInRepository {

  @TempDir Path folder;
  LockBook book;
  Git git;

  @BeforeEach
  void an_executed_paper_in_a_repository() throws GitAPIException {
    git = LockBook.repository(folder.resolve("book"));
    book = LockBook.executedIn(folder.resolve("book"));
    book.write(".gitignore", "target/\n");
  }

  @AfterEach
  void closed() {
    git.close();
  }

  final RevCommit commit(String message) throws GitAPIException {
    return LockBook.commit(git, message);
  }
}
