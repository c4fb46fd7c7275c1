package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.GitObject;
import dev.engross.history.Tagged;
import dev.engross.history.Trust;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import dev.engross.lock.LockedFile;
import dev.engross.lock.LockedSource;
import dev.engross.lock.Sha256;
import dev.engross.pipeline.EvidencePart.Held;
import dev.engross.pipeline.EvidencePart.SignedSince;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.HistoryJson;
import dev.engross.report.HistoryMarkdown;
import dev.engross.source.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a pack of evidence, with a page that says how each is checked. */
final class EvidencePack {

  private static final String BOOK = "book";
  private static final String FIRST = "as-executed";

  private final GitBook git;
  private final String paper;
  private final String agreement;
  private final LockEntry entry;
  private final List<String> templates;
  private final Findings findings;
  private final Map<String, byte[]> files = new TreeMap<>();

  /** @param templates the folders of those that worded the paper */
  EvidencePack(GitBook git, String paper, LockEntry entry, List<String> templates, Findings findings) {
    this.git = git;
    this.paper = paper;
    this.agreement = paper.substring(0, paper.indexOf('/'));
    this.entry = entry;
    this.templates = templates;
    this.findings = findings;
  }

  /**
   * By their names: first the page, then the digests, then all else.
   *
   * @param commit the id of the one that holds the paper as it was locked
   * @param tag the name of the paper's tag, if it has one
   * @param entries the commits that bore on the paper
   */
  Map<String, byte[]> files(String commit, BookTree tree, Optional<String> tag, List<Entry> entries, Trust trust) {
    List<String> commits = entries.stream().map(e -> e.commit().id()).toList();
    EvidencePart now = part(
        BOOK, "lock-entry.txt", entry, commit, tag, tree, held(BookFiles.of(tree)), commits);
    Optional<EvidencePart> first = first();
    AgreementHistory history = new AgreementHistory(
        paper.replace('/', '-'), paper, "", commit, corrections(), entries, List.of(), List.of());
    put("history.md", HistoryMarkdown.of(history));
    put("history.json", HistoryJson.of(history));
    List<String> signed = new ArrayList<>();
    Stream.concat(tag.stream(), first.stream().flatMap(f -> f.tag().stream()))
        .forEach(t -> signed.add("refs/tags/" + t));
    signed.add(commit);
    commits.stream().filter(c -> !c.equals(commit)).forEach(signed::add);
    put("signatures.txt", signatures(signed, trust));
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("CHECK.md", new EvidencePage(git, paper, now, first).text().getBytes(StandardCharsets.UTF_8));
    StringBuilder sums = new StringBuilder();
    files.forEach((name, bytes) -> sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    all.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
    all.putAll(files);
    return all;
  }

  /** What is in the pack of a paper that was corrected is not what its history tells of. */
  private List<String> corrections() {
    return entry.corrections().stream().map(c -> "this paper was corrected on " + c.on()
        + " after it was executed: " + Printable.of(c.because())
        + "; the copies in book/ are as they were corrected").toList();
  }

  /** The paper as it was executed, by its first tag, if it was corrected since and that tag holds it. */
  private Optional<EvidencePart> first() {
    if (entry.corrections().isEmpty()) {
      return Optional.empty();
    }
    Optional<Tagged> tagged = git.evidence().tag(ExecutionTag.name(agreement, entry.paper(), 0), findings);
    return tagged.flatMap(tag -> TagProof.locked(agreement, entry.paper(), BookFiles.of(tag.tree()))
        .filter(then -> TagProof.holds(agreement, then, BookFiles.of(tag.tree())))
        .map(then -> part(FIRST, FIRST + "-entry.txt", then, tag.commit(), Optional.of(tag.name()), tag.tree(),
            locked(then).toList(), List.of())));
  }

  private EvidencePart part(
      String folder, String file, LockEntry then, String commit, Optional<String> tag, BookTree tree,
      List<String> paths, List<String> commits) {
    BookFiles book = BookFiles.of(tree);
    paths.forEach(path -> book.bytes(path).ifPresent(bytes -> files.put(folder + "/" + path, bytes)));
    put(file, LockWriter.lines(then));
    List<Held> ends = paths.stream().map(path -> end(tree, path)).toList();
    List<String> chained = ends.stream()
        .flatMap(h -> Stream.concat(h.links().keySet().stream(), Stream.of(h.end()))).distinct().toList();
    List<GitObject> objects = git.evidence().chain(tag.orElse(""), commit, chained, commits, findings);
    objects.forEach(o -> files.put("git/" + o.type() + "/" + o.id(), o.content()));
    Optional<String> object = objects.stream().filter(o -> o.type().equals("tag")).map(GitObject::id).findFirst();
    return new EvidencePart(folder, file, agreement, then, commit, tag, object, ends, signed(then, book));
  }

  private static List<SignedSince> signed(LockEntry then, BookFiles book) {
    return then.outputs().stream().flatMap(locked -> book.bytes(locked.name())
        .filter(bytes -> !LockedBytes.isSame(locked, bytes))
        .flatMap(bytes -> LockedBytes.length(locked, bytes))
        .map(length -> new SignedSince(locked, length)).stream()).toList();
  }

  private static Held end(BookTree tree, String path) {
    try {
      List<String> trail = tree.trail(path);
      Map<String, String> links = new LinkedHashMap<>();
      for (String link : trail.subList(0, trail.size() - 1)) {
        links.put(link, new String(tree.bytes(link, Integer.MAX_VALUE), StandardCharsets.UTF_8));
      }
      return new Held(path, trail.get(trail.size() - 1), links);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read, and was read before", e);
    }
  }

  /** The files that are locked, the lock, the agreement, and the templates that worded the paper. */
  List<String> held(BookFiles book) {
    Stream<String> worded = book.list(BookLoader.TEMPLATES, new Findings()).stream()
        .filter(file -> templates.stream().anyMatch(file::startsWith));
    return Stream.of(
        Stream.of(BookLoader.AGREEMENTS + "/" + agreement + "/agreement.yaml"), locked(entry), worded)
        .flatMap(s -> s).distinct().toList();
  }

  private Stream<String> locked(LockEntry then) {
    return Stream.of(
        Stream.of(Lock.file(agreement)), then.sources().stream().map(LockedSource::file),
        Stream.concat(then.outputs().stream(), then.scan().stream()).map(LockedFile::name))
        .flatMap(s -> s).distinct();
  }

  private String signatures(List<String> revisions, Trust trust) {
    StringBuilder text = new StringBuilder();
    revisions.forEach(r -> text.append(r).append(": ")
        .append(git.verdict(r, trust, findings).map(v -> r.startsWith("refs/") ? v.sentence() : v.ofCommit())
            .orElse("not known")).append('\n'));
    return text.toString();
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
