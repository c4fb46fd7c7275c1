package dev.engross.pipeline;

import dev.engross.document.Document;
import dev.engross.finding.Finding;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockedCopy;
import dev.engross.lock.Stage;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what is not a locked paper's own gives another document than was locked. */
final class LockedDocuments {

  private LockedDocuments() {}

  /** @param execution the execution copy, as it would be now */
  static List<Finding> changes(Paper paper, LockEntry entry, Document execution, Press press) {
    boolean same = isSame(entry, LockedCopy.EXECUTION, Optional.of(execution))
        && (entry.stage() == Stage.FINAL
            || isSame(entry, LockedCopy.EXECUTED, press.made(paper.as(Paper.Copy.EXECUTED)).document()));
    List<Finding> found = new ArrayList<>();
    Location at = paper.instrument().at();
    if (!same) {
      found.add(Finding.warn("locked-document", at,
          "the book now gives another document than when this paper was " + entry.stage().done()
              + "; output/ keeps what was locked",
          "put back the earlier paper, the template or the toolkit that changed; " + entry.stage().amended()));
    } else if (!entry.templates().equals(press.templates(paper.form()))) {
      found.add(Finding.info("locked-template", at,
          "a template of this paper's form has changed since this paper was " + entry.stage().done()
              + "; its document is the same", ""));
    }
    return found;
  }

  private static boolean isSame(LockEntry entry, String copy, Optional<Document> now) {
    return entry.copy(copy).map(LockedCopy::document).equals(now.map(CanonicalDocument::digest));
  }
}
