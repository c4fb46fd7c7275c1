package dev.engross.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last run that wrote all its outputs saw and said, kept in {@code target/engross/snapshot}. While it
 * {@linkplain #isCurrent is current}, the same run again would write nothing and say the same.
 *
 * <p>It is a saving of time and proves nothing: a goal that vouches for the outputs, such as {@code check}, must not
 * ask it.
 *
 * @param toolkit the toolkit that wrote the outputs, see {@link ToolkitStamp}
 * @param request what was asked for, worded so that other requests differ
 * @param taken the disk's own time when it was taken, in nanoseconds since 1970
 * @param files the sources and the outputs, by their paths in the book
 * @param findings what to say of the findings again, each as its fields
 * @param documents what to say of the documents again, each as its fields
 */
public record Snapshot(
    String toolkit,
    String request,
    long taken,
    Map<String, Seen> files,
    List<List<String>> findings,
    List<List<String>> documents) {

  /**
   * A file changed within this time before the snapshot, in nanoseconds, may have been changed again without a new
   * time stamp; two seconds is the coarsest stamp in use, that of FAT file systems.
   */
  private static final long RACY = 2_000_000_000L;

  public Snapshot {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
  }

  /** The snapshot of a book; empty if there is none that this toolkit can read. */
  public static Optional<Snapshot> of(Path book) {
    return SnapshotFile.read(book);
  }

  /**
   * Whether the sources and outputs are as they were, for the same toolkit and request. Costs a look at each file's
   * size and time stamp; only where a stamp says too little is the content digested, and the snapshot then renewed.
   * The caller holds the {@link RunLock}.
   *
   * @param roots the folders of sources, such as {@code agreements}
   */
  public boolean isCurrent(Path book, String toolkit, String request, List<String> roots) {
    if (!this.toolkit.equals(toolkit) || !this.request.equals(request) || toolkit.isEmpty()) {
      return false;
    }
    try {
      Map<String, Seen> now = new HashMap<>(Listing.sources(book, roots));
      now.putAll(Listing.outputs(book));
      if (!now.keySet().equals(files.keySet())) {
        return false;
      }
      boolean digested = false;
      for (Map.Entry<String, Seen> file : now.entrySet()) {
        Seen then = files.get(file.getKey());
        if (then.size() != file.getValue().size()) {
          return false;
        }
        boolean trusted = then.hasSameStamp(file.getValue()) && !isRacy(then, taken);
        if (!trusted && !then.digest().equals(Digest.of(file.getKey(), book.resolve(file.getKey())))) {
          return false;
        }
        digested |= !trusted;
        file.setValue(file.getValue().with(then.digest()));
      }
      if (digested) {
        SnapshotFile.write(book, time -> Optional.of(new Snapshot(toolkit, request, time, now, findings, documents)));
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isRacy(Seen file, long taken) {
    return file.modified() > taken - RACY;
  }
}
