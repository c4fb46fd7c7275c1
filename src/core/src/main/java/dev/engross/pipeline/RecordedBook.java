package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import java.util.Optional;

/** Reads a book as a commit holds it. */
final class RecordedBook {

  private final Request request;
  private final Workers workers;

  RecordedBook(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /** @param revision as git takes it; where there is no such commit, that is all that is found */
  Loaded at(String revision) {
    Findings found = new Findings();
    Optional<GitBook> git = GitBook.open(request.book(), found);
    if (git.isEmpty()) {
      return Loaded.nothing(found.sorted());
    }
    try (GitBook open = git.get()) {
      Optional<String> id = open.commit(revision, found);
      Optional<BookTree> tree = id.flatMap(commit -> open.tree(commit, found));
      return tree.isEmpty()
          ? Loaded.nothing(found.sorted())
          : new BookLoader(request, BookFiles.of(tree.get()), workers).load().from(id.orElseThrow());
    }
  }
}
