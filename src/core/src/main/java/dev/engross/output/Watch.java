package dev.engross.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps an eye on the sources while a run works, so that a source saved after the run read it is not taken for one
 * that the outputs show.
 */
public final class Watch {

  private final Path book;
  private final List<String> roots;
  private final Optional<Map<String, Seen>> before;

  private Watch(Path book, List<String> roots, Optional<Map<String, Seen>> before) {
    this.book = book;
    this.roots = List.copyOf(roots);
    this.before = before;
  }

  /** Looks at the sources; to be called before they are read. */
  public static Watch begin(Path book, List<String> roots) {
    try {
      Map<String, Seen> sources = Listing.sources(book, roots);
      for (Map.Entry<String, Seen> file : sources.entrySet()) {
        file.setValue(file.getValue().with(Digest.of(file.getKey(), book.resolve(file.getKey()))));
      }
      return new Watch(book, roots, Optional.of(sources));
    } catch (IOException e) {
      return new Watch(book, roots, Optional.empty());
    }
  }

  /**
   * Writes the snapshot of a run that has written all its outputs. Where it cannot be had, because a source changed
   * meanwhile or the disk refuses, the old one is removed and the next run does its work anew.
   *
   * @return whether there is a snapshot now
   */
  public boolean finish(
      String toolkit, String request, List<List<String>> findings, List<List<String>> documents,
      List<List<String>> made) {
    return SnapshotFile.write(
        book, time -> files(time).map(files -> new Snapshot(toolkit, request, time, files, findings, documents, made)));
  }

  private Optional<Map<String, Seen>> files(long time) throws IOException {
    Map<String, Seen> files = new HashMap<>(Listing.sources(book, roots));
    if (before.isEmpty() || !files.keySet().equals(before.get().keySet())) {
      return Optional.empty();
    }
    for (Map.Entry<String, Seen> file : files.entrySet()) {
      Seen then = before.get().get(file.getKey());
      boolean same = then.hasSameStamp(file.getValue());
      if (!same || Snapshot.isRacy(then, time) && !then.digest().equals(digest(file.getKey()))) {
        return Optional.empty();
      }
      file.setValue(then);
    }
    for (Map.Entry<String, Seen> file : Listing.outputs(book).entrySet()) {
      files.put(file.getKey(), file.getValue().with(digest(file.getKey())));
    }
    return Optional.of(files);
  }

  private String digest(String path) throws IOException {
    return Digest.of(path, book.resolve(path));
  }
}
