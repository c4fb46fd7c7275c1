package dev.engross.pipeline;

import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.Trust;
import java.nio.file.Path;
import java.util.Optional;

/** Whose signatures are believed, as a goal is told. */
final class Trusted {

  private static final String REF = "refs/";

  private Trusted() {}

  /** @param asked a ref by its full name, or a folder; empty for nobody */
  static Trust by(Optional<String> asked, GitBook git, Path book, Findings findings) {
    if (asked.isEmpty()) {
      return Trust.NONE;
    }
    return asked.get().startsWith(REF)
        ? git.trust(asked.get(), findings)
        : git.trust(book.resolve(asked.get()), findings);
  }
}
