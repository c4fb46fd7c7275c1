package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.history.GitBook;
import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import dev.engross.history.Tagged;
import dev.engross.lock.CanonicalDocument;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether it is the agreement's own file, or the paper's, that now gives another document than was locked. To know, the
 * book is made again as the commit of the lock holds it, and once more with that one file as it is now: so neither a
 * template nor the toolkit is blamed on it, nor hides it.
 */
final class OwnSources {

  private static final String RULE = "locked-document";

  private final Request request;
  private final Workers workers;
  private final GitBook git;
  private final HistoryIndex index;

  /** @param request of the whole book */
  OwnSources(Request request, Workers workers, GitBook git, HistoryIndex index) {
    this.request = request;
    this.workers = workers;
    this.git = git;
    this.index = index;
  }

  /** The findings, those of documents as errors where a paper's own sources are what changed. */
  List<Finding> judged(List<Finding> findings, List<Paper> papers) {
    List<Finding> judged = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<String> own = papers.stream()
          .filter(p -> finding.rule().equals(RULE) && !p.lock().isEmpty() && p.instrument().at().equals(finding.at()))
          .findFirst().flatMap(this::culprit);
      judged.add(own.map(file -> new Finding(RULE, Severity.ERROR, finding.at(), finding.message()
          + "; what has changed in " + file + " makes it so", finding.mend(), finding.rendering())).orElse(finding));
    }
    return judged;
  }

  /** The paper's own file that gives another document, if one does. */
  private Optional<String> culprit(Paper paper) {
    String agreement = paper.agreement().id();
    Optional<BookFiles> then = commit(agreement, paper.lock().get(0))
        .flatMap(id -> git.tree(id, new Findings())).map(BookFiles::of);
    Optional<String> document = then.flatMap(files -> document(paper, files));
    if (document.isEmpty()) {
      return Optional.empty();
    }
    BookFiles now = BookLoader.open(request);
    List<String> own =
        new ArrayList<>(List.of(BookLoader.AGREEMENTS + "/" + agreement + "/agreement.yaml", file(paper)));
    paper.exhibits().forEach(exhibit -> own.add(exhibit.file().name()));
    for (String file : own) {
      Optional<byte[]> bytes = now.bytes(file);
      if (bytes.isPresent() && then.get().bytes(file).filter(b -> !Arrays.equals(b, bytes.get())).isPresent()
          && !document(paper, then.get().with(Map.of(file, bytes.get()))).equals(document)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static String file(Paper paper) {
    return paper.instrument().at().file();
  }

  /** The commit of the paper's tag; without one, the oldest that has its lock as it is. */
  private Optional<String> commit(String agreement, LockEntry entry) {
    Optional<Tagged> tagged = git.evidence().tag(ExecutionTag.of(agreement, entry).name(), new Findings());
    Optional<String> oldest = Optional.empty();
    for (Recorded recorded : tagged.isPresent() ? List.<Recorded>of() : index.of(Lock.file(agreement))) {
      Optional<BookFiles> files = git.tree(recorded.commit(), new Findings()).map(BookFiles::of);
      if (files.filter(f -> TagProof.isLocked(agreement, entry, f)).isEmpty()) {
        break;
      }
      oldest = Optional.of(recorded.commit());
    }
    return tagged.isPresent() ? tagged.map(Tagged::commit) : oldest;
  }

  /** The digest of what some version of the book makes of the paper to be signed; empty if that cannot be made. */
  private Optional<String> document(Paper paper, BookFiles files) {
    Loaded loaded = new BookLoader(request, files, workers).load(Set.of(paper.agreement().id()));
    return loaded.hasErrors()
        ? Optional.empty()
        : new Papers(loaded, request).all().stream().filter(p -> file(p).equals(file(paper))).findFirst()
            .flatMap(p -> new Press(loaded, request.whole()).made(p.as(Paper.Copy.EXECUTION)).document())
            .map(CanonicalDocument::digest);
  }
}
