package dev.engross.bench;

import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import java.nio.file.Path;

/** Indexes a book's history in a process of its own, for {@code history.sh}. */
public final class HistoryIndexing {

  private HistoryIndexing() {}

  /** From the command line: {@code <book> <threads>}. */
  public static void main(String[] arguments) {
    index(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  static HistoryIndex index(Path book, int threads) {
    Findings findings = new Findings();
    try (GitBook git = GitBook.open(book, findings).orElseThrow()) {
      return git.index(threads, findings).orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
    }
  }
}
