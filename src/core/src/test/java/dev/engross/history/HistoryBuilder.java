package dev.engross.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Writes histories for tests straight into a repository, without a work tree: say what the next commit holds, and
 * commit. Each commit becomes the head. It remembers what every commit holds.
 */
final class HistoryBuilder implements AutoCloseable {

  private static final long FIRST = 1_600_000_000L;
  private static final long HOUR = 3600;

  /** Something in a tree. */
  record Content(FileMode mode, ObjectId id) {}

  private final Repository repository;
  private final Map<String, Map<String, Content>> contents = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private Map<String, Content> next = new TreeMap<>();
  private List<String> upon = List.of();
  private String name = "Ann Clerk";
  private String mail = "ann@example.org";
  private long time = FIRST;

  private HistoryBuilder(Repository repository) {
    this.repository = repository;
  }

  /** A new repository in a folder. */
  static HistoryBuilder in(Path folder) throws IOException {
    NoSettings.install();
    Repository repository = new FileRepositoryBuilder().setWorkTree(Files.createDirectories(folder).toFile()).build();
    repository.create();
    return new HistoryBuilder(repository);
  }

  Repository repository() {
    return repository;
  }

  /** Who makes the next commits. */
  HistoryBuilder by(String newName, String newMail) {
    name = newName;
    mail = newMail;
    return this;
  }

  /** When the next commit is made, in seconds since 1970; those after it follow by the hour. */
  HistoryBuilder at(long seconds) {
    time = seconds;
    return this;
  }

  HistoryBuilder put(String path, String text) throws IOException {
    return put(path, FileMode.REGULAR_FILE, text.getBytes(StandardCharsets.UTF_8));
  }

  HistoryBuilder put(String path, FileMode mode, byte[] content) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      next.put(path, new Content(mode, inserter.insert(Constants.OBJ_BLOB, content)));
      inserter.flush();
    }
    return this;
  }

  HistoryBuilder put(String path, Content content) {
    next.put(path, content);
    return this;
  }

  HistoryBuilder remove(String path) {
    if (next.remove(path) == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    return this;
  }

  /** Moves a file, or all files of a folder. */
  HistoryBuilder move(String from, String to) {
    for (String path : List.copyOf(next.keySet())) {
      if (path.equals(from) || path.startsWith(from + "/")) {
        next.put(to + path.substring(from.length()), next.remove(path));
      }
    }
    return this;
  }

  /** Goes on from another commit, with what it holds. */
  HistoryBuilder from(String commit) {
    next = new TreeMap<>(contents.get(commit));
    upon = List.of(commit);
    return this;
  }

  /** Goes on from nothing, as the first commit does. */
  HistoryBuilder anew() {
    next = new TreeMap<>();
    upon = List.of();
    return this;
  }

  /** Makes a commit; the id. */
  String commit() throws IOException {
    return merge();
  }

  /** Makes a commit upon the last and upon others; it holds what was said, and nothing of the others. */
  String merge(String... others) throws IOException {
    List<String> all = new ArrayList<>(upon);
    all.addAll(List.of(others));
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      DirCache index = DirCache.newInCore();
      DirCacheBuilder entries = index.builder();
      next.forEach((path, content) -> {
        DirCacheEntry entry = new DirCacheEntry(bytes(path));
        entry.setFileMode(content.mode());
        entry.setObjectId(content.id());
        entries.add(entry);
      });
      entries.finish();
      return commit(index.writeTree(inserter), all, inserter);
    }
  }

  /** Makes a commit upon the last, of a tree that was written otherwise; what it holds is not remembered. */
  String commit(ObjectId tree) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      return commit(tree, upon, inserter);
    }
  }

  private String commit(ObjectId tree, List<String> all, ObjectInserter inserter) throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setParentIds(all.stream().map(ObjectId::fromString).toList());
    PersonIdent person = new PersonIdent(name, mail, Instant.ofEpochSecond(time), ZoneOffset.UTC);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage("Commit " + contents.size() + "\n");
    String id = inserter.insert(commit).getName();
    inserter.flush();
    time += HOUR;
    contents.put(id, new TreeMap<>(next));
    parents.put(id, all);
    upon = List.of(id);
    head(id);
    return id;
  }

  /** Makes another commit the head. */
  HistoryBuilder head(String commit) throws IOException {
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(ObjectId.fromString(commit));
    update.forceUpdate();
    return this;
  }

  /** What a commit holds, by paths. */
  Map<String, Content> contents(String commit) {
    return contents.get(commit);
  }

  List<String> parents(String commit) {
    return parents.get(commit);
  }

  /** A path's letters, or for those of the first 256 with a mark before them, bytes: see the tests of odd names. */
  private static byte[] bytes(String path) {
    return path.startsWith(RAW)
        ? path.substring(RAW.length()).getBytes(StandardCharsets.ISO_8859_1)
        : path.getBytes(StandardCharsets.UTF_8);
  }

  /** Put before a path whose letters are to stand for bytes, so that it need be no UTF-8. */
  static final String RAW = "bytes:";

  @Override
  public void close() {
    repository.close();
  }
}
