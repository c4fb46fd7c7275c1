package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.finding.Finding;
import dev.engross.finding.Findings;
import dev.engross.finding.Severity;
import dev.engross.history.GitBook;
import dev.engross.history.Tagged;
import dev.engross.history.Trust;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.Stage;
import dev.engross.output.BookPaths;
import dev.engross.output.WholeFile;
import dev.engross.output.ZipFile;
import dev.engross.pipeline.Outcome.DocumentLine;
import dev.engross.pipeline.Outcome.State;
import dev.engross.report.Entry;
import dev.engross.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Packs what proves a locked paper, so that it can be checked without the book. */
final class EvidenceDesk {

  private static final String FOLDER = "target/engross/evidence";

  private final Request request;
  private final Workers workers;
  private final Findings findings = new Findings();

  EvidenceDesk(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /**
   * Writes {@code target/engross/evidence/<agreement>-<paper>.zip}.
   *
   * @param proved what {@code verify} says; evidence of what does not hold is not packed
   * @param trust whose signatures are believed
   */
  Outcome pack(Loaded loaded, Outcome proved, String asked, Optional<String> trust) {
    findings.addAll(proved.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    String plain = asked.replaceFirst("/0+([1-9][0-9]*)$", "/$1");
    Optional<LockEntry> entry = entry(loaded, plain);
    Optional<GitBook> git = findings.hasErrors() ? Optional.empty() : GitBook.open(request.book(), findings);
    List<DocumentLine> lines = new ArrayList<>();
    if (git.isPresent() && entry.isPresent()) {
      try (GitBook open = git.get()) {
        EvidencePack pack = new EvidencePack(open, plain, entry.get(), templates(loaded, plain, entry.get()), findings);
        pack(open, plain, entry.get(), pack, trust)
            .ifPresent(files -> lines.add(write(plain, files)));
      }
    }
    return new Outcome(findings.sorted(), loaded.report(), lines, List.of());
  }

  private Optional<LockEntry> entry(Loaded loaded, String asked) {
    List<String> known = new ArrayList<>();
    for (Lock lock : loaded.locks().values()) {
      for (LockEntry entry : lock.entries()) {
        String name = lock.agreement() + "/" + entry.paper();
        if (name.equals(asked) && entry.stage() == Stage.EXECUTED) {
          return Optional.of(entry);
        }
        if (entry.stage() == Stage.EXECUTED) {
          known.add(name);
        }
      }
    }
    Unlocked.asked(loaded, asked, known).ifPresent(findings::add);
    return Optional.empty();
  }

  /** The folders of the paper's form and of those that it extends; of all, where these are not as they were locked. */
  private List<String> templates(Loaded loaded, String paper, LockEntry entry) {
    Press press = new Press(loaded, request.whole());
    return new LockRefusals(loaded, BookLoader.open(request), new Findings()).named(paper).map(Paper::form)
        .filter(form -> press.templates(form).equals(entry.templates()))
        .map(form -> form.chain().stream().map(name -> BookLoader.TEMPLATES + "/" + name + "/").toList())
        .orElse(List.of(BookLoader.TEMPLATES + "/"));
  }

  private Optional<Map<String, byte[]>> pack(
      GitBook git, String paper, LockEntry entry, EvidencePack pack, Optional<String> trust) {
    String agreement = paper.substring(0, paper.indexOf('/'));
    ExecutionTag tag = ExecutionTag.of(agreement, entry);
    Optional<Tagged> tagged = git.evidence().tag(tag.name(), findings);
    Optional<String> commit = tagged.map(Tagged::commit).or(() -> git.commit("HEAD", findings));
    Optional<BookTree> tree = commit.flatMap(id -> git.tree(id, findings));
    Optional<BookFiles> files = tree.map(BookFiles::of);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    if (!TagProof.holds(agreement, entry, files.get())) {
      findings.add(Finding.error("not-committed", entry.at(),
          "the commit " + commit.get().substring(0, 10) + " does not hold " + paper + " as it was locked",
          "commit the lock with all that it names"));
      return Optional.empty();
    }
    List<String> odd = pack.held(files.get()).stream().filter(EvidenceDesk::isOdd).toList();
    if (!odd.isEmpty()) {
      odd.forEach(path -> findings.add(Finding.error("bad-name", Location.startOf(path),
          "the name of this file has characters that no list of digests can hold", "give it a plain name")));
      return Optional.empty();
    }
    Trust trusted = Trusted.by(trust, git, request.book(), findings);
    List<Entry> entries = entries(commit.get(), agreement, entry.paper(), trust);
    if (findings.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(pack.files(commit.get(), tree.get(), tagged.map(Tagged::name), entries, trusted));
  }

  /** Whether a name has what a shell that reads a lock, or {@code sha256sum}, takes for something else. */
  private static boolean isOdd(String path) {
    return path.chars().anyMatch(c -> c < ' ' || c == '\\' || c >= 0x7f && c <= 0xa0
        || c == '\u2028' || c == '\u2029' || c == '\ufeff');
  }

  /** The commits that lead to the one of the pack, itself among them, and bore on the paper. */
  private List<Entry> entries(String commit, String agreement, String paper, Optional<String> trust) {
    HistoryQuestion all = new HistoryQuestion(Optional.empty(), Optional.empty(), trust);
    History history = new Histories(request.whole().at(commit), workers).tell(all, agreement);
    findings.addAll(history.outcome().findings().stream().filter(f -> f.severity() != Severity.INFO).toList());
    return history.agreements().stream().flatMap(h -> h.entries().stream())
        .map(e -> e.with(e.facts().stream().filter(f -> f.paper().equals(paper)).toList()))
        .filter(e -> !e.facts().isEmpty()).toList();
  }

  private DocumentLine write(String paper, Map<String, byte[]> files) {
    // What follows the last hyphen is the paper: so no two papers share a name.
    String name = paper.replaceFirst("/.*", "") + "-" + paper.replaceFirst(".*/", "").replace('-', '_') + ".zip";
    byte[] zip = ZipFile.of(files);
    try {
      WholeFile.replace(new BookPaths(request.book()).folder(FOLDER).resolve(name), zip);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + "/" + name + " cannot be written", e);
    }
    return new DocumentLine(FOLDER + "/" + name, 0, zip.length, State.NEW, "");
  }
}
