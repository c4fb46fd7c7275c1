package dev.engross.bench;

import dev.engross.history.HistoryIndex;
import dev.engross.history.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The index of a book's history: made, loaded, asked, and extended. Needs git, which writes the history. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@NullUnmarked // JMH and the setup set the fields
public class HistoryBenchmark {

  private static final int MORE = 10;

  @Param({"20000", "50000"})
  public int commits;

  @Param("10000")
  public int files;

  @Param("2")
  public int threads;

  private Path book;
  private Path kept;
  private Path old;
  private HistoryIndex index;

  /** Writes the history, and ten commits more. */
  @Setup(Level.Trial)
  public void write() throws IOException, InterruptedException {
    book = Files.createTempDirectory("engross-history");
    HistoryGenerator.write(book, files, commits, 1);
    kept = book.resolve("target/engross/history-index");
    old = book.resolve("target/old-index");
    HistoryIndexing.index(book, threads);
    Files.copy(kept, old);
    HistoryGenerator.extend(book, MORE);
    index = HistoryIndexing.index(book, threads);
  }

  /** Of the repository alone. */
  @Benchmark
  public HistoryIndex made() throws IOException {
    Files.deleteIfExists(kept);
    return HistoryIndexing.index(book, threads);
  }

  /** As it was kept. */
  @Benchmark
  public HistoryIndex loaded() {
    return HistoryIndexing.index(book, threads);
  }

  /** As it was kept ten commits ago. */
  @Benchmark
  public HistoryIndex extended() throws IOException {
    Files.copy(old, kept, StandardCopyOption.REPLACE_EXISTING);
    return HistoryIndexing.index(book, threads);
  }

  /** What was done to a file. */
  @Benchmark
  public List<Recorded> file() {
    return index.of("agreements/lease-1/agreement.yaml");
  }

  /** What was done to an agreement, of which papers were renamed. */
  @Benchmark
  public List<Recorded> agreement() {
    return index.under("agreements/lease-2");
  }
}
