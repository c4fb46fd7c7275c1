package dev.engross.pipeline;

import dev.engross.files.BookFiles;
import dev.engross.files.BookTree;
import dev.engross.finding.Findings;
import dev.engross.history.GitBook;
import dev.engross.history.GitObject;
import dev.engross.history.Trust;
import dev.engross.history.Verdict;
import dev.engross.lock.Lock;
import dev.engross.lock.LockEntry;
import dev.engross.lock.LockWriter;
import dev.engross.lock.LockedFile;
import dev.engross.lock.LockedSource;
import dev.engross.lock.Sha256;
import dev.engross.pipeline.EvidencePage.Held;
import dev.engross.report.AgreementHistory;
import dev.engross.report.Entry;
import dev.engross.report.HistoryJson;
import dev.engross.report.HistoryMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a pack of evidence, with a page that says how each is checked. */
final class EvidencePack {

  private static final String BOOK = "book/";

  private final GitBook git;
  private final String paper;
  private final LockEntry entry;
  private final String commit;
  private final BookTree tree;
  private final BookFiles book;
  private final Findings findings;
  private final Map<String, byte[]> files = new TreeMap<>();

  /** @param commit the id of the one that holds the paper as it was locked */
  EvidencePack(GitBook git, String paper, LockEntry entry, String commit, BookTree tree, Findings findings) {
    this.git = git;
    this.paper = paper;
    this.entry = entry;
    this.commit = commit;
    this.tree = tree;
    this.book = BookFiles.of(tree);
    this.findings = findings;
  }

  /**
   * By their names: first the page, then the digests, then all else.
   *
   * @param tag the name of the paper's tag, if it has one
   * @param entries the commits that bore on the paper
   */
  Map<String, byte[]> files(Optional<String> tag, List<Entry> entries, Trust trust) {
    List<String> held = held(paper, entry, book);
    held.forEach(path -> book.bytes(path).ifPresent(bytes -> files.put(BOOK + path, bytes)));
    List<String> commits = entries.stream().map(e -> e.commit().id()).toList();
    List<Held> ends = held.stream().map(this::held).toList();
    List<String> paths = ends.stream()
        .flatMap(h -> Stream.concat(h.links().keySet().stream(), Stream.of(h.end()))).distinct().toList();
    List<GitObject> objects = git.evidence().chain(tag.orElse(""), commit, paths, commits, findings);
    objects.forEach(o -> files.put("git/" + o.type() + "/" + o.id(), o.content()));
    AgreementHistory history = new AgreementHistory(
        paper.replace('/', '-'), paper, "", commit, List.of(), entries, List.of(), List.of());
    put("history.md", HistoryMarkdown.of(history));
    put("history.json", HistoryJson.of(history));
    put(EvidencePage.ENTRY, LockWriter.lines(entry));
    put("signatures.txt", signatures(tag, commits, trust));
    Map<String, byte[]> all = new LinkedHashMap<>();
    Optional<String> object = objects.stream().filter(o -> o.type().equals("tag")).map(GitObject::id).findFirst();
    EvidencePage page = new EvidencePage(git, paper, LockWriter.digest(entry), commit, tag, object, ends);
    all.put("CHECK.md", page.text().getBytes(StandardCharsets.UTF_8));
    StringBuilder sums = new StringBuilder();
    files.forEach((name, bytes) -> sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n'));
    all.put("SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
    all.putAll(files);
    return all;
  }

  private Held held(String path) {
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
  static List<String> held(String paper, LockEntry entry, BookFiles book) {
    Set<String> paths = new LinkedHashSet<>();
    String agreement = paper.substring(0, paper.indexOf('/'));
    paths.add(Lock.file(agreement));
    paths.add(BookLoader.AGREEMENTS + "/" + agreement + "/agreement.yaml");
    entry.sources().stream().map(LockedSource::file).forEach(paths::add);
    entry.outputs().stream().map(LockedFile::name).forEach(paths::add);
    entry.scan().stream().map(LockedFile::name).forEach(paths::add);
    paths.addAll(book.list(BookLoader.TEMPLATES, new Findings()));
    return List.copyOf(paths);
  }

  private String signatures(Optional<String> tag, List<String> commits, Trust trust) {
    List<String> revisions = new ArrayList<>(tag.stream().map(t -> "refs/tags/" + t).toList());
    revisions.add(commit);
    commits.stream().filter(c -> !c.equals(commit)).forEach(revisions::add);
    StringBuilder text = new StringBuilder();
    revisions.forEach(r -> text.append(r).append(": ")
        .append(git.verdict(r, trust, findings).map(Verdict::sentence).orElse("not known")).append('\n'));
    return text.toString();
  }

  private void put(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
