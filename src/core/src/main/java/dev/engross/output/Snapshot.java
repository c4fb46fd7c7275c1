package dev.engross.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
 * @param made what was found in an agreement and in its documents, each the agreement's id and then its fields
 */
public record Snapshot(
    String toolkit,
    String request,
    long taken,
    Map<String, Seen> files,
    List<List<String>> findings,
    List<List<String>> documents,
    List<List<String>> made) {

  /**
   * A file changed within this time before the snapshot, in nanoseconds, may have been changed again without a new
   * time stamp; two seconds is the coarsest stamp in use, that of FAT file systems.
   */
  private static final long RACY = 2_000_000_000L;

  private static final String COMMON = "";

  public Snapshot {
    files = Map.copyOf(files);
    findings = List.copyOf(findings);
    documents = List.copyOf(documents);
    made = List.copyOf(made);
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
        boolean trusted = isTrusted(then, file.getValue());
        if (!trusted && !isAlike(book, file.getKey(), file.getValue())) {
          return false;
        }
        digested |= !trusted;
        file.setValue(file.getValue().with(then.digest()));
      }
      if (digested) {
        SnapshotFile.write(
            book, time -> Optional.of(new Snapshot(toolkit, request, time, now, findings, documents, made)));
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The ids of agreements of which all sources in {@code agreements/<id>/} are as they were, and all outputs too if
   * they are asked about; none if anything else changed among the sources, such as a template, or what is asked for.
   *
   * @param roots the folders of sources
   */
  public Set<String> unchanged(Path book, String toolkit, String request, List<String> roots, boolean outputs) {
    if (!this.toolkit.equals(toolkit) || !this.request.equals(request) || toolkit.isEmpty()) {
      return Set.of();
    }
    try {
      Map<String, Seen> now = new HashMap<>(Listing.sources(book, roots));
      if (outputs) {
        now.putAll(Listing.outputs(book));
      }
      Set<String> all = new HashSet<>(now.keySet());
      files.keySet().stream().filter(f -> outputs || !f.startsWith(BookPaths.OUTPUT + "/")).forEach(all::add);
      Set<String> known = new HashSet<>();
      Set<String> changed = new HashSet<>();
      for (String file : all) {
        String agreement = agreement(file);
        known.add(agreement);
        Seen seen = now.get(file);
        if (!changed.contains(agreement) && (seen == null || !files.containsKey(file)
            || !isTrusted(files.get(file), seen) && !isAlike(book, file, seen))) {
          changed.add(agreement);
        }
      }
      if (changed.contains(COMMON)) {
        return Set.of();
      }
      known.removeAll(changed);
      known.remove(COMMON);
      return known;
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** The ids of all agreements that the book had files of, hidden ones apart. */
  public Set<String> agreements() {
    return files.keySet().stream().filter(f -> f.startsWith(BookPaths.AGREEMENTS + "/") && !f.contains("/."))
        .map(Snapshot::agreement).filter(id -> !id.equals(COMMON)).collect(Collectors.toSet());
  }

  /** The agreement in whose folder a file lies; what lies elsewhere concerns all. */
  private static String agreement(String file) {
    String[] parts = file.split("/");
    return parts.length > 2 && (parts[0].equals(BookPaths.AGREEMENTS) || parts[0].equals(BookPaths.OUTPUT))
        ? parts[1]
        : COMMON;
  }

  private boolean isTrusted(Seen then, Seen now) {
    return then.hasSameStamp(now) && !isRacy(then, taken);
  }

  private boolean isAlike(Path book, String file, Seen now) throws IOException {
    Seen then = files.get(file);
    return then.size() == now.size() && then.digest().equals(Digest.of(file, book.resolve(file)));
  }

  static boolean isRacy(Seen file, long taken) {
    return file.modified() > taken - RACY;
  }
}
