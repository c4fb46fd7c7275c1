package dev.engross.output;

import dev.engross.output.Comparison.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder {@code output/} of one book, for one run.
 *
 * <p>To write: {@link #stage} each file, {@link #keep} what the sources give though this run does not render it, then
 * {@link #commit}. To compare: {@link #compare} each file and ask for the {@link #orphans}. Files of any number may
 * be staged and compared by several threads at once; their bytes wait on disk. A folder that is closed without a
 * commit leaves everything as it stood.
 */
public final class OutputFolder implements AutoCloseable {

  /** Stands for a file that is not there; an empty file has another array. */
  private static final byte[] NOTHING = new byte[0];

  private final BookPaths paths;
  private final Sameness sameness;
  private final Staging staging;
  private final Written written;
  private final Orphans orphans;
  private final Map<OutputName, Result> staged = new ConcurrentHashMap<>();
  private final Set<OutputName> kept = ConcurrentHashMap.newKeySet();
  private volatile boolean writes;

  /** For a run that answers for {@code scope} of the book in the folder {@code book}. Reads and writes nothing yet. */
  public OutputFolder(Path book, Scope scope, Sameness sameness) {
    this(book, scope, sameness, Disk.REAL);
  }

  OutputFolder(Path book, Scope scope, Sameness sameness, Disk disk) {
    this.paths = new BookPaths(book);
    this.sameness = sameness;
    this.staging = new Staging(paths, disk);
    this.written = new Written(paths);
    this.orphans = new Orphans(paths, scope, written);
  }

  /**
   * Takes a file that the sources give, to be written by {@link #commit} if it is not {@link Result#SAME}.
   *
   * @throws java.io.UncheckedIOException if it can be neither staged nor put in place
   */
  public Result stage(OutputName name, byte[] bytes) {
    writes = true;
    Result standing = standing(name, bytes, standingBytes(name));
    if (standing != Result.SAME) {
      staging.put(name, bytes);
    }
    staged.put(name, standing);
    return standing;
  }

  /** Says that the sources give this file, so that it is no orphan, though this run leaves it as it stands. */
  public void keep(OutputName name) {
    kept.add(name);
  }

  /** The same, given its path in the book. */
  public void keep(String path) {
    OutputName.parse(path).ifPresent(this::keep);
  }

  /** How many bytes an output has, given its path in the book; 0 if it is not there. */
  public long size(String path) {
    return OutputName.parse(path).map(name -> (long) standingBytes(name).length).orElse(0L);
  }

  /** Compares a file that the sources give with what stands, and writes nothing. */
  public Comparison compare(OutputName name, byte[] bytes) {
    keep(name);
    byte[] standing = standingBytes(name);
    return switch (standing(name, bytes, standing)) {
      case MISSING -> Comparison.MISSING;
      case SAME -> Comparison.SAME;
      case STALE -> new Comparison(Result.STALE, Difference.of(name, standing, bytes));
    };
  }

  /** The outputs in scope that were neither staged, compared nor kept, by their paths in the book, in order. */
  public List<String> orphans() {
    return worded(orphans.find(given()));
  }

  /**
   * Moves what was staged into place, one whole file after another, then removes the orphans.
   *
   * @return the orphans, by their paths in the book, in order
   * @throws java.io.UncheckedIOException if the disk refuses; each file is then old or new, whole
   */
  public List<String> commit() {
    writes = true;
    Set<OutputName> remembered = new HashSet<>(written.names());
    staged.keySet().stream().filter(name -> !name.isUnmistakable()).forEach(remembered::add);
    // Before they are in place: a run that is killed now has not forgotten them.
    written.remember(remembered);
    for (Map.Entry<OutputName, Result> file : new TreeMap<>(staged).entrySet()) {
      if (file.getValue() != Result.SAME) {
        staging.moveIntoPlace(file.getKey());
      }
    }
    List<OutputName> gone = orphans.find(given());
    orphans.remove(gone);
    gone.forEach(remembered::remove);
    written.remember(remembered);
    return worded(gone);
  }

  /** Removes what was staged. */
  @Override
  public void close() {
    if (writes) {
      staging.sweep();
    }
  }

  private Set<OutputName> given() {
    Set<OutputName> given = new HashSet<>(staged.keySet());
    given.addAll(kept);
    return given;
  }

  private Result standing(OutputName name, byte[] bytes, byte[] standing) {
    if (standing == NOTHING) {
      return Result.MISSING;
    }
    return Arrays.equals(standing, bytes) || sameness.same(name, standing, bytes) ? Result.SAME : Result.STALE;
  }

  private byte[] standingBytes(OutputName name) {
    if (!paths.isFolder(BookPaths.OUTPUT + "/" + name.agreement())) {
      return NOTHING;
    }
    Path file = paths.resolve(name.path());
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.of(name.path() + " is a folder where a file is to go; move or delete it, then run again");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return NOTHING;
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Refusal.of(name.path(), "read", e);
    }
  }

  private static List<String> worded(List<OutputName> names) {
    List<String> paths = new ArrayList<>(names.size());
    for (OutputName name : names) {
      paths.add(name.path());
    }
    return paths;
  }
}
